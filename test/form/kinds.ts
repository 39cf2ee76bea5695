// A form with every kind of question that is not ranked, for tests.
import type { Form } from '../../src/form/form.ts';
import { sampleForm, sampleJson } from './sample.ts';

export const kindItems = [
  { type: 'statement', id: 'standaarden', title: 'Eén standaard.', remark: true },
  {
    type: 'choice',
    id: 'keuze',
    title: 'Doet u mee?',
    options: [
      { id: 'mee', title: 'Wij doen mee' },
      { id: 'volgen', title: 'Wij volgen' },
    ],
  },
  {
    type: 'choice',
    id: 'meer',
    title: 'Waarmee helpt u?',
    several: true,
    options: ['a', 'b', 'c'].map((id) => ({ id, title: `Hulp ${id}` })),
  },
  { type: 'text', id: 'functie', title: 'Uw functie', maximumLength: 20 },
  { type: 'number', id: 'aantal', title: 'Met hoeveel bent u?', minimum: -2, maximum: 500 },
  {
    type: 'reaction',
    id: 'punten',
    title: 'Welke punten?',
    several: 7,
    maximumLength: 20,
    kinds: [
      { id: 'aandacht', title: 'Aandachtspunt' },
      { id: 'actie', title: 'Actiepunt' },
    ],
  },
  { type: 'reaction', id: 'ideeen', title: 'Welke ideeën?', several: 3 },
];

/** JSON of the sample form with these items in a section of their own, before the others. */
export function kindsJson(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { sections } = sampleJson();
  const kinds = { id: 'soorten', title: 'Soorten', items: kindItems };
  return sampleJson({ sections: [kinds, ...(Array.isArray(sections) ? sections : [])], ...changes });
}

/** The same as a parsed form. */
export function kindsForm(): Form {
  return sampleForm(kindsJson());
}
