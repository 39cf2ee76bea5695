import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../src/tally/merge.ts';
import { emptyTally, writeTally } from '../../src/tally/tally.ts';
import { invitedSessions, sessions as plainSessions, tallyOf } from './session.ts';

const sessions = () => fc.oneof(plainSessions(), invitedSessions());

const split = sessions().chain((session) =>
  fc.record({
    session: fc.constant(session),
    sides: fc.array(fc.nat({ max: 2 }), {
      minLength: session.responses.length,
      maxLength: session.responses.length,
    }),
  }),
);

test('any split merged equals the whole', () => {
  fc.assert(
    fc.property(split, ({ session: { form, responses }, sides }) => {
      const side = (wanted: number) =>
        tallyOf(
          form,
          responses.filter((_, index) => sides[index] === wanted),
        );
      const whole = writeTally(tallyOf(form, responses));
      expect(writeTally(merge(merge(side(0), side(1)), side(2)))).toBe(whole);
      expect(writeTally(merge(side(2), merge(side(1), side(0))))).toBe(whole);
    }),
    { numRuns: 200 },
  );
});

test('merging with nobody changes nothing, and neither side is changed', () => {
  fc.assert(
    fc.property(sessions(), ({ form, responses }) => {
      const tally = tallyOf(form, responses);
      const before = writeTally(tally);
      expect(writeTally(merge(tally, emptyTally()))).toBe(before);
      merge(tally, tally);
      expect(writeTally(tally)).toBe(before);
    }),
  );
});
