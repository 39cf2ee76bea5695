import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remove } from '../../src/tally/remove.ts';
import { emptyTally, writeTally } from '../../src/tally/tally.ts';
import { formOf, invitedSessions, responseOf, sessions, tallyOf } from './session.ts';

test('removing is the exact inverse of adding, in any order', () => {
  fc.assert(
    fc.property(
      fc.oneof(sessions(), invitedSessions()).chain((session) =>
        fc.record({
          session: fc.constant(session),
          taken: fc.shuffledSubarray([...session.responses.keys()]),
        }),
      ),
      ({ session: { form, responses }, taken }) => {
        const tally = tallyOf(form, responses);
        for (const index of taken) {
          const response = responses[index];
          if (response !== undefined) remove(form, tally, response);
        }
        const left = responses.filter((_, index) => !taken.includes(index));
        expect(writeTally(tally)).toBe(writeTally(tallyOf(form, left)));
        expect(tally).toEqual(tallyOf(form, left));
      },
    ),
    { numRuns: 300 },
  );
});

test('when everybody is taken out nothing remembers them', () => {
  fc.assert(
    fc.property(fc.oneof(sessions(), invitedSessions()), ({ form, responses }) => {
      const tally = tallyOf(form, responses);
      for (const response of responses) remove(form, tally, response);
      expect(tally).toEqual(emptyTally());
    }),
  );
});

test('a response of a group in which nobody is cannot be removed', () => {
  const form = formOf({
    sections: [{ id: 'deel', title: 'Deel', items: [{ type: 'statement', id: 'een', title: 'Een' }] }],
  });
  expect(() => remove(form, emptyTally(), responseOf(form, { een: 1 }))).toThrow(RangeError);
});
