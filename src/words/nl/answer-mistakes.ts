import type { AnswerMistakeCode, AnswerMistakes } from '../../shared/answer-mistake.ts';

/** Mistakes in an answer: what is wrong, and what to do about it. */
export const answerMistakes: { readonly [C in AnswerMistakeCode]: (values: AnswerMistakes[C]) => string } = {
  'item-unknown': ({ found }) => `De vraag “${found}” staat niet in dit formulier.`,
  'answer-needed': () => 'Geef antwoord op deze vraag.',
  'answer-unfit': () => 'Kies een van de antwoorden die erbij staan.',
  'no-view-unfit': () => '“Geen mening” kan bij deze vraag niet.',
  'option-unknown': () => 'Kies een van de antwoorden die erbij staan.',
  'option-twice': ({ option, first, second }) =>
    `“${option}” staat op plaats ${first} en op plaats ${second}. Kies iets anders voor een van beide plaatsen.`,
  'place-skipped': ({ place }) =>
    `Plaats ${place} is leeg. Kies daar iets, of zet wat eronder staat een plaats hoger.`,
  'too-many-places': ({ places }) => `Zet hooguit ${places} keuzes op volgorde.`,
  'too-many-votes': ({ votes, found }) =>
    `U koos er ${found}. Kies er hooguit ${votes}: haal er ${found - votes} weg.`,
  'points-malformed': ({ found }) => `“${found}” is geen aantal punten. Vul een heel getal in, 0 of meer.`,
  'points-sum-off': ({ total, sum, off }) =>
    off > 0
      ? `U verdeelde ${sum} van de ${total} ${total === 1 ? 'punt' : 'punten'}: dat is ${off} te veel. Haal er ${off} af.`
      : `U verdeelde ${sum} van de ${total} ${total === 1 ? 'punt' : 'punten'}: er ${off === -1 ? 'is' : 'zijn'} er nog ${-off} te verdelen.`,
  'answer-too-long': ({ maximum, found }) =>
    `Uw tekst heeft ${found} tekens. Maak er hooguit ${maximum} van: ${found - maximum} minder.`,
  'choice-repeated': () => 'Hier staat twee keer hetzelfde. Kies elk antwoord hooguit één keer.',
  'number-malformed': () => 'Vul een heel getal in, zonder punt of komma, bijvoorbeeld 12.',
  'number-decimal': ({ below, above }) => `Rond af op een heel getal: ${below} of ${above}.`,
  'number-too-low': ({ minimum }) => `Vul een getal in van ${minimum} of hoger.`,
  'number-too-high': ({ maximum }) => `Vul een getal in van ${maximum} of lager.`,
  'text-ill-formed': () => 'In deze tekst staan tekens die niet kunnen worden bewaard. Typ de tekst opnieuw.',
  'line-broken': () => 'Schrijf dit op één regel, zonder regeleinde.',
  'too-many-written': ({ several, found }) =>
    `U geeft ${found} punten. Geef er hooguit ${several}: laat er ${found - several} weg.`,
  'kind-needed': () => 'Kies ook wat voor punt dit is.',
  'answer-not-shown': () => 'Deze vraag is na uw eerdere antwoorden niet aan de orde. Laat het antwoord weg.',
  'remark-unfit': () => 'Bij deze vraag hoort geen toelichting.',
  'name-needed': () => 'Vul uw naam in.',
  'name-yes-needed': () =>
    'Kruis aan dat uw naam bij uw antwoorden mag staan. Zonder ja kunt u niet meedoen.',
  'name-unfit': () => 'Dit formulier vraagt geen naam. Laat de naam weg.',
};
