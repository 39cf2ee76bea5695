// A form in two languages with every kind of question that a script makes easier for the thumb, for tests.
import { sampleJson } from './sample.ts';

const both = (nl: string, en: string) => ({ nl, en });

const causes = [
  { id: 'personeel', title: both('Personeel', 'Staff') },
  { id: 'geld', title: both('Geld', 'Money') },
  {
    id: 'data',
    title: both(
      'Een gezamenlijke infrastructuur voor gegevens, van huisarts tot ziekenhuis',
      'One infrastructure for data, from general practice to hospital',
    ),
  },
  { id: 'wonen', title: both('Wonen met zorg', 'Housing with care') },
  { id: 'regels', title: 'Regels' },
];

const choosing = [
  {
    type: 'priorities',
    id: 'eerst',
    title: both('Wat komt eerst?', 'What comes first?'),
    method: 'rank',
    places: 3,
    shuffle: false,
    options: causes,
  },
  {
    type: 'priorities',
    id: 'delen',
    title: both('Verdeel het geld.', 'Divide the money.'),
    method: 'points',
    shuffle: false,
    options: causes,
  },
  {
    type: 'priorities',
    id: 'stem',
    title: both('Wat kiest u?', 'What do you choose?'),
    method: 'votes',
    votes: 2,
    shuffle: false,
    options: causes,
  },
  {
    type: 'priorities',
    id: 'enige',
    title: both('Als het er maar één mag zijn?', 'If it can be only one?'),
    method: 'votes',
    votes: 1,
    shuffle: false,
    options: causes,
  },
];

const writing = [
  {
    type: 'reaction',
    id: 'punten',
    title: both('Wat geeft u mee?', 'What do you take along?'),
    several: 7,
    maximumLength: 40,
    kinds: [
      { id: 'kans', title: both('Kans', 'Chance') },
      { id: 'zorg', title: both('Zorg', 'Worry') },
    ],
  },
  { type: 'reaction', id: 'ideeen', title: both('Welke ideeën?', 'Which ideas?'), several: 3 },
  { type: 'text', id: 'functie', title: both('Uw functie', 'Your position'), maximumLength: 40 },
  { type: 'number', id: 'aantal', title: both('Met hoeveel?', 'With how many?'), minimum: 1, maximum: 50 },
  {
    type: 'choice',
    id: 'dagen',
    title: both('Welke dagen komen uit?', 'Which days are fine?'),
    several: true,
    options: Array.from({ length: 30 }, (_, at) => ({
      id: `d${at + 1}`,
      title: both(`${at + 1} november`, `November ${at + 1}`),
    })),
  },
];

/** Its JSON. The title of one option is in Dutch only. */
export function thumbJson(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const sections = [
    { id: 'kiezen', title: both('Kiezen', 'Choosing'), items: choosing },
    { id: 'schrijven', title: both('Schrijven', 'Writing'), items: writing },
  ];
  const languages = ['nl', 'en'];
  return sampleJson({
    id: 'duim',
    languages,
    sections,
    groups: [],
    implications: [],
    themes: [],
    ranking: {},
    ...changes,
  });
}
