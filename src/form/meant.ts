// What somebody meant who wrote a key or a value of the format otherwise: in Dutch, or with a slip of the pen.
import { nearest } from '../shared/suggestion.ts';

/** Words that people write for those of the format; where two are at one place, the first (of kinds, note before text). */
const words: Readonly<Record<string, string>> = {
  access: 'toegang',
  agree: 'eens voor',
  'agree-pass-disagree': 'eens-weetniet-oneens eens-pas-oneens',
  'agreement-5': '5 5-punts vijfpunts eens-oneens instemming-5',
  'agreement-7': '7 7-punts zevenpunts instemming-7',
  'after-moderation': 'na-moderatie',
  agreedShare: 'eensaandeel',
  all: 'alle allemaal',
  anonymous: 'anoniem',
  any: 'een-van minstens-een',
  balanced: 'evenwichtig gebalanceerd',
  basis: 'grondslag',
  brand: 'huisstijl merk',
  by: 'via door',
  choice: 'keuze keuzevraag meerkeuze meerkeuzevraag',
  closes: 'sluit sluit-op',
  closing: 'afsluiting slot sluiting na-sluiting sluiten',
  code: 'woord wachtwoord',
  colour: 'kleur color',
  controller: 'verantwoordelijke verwerkingsverantwoordelijke',
  direction: 'richting',
  disagree: 'oneens tegen',
  en: 'engels english',
  evidence: 'bewijs onderbouwing',
  expected: 'verwacht verwacht-aantal',
  follows: 'volgt volgt-op vervolg-op',
  form: 'formulier',
  groups: 'groepen',
  identity: 'identiteit',
  implications: 'implicaties gevolgen conclusies',
  intake: 'voorbereiding vooraf',
  introduction: 'inleiding introductie intro',
  invitation: 'uitnodiging',
  is: 'antwoord waarde',
  item: 'vraag onderdeel',
  items: 'vragen onderdelen stellingen questions',
  keepDays: 'bewaardagen bewaartermijn dagen-bewaren',
  kind: 'soort',
  kinds: 'soorten',
  languages: 'talen taal language',
  licence: 'licentie license',
  maximum: 'hoogste',
  maximumLength: 'maximale-lengte maximumlengte',
  method: 'methode werkwijze manier',
  minimum: 'laagste',
  minimumGroup: 'minimumgroep minimale-groep',
  name: 'naam',
  named: 'op-naam met-naam',
  never: 'nooit',
  nl: 'nederlands dutch',
  noView: 'geen-mening weet-niet',
  not: 'niet',
  note: 'notitie toelichting uitleg',
  number: 'getal nummer aantal',
  opens: 'opent opent-op',
  option: 'optie keuze',
  options: 'opties keuzes keuzemogelijkheden antwoorden choices answers',
  organisations: 'organisaties organizations',
  persons: 'personen mensen deelnemers people',
  places: 'plaatsen plekken',
  points: 'punten',
  priorities: 'prioriteiten prioriteit',
  privacy: 'avg',
  pseudonymous: 'pseudoniem',
  publish: 'publiceren publiceer tonen',
  rank: 'rangorde rangschikken rangschikking volgorde ranking',
  ranking: 'rangorde rangschikking volgorde',
  reaction: 'reactie open-vraag',
  reflection: 'reflectie terugblik achteraf',
  remark: 'opmerking toelichting',
  required: 'verplicht',
  respondents: 'respondenten deelnemers',
  resultArea: 'resultaatgebied',
  resultAreas: 'resultaatgebieden',
  results: 'resultaten uitkomsten',
  reverse: 'omgekeerd omkeren',
  scale: 'schaal',
  sections: 'secties hoofdstukken paginas pages',
  session: 'sessie bijeenkomst',
  several: 'meerdere meer',
  showIf: 'toon-als alleen-als als',
  shuffle: 'schudden husselen',
  source: 'bron',
  statement: 'stelling',
  tables: 'tafels',
  text: 'tekst toelichting uitleg omschrijving beschrijving description',
  theme: 'thema',
  themes: 'themas',
  title: 'titel kop vraag naam stelling label name question',
  total: 'totaal',
  type: 'soort',
  votes: 'stemmen',
  weight: 'gewicht',
};

/**
 * The candidate that was meant: by its translation, else the one nearest in letters; '' when it is none. Capitals,
 * hyphens and the like make no difference to a translation.
 */
export function meant(written: string, candidates: readonly string[]): string {
  const plain = plainly(written);
  const known = translated.find((each) => candidates.includes(each) && translationsOf(each).includes(plain));
  return known ?? nearest(written, candidates);
}

/** What people write for a word of the format: letters and digits only. */
export function translationsOf(word: string): readonly string[] {
  return Object.hasOwn(words, word) ? (words[word] ?? '').split(' ').map(plainly) : [];
}

/** The words of the format that have translations. */
export const translated: readonly string[] = Object.keys(words);

function plainly(text: string): string {
  return text
    .slice(0, 64)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
