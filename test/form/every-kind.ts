// One form that holds every kind of question, every scale and way to set priorities, and questions shown to some only.
import { sampleJson } from './sample.ts';

const options = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${prefix}${at + 1}`, title: `${prefix} ${at + 1}` }));

const first = {
  id: 'schalen',
  title: 'Schalen',
  items: [
    { type: 'note', id: 'lees', text: 'Lees dit eerst.' },
    { type: 'statement', id: 'vijf', title: 'Vijf punten.', noView: true, remark: true, required: true },
    { type: 'statement', id: 'zeven', title: 'Zeven punten.', scale: 'agreement-7' },
    { type: 'statement', id: 'kort', title: 'Eens of niet.', scale: 'agree-pass-disagree' },
    {
      type: 'statement',
      id: 'eigen',
      title: 'Hoe vaak?',
      scale: { points: ['altijd', 'soms', 'zelden', 'nooit'], reverse: true },
      noView: true,
    },
    { type: 'choice', id: 'rol', title: 'Wat doet u?', several: true, options: options('rol', 3) },
  ],
};
const second = {
  id: 'kiezen',
  title: 'Kiezen',
  items: [
    {
      type: 'priorities',
      id: 'rang',
      title: 'Wat eerst?',
      method: 'rank',
      places: 3,
      options: options('r', 4),
    },
    {
      type: 'priorities',
      id: 'delen',
      title: 'Verdeel.',
      method: 'points',
      total: 10,
      options: options('d', 3),
    },
    { type: 'priorities', id: 'stem', title: 'Stem.', method: 'votes', votes: 2, options: options('s', 5) },
    { type: 'choice', id: 'een', title: 'Kies er een.', options: options('een', 3), required: true },
    {
      type: 'statement',
      id: 'vervolg',
      title: 'Waarom?',
      remark: true,
      required: true,
      showIf: {
        any: [
          { item: 'vijf', is: [1, 2, 'no-view'] },
          { item: 'kort', is: ['disagree'] },
        ],
      },
    },
  ],
};
const third = {
  id: 'schrijven',
  title: 'Schrijven',
  items: [
    { type: 'text', id: 'functie', title: 'Uw functie', maximumLength: 20, required: true },
    { type: 'number', id: 'aantal', title: 'Met hoeveel?', minimum: -2, maximum: 500 },
    { type: 'reaction', id: 'zorgen', title: 'Wat baart u zorgen?', maximumLength: 30 },
    {
      type: 'reaction',
      id: 'punten',
      title: 'Welke punten?',
      several: 6,
      maximumLength: 20,
      publish: 'after-moderation',
      kinds: options('soort', 2),
    },
    { type: 'reaction', id: 'ideeen', title: 'Welke ideeën?', several: 2 },
  ],
};
const some = {
  id: 'sommigen',
  title: 'Voor sommigen',
  showIf: { all: [{ item: 'rol', is: ['rol1'] }, { not: { item: 'een', is: ['een2'] } }] },
  items: [{ type: 'number', id: 'jaren', title: 'Hoeveel jaar al?', minimum: 0, required: true }],
};

/** Its JSON. */
export function everyKindJson(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const groups = [
    { id: 'tafel', title: 'Tafel', required: true, options: options('t', 2) },
    { id: 'streek', title: 'Streek', options: options('streek', 3) },
  ];
  const implications = [
    {
      id: 'gevolg',
      title: 'Gevolg',
      evidence: [{ item: 'vijf' }, { item: 'delen', option: 'd1', weight: 2 }],
    },
    {
      id: 'ander',
      title: 'Ander',
      evidence: [
        { item: 'eigen', direction: 'disagree' },
        { item: 'stem', option: 's2' },
      ],
    },
  ];
  const sections = [first, second, third, some];
  return sampleJson({ id: 'alles', groups, sections, implications, ranking: {}, themes: [], ...changes });
}
