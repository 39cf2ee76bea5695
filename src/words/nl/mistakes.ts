import type { MistakeWords } from '../mistakes.ts';
import { answerMistakes } from './answer-mistakes.ts';

const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Bedoelt u “${suggestion}”?`);
const range = (minimum: string, maximum: string) => {
  if (minimum === '') return `hooguit ${maximum}`;
  return maximum === '' ? `minstens ${minimum}` : `van ${minimum} tot en met ${maximum}`;
};

/** Mistakes in a form: what is wrong, and what to write instead. */
export const mistakes: MistakeWords = {
  // the file
  'json-malformed': () =>
    'Vanaf hier is dit geen geldige JSON. Kijk of hier of net ervoor een komma, haakje of aanhalingsteken ontbreekt of te veel is.',
  'form-too-large': ({ maximumBytes }) =>
    `Het formulier is groter dan ${maximumBytes} bytes. Kort de teksten in of verdeel het over twee formulieren.`,
  'form-too-deep': ({ maximum }) =>
    `Het formulier is dieper genest dan ${maximum} lagen. Haal de binnenste haakjes weg.`,
  // keys
  'key-unknown': ({ key, suggestion }) =>
    suggestion === ''
      ? `De sleutel “${key}” bestaat hier niet. Haal hem weg.`
      : `De sleutel “${key}” bestaat hier niet.${perhaps(suggestion)}`,
  'key-missing': ({ key }) => `Hier ontbreekt “${key}”. Voeg het toe.`,
  'key-repeated': ({ key, line }) =>
    `De sleutel “${key}” staat hier twee keer: ook op regel ${line}. Alleen de laatste telt. Haal er een weg.`,
  // kinds of value
  'object-needed': ({ key, found }) => `Bij “${key}” hoort { … }, er staat ${found}.`,
  'list-needed': ({ key, found }) => `Bij “${key}” hoort een lijst [ … ], er staat ${found}.`,
  'text-needed': ({ key, found }) => `Bij “${key}” hoort tekst tussen aanhalingstekens, er staat ${found}.`,
  'number-needed': ({ key, found }) =>
    `Bij “${key}” hoort een getal zonder aanhalingstekens, er staat ${found}.`,
  'yes-or-no-needed': ({ key, found }) => `Bij “${key}” hoort true (ja) of false (nee), er staat ${found}.`,
  // one out of a few
  'kind-unknown': ({ found, allowed, suggestion }) =>
    `De soort formulier “${found}” bestaat niet. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'item-type-unknown': ({ found, allowed, suggestion }) =>
    `De soort vraag “${found}” bestaat niet. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'scale-unknown': ({ found, allowed, suggestion }) =>
    `De schaal “${found}” bestaat niet. Kies uit: ${allowed}; of schrijf eigen punten: { "points": [ … ] }.${perhaps(suggestion)}`,
  'direction-unknown': ({ found, allowed, suggestion }) =>
    `De richting “${found}” bestaat niet. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'method-unknown': ({ found, allowed, suggestion }) =>
    `De manier van kiezen “${found}” bestaat niet. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'identity-unknown': ({ found, allowed, suggestion }) =>
    `“${found}” zegt niet of deelnemers bij naam bekend zijn. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'respondents-unknown': ({ found, allowed, suggestion }) =>
    `“${found}” zegt niet voor wie een antwoord spreekt. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'access-unknown': ({ found, allowed, suggestion }) =>
    `De toegang “${found}” bestaat niet. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'publishing-unknown': ({ found, allowed, suggestion }) =>
    `“${found}” zegt niet wanneer dit wordt getoond. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  'value-unknown': ({ key, found, allowed, suggestion }) =>
    `“${found}” kan niet bij “${key}”. Kies uit: ${allowed}.${perhaps(suggestion)}`,
  // numbers
  'weight-out-of-range': ({ found, minimum, maximum }) =>
    `Een gewicht is een getal ${range(minimum, maximum)}, er staat ${found}.`,
  'expected-out-of-range': ({ found, minimum, maximum }) =>
    `Het verwachte aantal deelnemers is een getal ${range(minimum, maximum)}, er staat ${found}.`,
  'places-not-positive': ({ found, minimum, maximum }) =>
    `Het aantal plaatsen is ${range(minimum, maximum)}, er staat ${found}.`,
  'minimum-group-too-small': ({ found, minimum }) =>
    `Bij groepen kleiner dan ${minimum} is te zien wie wat antwoordde. Schrijf ${minimum} of meer; er staat ${found}.`,
  'minimum-group-too-large': ({ found, maximum }) =>
    `De kleinste groep die wordt getoond is hooguit ${maximum}, er staat ${found}.`,
  'keep-days-out-of-range': ({ found, minimum, maximum }) =>
    `Antwoorden worden een aantal dagen bewaard ${range(minimum, maximum)}, er staat ${found}.`,
  'grace-out-of-range': ({ found, minimum, maximum }) =>
    `Wie bezig is, krijgt na sluiting een aantal minuten ${range(minimum, maximum)}, er staat ${found}.`,
  'length-out-of-range': ({ found, minimum, maximum }) =>
    `Het hoogste aantal tekens is een getal ${range(minimum, maximum)}, er staat ${found}.`,
  'share-out-of-range': ({ found, minimum, maximum }) =>
    `Een aandeel is een getal ${range(minimum, maximum)} (0.75 is 75 procent), er staat ${found}.`,
  'number-out-of-range': ({ key, found, minimum, maximum }) =>
    `“${key}” is een getal ${range(minimum, maximum)}, er staat ${found}.`,
  'number-not-whole': ({ key, found }) => `“${key}” is een heel getal, er staat ${found}. Rond het af.`,
  // texts and ids
  'text-empty': ({ key }) => `Bij “${key}” staat geen tekst. Vul die in.`,
  'text-too-long': ({ maximum, found }) =>
    `Deze tekst heeft ${found} tekens. Maak er hooguit ${maximum} van.`,
  'text-ill-formed': answerMistakes['text-ill-formed'],
  'id-malformed': ({ found }) =>
    `“${found}” kan geen id zijn: begin met een kleine letter, gebruik kleine letters, cijfers en streepjes, hooguit 40 tekens.`,
  'id-reserved': ({ found }) => `“${found}” is een gereserveerd woord. Kies een ander id.`,
  'id-repeated': ({ found }) => `Het id “${found}” komt twee keer voor. Elk id mag één keer: kies een ander.`,
  'time-malformed': ({ found }) =>
    `“${found}” is geen tijdstip met een zone. Schrijf Nederlandse tijd als 2026-12-01T17:00:00+01:00 (’s zomers +02:00), of UTC als 2026-12-01T16:00:00Z.`,
  'colour-malformed': ({ found }) => `“${found}” is geen kleur. Schrijf hem als #00616b.`,
  'contrast-too-low': ({ found }) =>
    `De kleur ${found} steekt te weinig af bij wit. Kies een donkerdere kleur.`,
  'code-malformed': ({ found }) =>
    `“${found}” kan geen code zijn: neem 4 tot 40 letters, cijfers en streepjes, zonder spaties.`,
  'value-malformed': ({ key, found }) => `“${found}” is niet goed geschreven voor “${key}”. Herstel het.`,
  // languages
  'language-repeated': ({ language }) =>
    `De taal “${language}” staat twee keer in de lijst. Haal er een weg.`,
  'languages-empty': () => 'Het formulier heeft geen taal. Noem er een: [ "nl" ].',
  'language-missing': ({ language, shown }) =>
    `Deze tekst ontbreekt in de taal “${language}”. Vul hem aan; tot dan staat er de tekst in “${shown}”, met een merkteken.`,
  'to-be-filled-in': () => 'Dit moet nog worden ingevuld. Deelnemers lezen deze tekst zoals hij er staat.',
  'title-repeated': ({ title }) =>
    `“${title}” staat hier al: lezers van de resultaten kunnen de twee niet uit elkaar houden. Noem een van beide anders.`,
  // how many
  'too-few-options': ({ minimum, found }) =>
    `Er valt te weinig te kiezen: opties: ${found}. Geef er minstens ${minimum}.`,
  'too-few-points': ({ minimum, found }) =>
    `De schaal is te kort: punten: ${found}. Geef er minstens ${minimum}.`,
  'evidence-empty': () => 'Hier staat geen onderbouwing. Noem minstens één stelling of optie: { "item": … }.',
  'section-empty': () => 'Dit deel is leeg. Zet er minstens één vraag in.',
  'nothing-to-answer': () => 'Hier is niets te beantwoorden. Zet er minstens één vraag in.',
  'too-short-list': ({ key, minimum, found }) =>
    `In “${key}” staat te weinig: ${found}. Geef er minstens ${minimum}.`,
  'too-many-options': ({ maximum, found }) =>
    `Er zijn te veel opties: ${found}. Houd er hooguit ${maximum} over.`,
  'too-many-points': ({ maximum, found }) =>
    `De schaal is te lang: punten: ${found}. Houd er hooguit ${maximum} over.`,
  'too-much-evidence': ({ maximum, found }) =>
    `Er is te veel onderbouwing: ${found}. Houd er hooguit ${maximum} over.`,
  'too-many-sections': ({ maximum, found }) =>
    `Er zijn te veel delen: ${found}. Houd er hooguit ${maximum} over.`,
  'too-many-items': ({ maximum, found }) =>
    `Er zijn te veel vragen: ${found}. Houd er hooguit ${maximum} over.`,
  'too-many-implications': ({ maximum, found }) =>
    `Er zijn te veel gevolgen: ${found}. Houd er hooguit ${maximum} over.`,
  'too-many-groups': ({ maximum, found }) =>
    `Er zijn te veel groepsvragen: ${found}. Houd er hooguit ${maximum} over.`,
  'too-long-list': ({ key, maximum, found }) =>
    `In “${key}” staat te veel: ${found}. Houd er hooguit ${maximum} over.`,
  'places-beyond-options': ({ places, options }) =>
    `Er zijn ${places} plaatsen, maar ${options} opties. Neem hooguit ${options} plaatsen.`,
  'votes-beyond-options': ({ votes, options }) =>
    `Er zijn ${votes} stemmen, maar ${options} opties. Neem hooguit ${options} stemmen.`,
  'minimum-above-maximum': ({ minimum, maximum }) =>
    `Het minimum (${minimum}) is hoger dan het maximum (${maximum}). Wissel ze om.`,
  // what refers to what
  'theme-unknown': ({ found, suggestion }) =>
    `Het thema “${found}” bestaat niet. Zet het bij “themes” of kies een ander.${perhaps(suggestion)}`,
  'result-area-unknown': ({ found, suggestion }) =>
    `Het resultaatgebied “${found}” bestaat niet. Zet het bij “resultAreas” of kies een ander.${perhaps(suggestion)}`,
  'group-unknown': ({ found, suggestion }) =>
    `De groepsvraag “${found}” bestaat niet. Zet haar bij “groups” of kies een andere.${perhaps(suggestion)}`,
  'evidence-item-unknown': ({ found, suggestion }) =>
    `De onderbouwing noemt “${found}”, maar die vraag bestaat niet. Kies het id van een stelling of rangorde.${perhaps(suggestion)}`,
  'evidence-option-unknown': ({ found, suggestion }) =>
    `De onderbouwing noemt de optie “${found}”, maar die heeft deze vraag niet. Kies een van haar opties.${perhaps(suggestion)}`,
  'evidence-unfit': ({ item }) =>
    `“${item}” kan geen onderbouwing zijn. Kies een stelling, of een optie van een rangorde.`,
  'evidence-repeated': ({ item }) => `“${item}” staat hier al als onderbouwing. Haal deze weg.`,
  'option-needed': ({ item }) => `“${item}” vraagt om een keuze uit opties: noem ook de “option”.`,
  'option-unfit': ({ item }) => `“${item}” heeft geen opties: laat “option” weg.`,
  'options-twice': ({ item }) =>
    `Bij “${item}” staan opties en ook “optionsFrom”. Kies: schrijf ze hier, of neem ze over. Haal het andere weg.`,
  'evidence-on-later-options': ({ item }) =>
    `De opties van “${item}” zijn pas bekend bij het publiceren. Ze kunnen daarom geen onderbouwing zijn. Kies een stelling.`,
  'options-form-unknown': ({ form }) =>
    `De opties komen uit het formulier “${form}”, maar dat is hier niet gepubliceerd. Publiceer het eerst, of verbeter het id.`,
  'options-item-unknown': ({ form, found, suggestion }) =>
    `Het formulier “${form}” heeft geen vraag “${found}”. Noem een vraag met “reaction”.${perhaps(suggestion)}`,
  'options-item-unfit': ({ form, found, suggestion }) =>
    `Uit “${found}” van “${form}” kunnen geen opties komen. Noem een “reaction” met "publish": "after-moderation".${perhaps(suggestion)}`,
  'options-form-too-few': ({ form, item, found, minimum }) =>
    `Uit “${item}” van “${form}” zijn nu ${found} punten geplaatst; er zijn er minstens ${minimum} nodig. Sluit dat formulier en plaats punten met “npx weerklank moderate ${form}”.`,
  'options-form-too-many': ({ form, item, found, maximum }) =>
    `Uit “${item}” van “${form}” zijn ${found} punten geplaatst. Dat is te veel om uit te kiezen: houd er hooguit ${maximum} over met “npx weerklank moderate ${form}”.`,
  'follows-not-beside': ({ form }) =>
    `“follows” noemt “${form}”, maar naast dit bestand ligt geen ${form}.json met dat formulier in orde. Dus zijn de twee niet te vergelijken. Leg het ernaast, of verbeter het id.`,
  'follows-differs': ({ form, id, key }) =>
    `“${id}” heeft hier een andere “${key}” dan in “${form}”. Dan zijn vooraf en achteraf niet te vergelijken. Maak het gelijk, of kies hier een ander id.`,
  'follows-fixed': ({ form, before }) =>
    `“follows” kan niet meer veranderen: voor “${form}” zijn al mensen uitgenodigd, of er zijn al antwoorden op. ${before === '' ? 'Haal “follows” weg en zet “kind” weer op “intake”' : `Zet “${before}” terug`}, of publiceer het als nieuw formulier, met een ander id, en nodig daar opnieuw voor uit.`,
  'condition-unknown-item': ({ found, suggestion }) =>
    `“showIf” vraagt naar “${found}”, maar die vraag bestaat niet.${perhaps(suggestion)}`,
  'condition-on-group': ({ item }) =>
    `“showIf” vraagt naar de groep “${item}”. Dat kan niet: elke groep krijgt dezelfde vragen. Haal “showIf” weg.`,
  'condition-too-early': ({ item }) =>
    `“showIf” vraagt naar “${item}”, maar die vraag komt niet eerder. Zet haar op een eerdere pagina, of haal “showIf” weg.`,
  'condition-item-unfit': ({ item }) =>
    `“showIf” kan alleen vragen naar een stelling of een keuze; “${item}” is iets anders. Haal “showIf” weg.`,
  'condition-value-unfit': ({ item, found, allowed }) =>
    `“${found}” is geen antwoord op “${item}”. Wel: ${allowed}.`,
  'condition-too-deep': ({ maximum }) =>
    `Deze voorwaarde is dieper genest dan ${maximum} lagen. Maak haar eenvoudiger.`,
  'balance-unfit': () => '“balanced” weegt groepen, maar er zijn geen “groups”. Voeg ze toe of haal dit weg.',
  'follows-missing': () =>
    'Een formulier achteraf (reflection) noemt in “follows” het id van het formulier vooraf. Voeg het toe.',
  'follows-unfit': () =>
    '“follows” hoort alleen bij een formulier achteraf (reflection). Haal het weg, of verander “kind”.',
  'follows-itself': () => 'Een formulier kan niet op zichzelf volgen. Noem het id van het formulier vooraf.',
  'closes-before-opens': () =>
    'Het formulier sluit voordat het opengaat. Maak “closes” later, of “opens” vroeger.',
  'code-missing': () =>
    'Het formulier gaat open met een code, maar er is geen. Zet bij “access” een “code”: een woord dat u in de zaal zegt.',
  'code-unfit': ({ by }) =>
    `Een “code” hoort alleen bij “by”: “code”; hier staat “by”: “${by}”. Haal de code weg, of verander “by”.`,
  'invitation-missing': ({ key, found }) =>
    `“${key}”: “${found}” kan alleen met uitnodigingen. Schrijf: "access": { "by": "invitation" }.`,
  'identity-unfit': ({ respondents }) =>
    `Bij “respondents”: “${respondents}” staan de namen bij de resultaten, dus niet “anonymous”. Kies voor “identity” “pseudonymous” of “named”.`,
  'groups-unfit': ({ respondents }) =>
    `Bij “respondents”: “${respondents}” zijn dat zelf de groepen in de resultaten. Haal de groepsvraag hier weg.`,
  'live-unfit': ({ respondents }) =>
    `Bij “respondents”: “${respondents}” staan de resultaten op naam, en tussenstanden zijn alleen totalen. Kies “closing” of “embargo”.`,
  'import-only': ({ key }) => `“${key}” kan alleen bij een import. Haal het weg.`,
};
