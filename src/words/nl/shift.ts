import { mensen } from './headline.ts';

/** What changed from one form to the one that follows it, among those who answered both. */
export const shift = {
  title: 'Voor en na',
  base: (pairs: number) =>
    `${mensen(pairs)} ${pairs === 1 ? 'vulde' : 'vulden'} beide formulieren in, ervoor en erna. Alleen die antwoorden vergelijken we hier.`,
  /** `figure`: of the mean shift, with its sign; `ties`: others that shifted as far. */
  finding: (of: 'implications' | 'statements' | 'options', title: string, figure: string, ties: number) =>
    `Van de ${{ implications: 'implicaties', statements: 'stellingen', options: 'opties' }[of]} hier schoof ${title} gemiddeld het meest${ties === 0 ? '' : `, net zo ver als ${ties} andere`}: ${figure}`,
  mayBeChance: ', al kan dat toeval zijn',
  nobody: 'Bij niemand schoof hier de steun.',
  groups: {
    implications: 'Implicaties',
    statements: 'Stellingen',
    options: (question: string) => `Bij ${question}`,
  },
  less: 'minder',
  same: 'gelijk',
  more: 'meer',
  counts: (down: number, same: number, up: number) => [`${down} minder`, `${up} meer`, `${same} gelijk`],
  mean: (figure: string, n: number) => `Gemiddeld ${figure}, bij ${mensen(n)}.`,
  certainty: {
    rare: 'Zo’n verschuiving is zelden toeval.',
    chance: 'Zo’n verschuiving kan ook toeval zijn.',
    few: 'Te weinig mensen schoven om toeval uit te sluiten.',
  },
  fields: {
    'agreed-settled': 'Eensgezind, weinig beweging',
    'agreed-moving': 'Eensgezind, nog in beweging',
    'split-settled': 'Verdeeld, weinig beweging',
    'split-moving': 'Verdeeld, nog in beweging',
    'not-yet': 'Nog open',
  },
  stayed: (count: number, n: number) =>
    `${count} van ${n} ${count === 1 ? 'bleef' : 'bleven'} dicht bij het eerste antwoord`,
  withheld: (count: number) =>
    `${count === 1 ? '1 rij ontbreekt' : `${count} rijen ontbreken`} hier: te weinig mensen antwoordden daarop twee keer, of het zou te veel laten zien van de antwoorden van een paar mensen.`,
  table: (of: string) => `Voor en na: ${of}`,
  row: 'Rij',
  columns: {
    n: 'Mensen',
    down: 'Minder',
    same: 'Gelijk',
    up: 'Meer',
    shift: 'Gemiddeld',
    interval: 'Marge',
    signP: 'Kans bij toeval',
    settled: 'Bleven dichtbij',
    field: 'Stand',
  },
  from: (low: string, high: string) => `${low} tot ${high}`,
  /** How it is worked out. */
  how: 'Voor en na gaat over wie met dezelfde uitnodiging beide formulieren invulde, en over wat in beide hetzelfde wordt gevraagd. Per mens nemen we het verschil in steun (van −2 tot +2); “meer” en “minder” tellen elk verschil. De marge om het gemiddelde komt in 95 van de 100 gevallen uit (t-interval, vanaf zes mensen die anders antwoordden). De kans bij toeval is die van de tekentoets: hoe vaak een verdeling over meer en minder zo scheef uitvalt als een munt beslist. Bij een rij die wij zelden toeval noemen, wijzen beide dezelfde kant op; kijkt u naar veel rijen, dan springt er allicht één toevallig uit. Wie hooguit 0,25 schoof, bleef dicht bij het eerste antwoord. Weinig beweging: dat deed ten minste driekwart. Of men eensgezind is of verdeeld, gaat over alle antwoorden op dit formulier.',
};
