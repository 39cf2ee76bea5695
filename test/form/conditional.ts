// A form in which what is shown follows from earlier answers, for tests.
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import { sampleJson } from './sample.ts';

/** JSON of three sections: what is asked first, follow-ups to it, and a section that is shown to some only. */
export function conditionalJson(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return sampleJson({
    sections: [
      {
        id: 'een',
        title: 'Een',
        items: [
          { type: 'statement', id: 'delen', title: 'Wij delen gegevens.', noView: true },
          {
            type: 'statement',
            id: 'sneller',
            title: 'Het kan sneller.',
            scale: 'agree-pass-disagree',
            noView: false,
          },
          {
            type: 'choice',
            id: 'rol',
            title: 'Wat doet u?',
            several: true,
            options: [
              { id: 'zorg', title: 'Zorg' },
              { id: 'beleid', title: 'Beleid' },
            ],
          },
        ],
      },
      {
        id: 'twee',
        title: 'Twee',
        items: [
          {
            type: 'statement',
            id: 'eerst',
            title: 'Eerst de gegevens.',
            required: true,
            remark: true,
            showIf: { item: 'delen', is: [4, 5] },
          },
          {
            type: 'reaction',
            id: 'waarom',
            title: 'Waarom niet?',
            showIf: {
              any: [
                { item: 'delen', is: [1, 2, 'no-view'] },
                { item: 'sneller', is: ['disagree'] },
              ],
            },
          },
        ],
      },
      {
        id: 'drie',
        title: 'Drie',
        showIf: { all: [{ item: 'rol', is: ['zorg'] }, { not: { item: 'eerst', is: [1] } }] },
        items: [{ type: 'statement', id: 'handen', title: 'Er zijn genoeg handen.', required: true }],
      },
      { id: 'vier', title: 'Vier', items: [{ type: 'reaction', id: 'slot', title: 'Nog iets?' }] },
    ],
    implications: [],
    ...changes,
  });
}

/** The same as a parsed form. */
export function conditionalForm(changes: Readonly<Record<string, unknown>> = {}): Form {
  const parsed = parseForm(conditionalJson(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
