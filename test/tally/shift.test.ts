import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedWith } from '../../src/form/compared.ts';
import type { Form } from '../../src/form/form.ts';
import { rankedOf } from '../../src/tally/ranked.ts';
import { supportCounts } from '../../src/tally/read.ts';
import {
  addPair,
  answeringOf,
  type PairTally,
  pairCountsOf,
  pairRowsOf,
  pairsFrom,
  writtenPairs,
} from '../../src/tally/shift.ts';
import { formOf, responseOf, sessions, tallyOf } from './session.ts';

const statement = (id: string) => ({ type: 'statement', id, title: id, noView: true });
const parts = {
  groups: [{ id: 'tafel', title: 'T', options: ['a', 'b'].map((id) => ({ id, title: id })) }],
  sections: [{ id: 'deel', title: 'D', items: [statement('een'), statement('twee')] }],
  implications: [
    { id: 'beide', title: 'I', evidence: [{ item: 'een' }, { item: 'twee', direction: 'disagree' }] },
  ],
};
const form = formOf(parts);
const later = formOf({ ...parts, id: 'later', kind: 'reflection', follows: 'proef' });
const rows = pairRowsOf(form, later, comparedWith(form, later));

function counted(pairs: readonly (readonly [before: object, after: object, group?: string])[]): PairTally {
  const tally: PairTally = new Map();
  for (const [before, after, group] of pairs) {
    const said = (of: Form, answers: object) =>
      responseOf(
        of,
        Object.fromEntries(Object.entries(answers)),
        group === undefined ? {} : { tafel: group },
      );
    addPair(
      tally,
      rows,
      { form, response: said(form, before) },
      { form: later, response: said(later, after) },
    );
  }
  return tally;
}

test('implications, statements and options are rows, each by its own key', () => {
  expect(rows.map(({ key }) => key)).toEqual(['beide', 'item:een', 'item:twee']);
});

test('a pair counts where it has a value in both, and is told where in one', () => {
  const tally = counted([
    // een: 2 → 4 is +1000; twee: 5 → 4 is −500; beide: (−500 − 1000)/2 → (500 − 500)/2 is +750
    [{ een: 2, twee: 5 }, { een: 4, twee: 4 }, 'a'],
    [{ een: 3 }, { een: 'no-view', twee: 1 }, 'b'],
    [{ twee: 'no-view' }, { een: 1 }, 'b'],
    [{ een: 5 }, { een: 5 }],
  ]);
  expect(pairCountsOf(tally, 'item:een')).toEqual({
    n: 2,
    sum: 1000,
    squares: 1_000_000,
    nonZero: 1,
    up: 1,
    down: 0,
    settled: 1,
  });
  // of the second only beide has a value before, from een, and after, from twee: 0 → 1000
  expect(pairCountsOf(tally, 'beide')).toMatchObject({ n: 3, sum: 1750, up: 2, down: 0, settled: 1 });
  expect(pairCountsOf(tally, 'nergens')).toMatchObject({ n: 0, sum: 0 });
  const groups = [...tally.values()];
  expect(groups.map(({ before, after, people }) => [before, after, people])).toEqual([
    ['a', 'a', 1],
    ['b', 'b', 2],
    ['not-given', 'not-given', 1],
  ]);
  expect(groups.map((group) => Object.values(answeringOf(group, 'item:een')))).toEqual([
    [1, 0, 0],
    [0, 1, 1],
    [1, 0, 0],
  ]);
});

const answers = fc.record(
  { een: fc.constantFrom<unknown>(1, 2, 3, 4, 5, 'no-view'), twee: fc.integer({ min: 1, max: 5 }) },
  { requiredKeys: [] },
);
const pairs = fc.array(fc.tuple(answers, answers, fc.constantFrom('a', 'b')), { maxLength: 20 });

test('the order of pairs does not matter, and what is written is read back', () => {
  fc.assert(
    fc.property(pairs, (drawn) => {
      const written = writtenPairs(counted(drawn));
      expect(writtenPairs(counted([...drawn].reverse()))).toEqual(written);
      expect(writtenPairs(pairsFrom(JSON.parse(JSON.stringify(written))))).toEqual(written);
    }),
  );
});

test('before and after changing places turns every sum and keeps everything else', () => {
  fc.assert(
    fc.property(pairs, (drawn) => {
      const forth = counted(drawn);
      const back = counted(drawn.map(([before, after, group]) => [after, before, group] as const));
      for (const { key } of rows) {
        const { sum, up, down, ...rest } = pairCountsOf(forth, key);
        expect(pairCountsOf(back, key)).toEqual({ ...rest, sum: 0 - sum, up: down, down: up });
      }
    }),
  );
});

test('where others give the same answers afterwards, what some gain others lose', () => {
  fc.assert(
    fc.property(sessions({ mostPeople: 8 }), ({ form: asked, responses }) => {
      const compared = comparedWith(asked, asked);
      const every = pairRowsOf(asked, asked, compared);
      const tally: PairTally = new Map();
      const turned = [...responses.slice(1), ...responses.slice(0, 1)];
      for (const [at, response] of responses.entries()) {
        const then = turned[at];
        if (then === undefined) continue;
        addPair(tally, every, { form: asked, response }, { form: asked, response: then });
      }
      const ranked = rankedOf(asked).filter(({ id }) => compared.implications.has(id));
      const whole = tallyOf(asked, responses);
      for (const { id } of ranked) {
        const people = [...whole.groups.values()].map((group) => supportCounts(group, id).n);
        const everybody = people.reduce((sum, n) => sum + n, 0) === responses.length;
        if (everybody) expect(pairCountsOf(tally, id)).toMatchObject({ n: responses.length, sum: 0 });
      }
    }),
  );
});
