import type { Answering, Headline, Thing } from '../headline.ts';

const things: { readonly [T in Thing]: readonly [one: string, several: string] } = {
  implication: ['implicatie', 'implicaties'],
  statement: ['stelling', 'stellingen'],
  option: ['optie', 'opties'],
  item: ['stelling of optie', 'stellingen en opties'],
};

/** So many of what is ranked. */
export const counted = (thing: Thing, count: number) => `${count} ${things[thing][count === 1 ? 0 : 1]}`;

const invitees: { readonly [U in Answering['unit']]: string } = {
  person: 'genodigden',
  organisation: 'genodigde organisaties',
  table: 'genodigde tafels',
};

/** How many of those invited answered: `2 van de 5 genodigde organisaties antwoordden`. */
export const answering = ({ unit, answered, invited }: Answering) =>
  `${answered} van de ${invited} ${invitees[unit]} ${answered === 1 ? 'antwoordde' : 'antwoordden'}`;

type Ranked = Headline & { is: 'ranked' };

function agreedPart({ supported, rejected, total, whole, thing }: Ranked): string {
  const [one, several] = things[thing];
  const isPart = total < whole;
  const placed = isPart
    ? `${total} van de ${whole} ${several} ${total === 1 ? 'heeft' : 'hebben'} een plaats; `
    : '';
  const only = isPart ? 'die' : `de ene ${one}`;
  const some = isPart ? `die ${total}` : `de ${total} ${several}`;
  if (supported + rejected === 0)
    return total === 1
      ? `${placed}${only} is niet breed gedragen en niet breed afgewezen`
      : `${placed}van ${some} is er geen breed gedragen of breed afgewezen`;
  if (supported === total || rejected === total) {
    const all = total === 1 ? `${only} is` : `${isPart ? some : `alle ${total} ${several}`} zijn`;
    return `${placed}${all} breed ${rejected === 0 ? 'gedragen' : 'afgewezen'}`;
  }
  const parts = [
    ...(supported > 0 ? [`${supported} breed gedragen`] : []),
    ...(rejected > 0 ? [`${rejected} breed afgewezen`] : []),
  ];
  return `${placed}van ${some} ${(supported || rejected) === 1 ? 'is' : 'zijn'} er ${parts.join(' en ')}`;
}

function firstPart({ first, top, thing, carried }: Ranked): string {
  if (!carried) return 'geen enkele krijgt gemiddeld meer steun dan weerstand';
  if (top === 'unclear') return 'het zijn te weinig mensen om te zeggen welke bovenaan staat';
  if (first.length > 2) return `${counted(thing, first.length)} delen de eerste plaats`;
  if (first.length === 2) return `“${first[0]}” en “${first[1]}” delen de eerste plaats`;
  return `“${first[0]}” heeft de meeste steun${top === 'unsure' ? ', al is die eerste plaats niet zeker' : ''}`;
}

/** What came out, in a sentence. */
export function headline(said: Headline): string {
  if (said.is === 'too-few')
    return `Minder dan ${said.minimum} mensen antwoordden. Daarom staat hier geen uitkomst.`;
  if (said.is === 'unranked') return 'Dit is wat er is geantwoord.';
  if (said.is === 'nothing') return 'Op geen enkele vraag kwamen genoeg antwoorden voor een uitkomst.';
  // of whom it holds, where some of those invited are missing
  const among = said.among === null ? '' : `${answering(said.among)}: `;
  const isOne = said.total === 1 && said.carried;
  const sentence = `${among}${agreedPart(said)}${isOne ? '' : `; ${firstPart(said)}`}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
