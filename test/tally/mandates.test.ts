import { expect, test } from 'vitest';
import type { Response } from '../../src/response/response.ts';
import { answeredBy } from '../../src/tally/counting.ts';
import { mandateClasses } from '../../src/tally/read.ts';
import { remove } from '../../src/tally/remove.ts';
import { emptyGroup, notGiven } from '../../src/tally/tally.ts';
import { formOf, responseOf, tallyOf } from './session.ts';

const form = formOf({
  privacy: { controller: 'N', contact: 'a@example.org', identity: 'pseudonymous' },
  access: { by: 'invitation' },
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: ['een', 'twee'].map((id) => ({ type: 'statement', id, title: id, noView: true })),
    },
  ],
});

const of = (mandates: number, answers: Record<string, unknown>): Response => ({
  ...responseOf(form, answers),
  by: { invitation: 1, speaksFor: null, mandates },
});

test('who speaks for more than one is counted by how many, and nothing remembers who was taken out', () => {
  const responses = [
    of(1, { een: 5 }),
    of(3, { een: 2 }),
    of(1000, { een: 'no-view', twee: 5 }),
    of(3, { een: 5, twee: 3 }),
  ];
  const tally = tallyOf(form, responses);
  const classes = mandateClasses(tally.groups.get(notGiven) ?? emptyGroup());
  expect(classes.get('een')).toEqual([{ mandates: 3, n: 2, sum: 500 }]);
  expect(new Set(classes.get('twee'))).toEqual(
    new Set([
      { mandates: 1000, n: 1, sum: 1000 },
      { mandates: 3, n: 1, sum: 0 },
    ]),
  );
  expect(classes.get(answeredBy('een'))).toEqual([{ mandates: 3, n: 2, sum: 0 }]);
  for (const response of responses.slice(1)) remove(form, tally, response);
  expect(tally.groups.get(notGiven)?.mandates.size).toBe(0);
});
