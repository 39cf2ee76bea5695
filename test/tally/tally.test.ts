import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTally, readTally, tables, writeTally } from '../../src/tally/tally.ts';
import { invitedSessions, sessions as plainSessions, tallyOf } from './session.ts';

const sessions = () => fc.oneof(plainSessions(), invitedSessions());

test('what is written is read back', () => {
  fc.assert(
    fc.property(sessions(), ({ form, responses }) => {
      const tally = tallyOf(form, responses);
      expect(readTally(writeTally(tally))).toEqual(tally);
    }),
  );
  expect(writeTally(emptyTally())).toBe('{}');
});

test('the order of responses does not matter, to the letter', () => {
  const shuffled = sessions().chain((session) =>
    fc.record({
      form: fc.constant(session.form),
      responses: fc.constant(session.responses),
      other: fc.shuffledSubarray([...session.responses], {
        minLength: session.responses.length,
        maxLength: session.responses.length,
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ form, responses, other }) => {
      expect(writeTally(tallyOf(form, other))).toBe(writeTally(tallyOf(form, responses)));
    }),
    { numRuns: 200 },
  );
});

test('a tally holds whole numbers only, and no cell of zeros', () => {
  fc.assert(
    fc.property(sessions(), ({ form, responses }) => {
      for (const group of tallyOf(form, responses).groups.values()) {
        for (const table of tables) {
          for (const cell of group[table].values()) {
            expect(cell.every((counter) => Number.isSafeInteger(counter) && !Object.is(counter, -0))).toBe(
              true,
            );
            expect(cell.some((counter) => counter !== 0)).toBe(true);
          }
        }
      }
    }),
  );
});

test('text that is no tally is not read', () => {
  for (const text of [
    '',
    '[1]',
    '{"team":{}}',
    '{"team":{"responses":1.5}}',
    '{"team":{"responses":1,"x":{}}}',
  ]) {
    expect(() => readTally(text)).toThrow();
  }
});
