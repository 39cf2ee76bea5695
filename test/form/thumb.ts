// A form in two languages with every kind of question that a script makes easier for the thumb, for tests.
import { sampleJson } from './sample.ts';

const both = (nl: string, en: string) => ({ nl, en });

export const causes = [
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

const items = [
  {
    type: 'priorities',
    id: 'eerst',
    title: both('Wat komt eerst?', 'What comes first?'),
    method: 'rank',
    places: 3,
    shuffle: false,
    options: causes,
  },
];

/** Its JSON. The title of one option is in Dutch only. */
export function thumbJson(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const sections = [{ id: 'kiezen', title: both('Kiezen', 'Choosing'), items }];
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
