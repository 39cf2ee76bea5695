import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancedMean, mean } from '../../src/method/mean.ts';
import { order } from '../../src/method/order.ts';
import type { Stratum } from '../../src/method/pair.ts';
import { leastToDistinguish, rankIntervals } from '../../src/method/rank-interval.ts';
import { fractionDecimals } from '../../src/method/rounding.ts';
import { EVERYBODY, pairsOf, type Supports, THREE_PARTS, totalsOf, WORKED } from './worked-example.ts';

interface Reading {
  readonly means: readonly (number | undefined)[];
  readonly ranks: readonly number[];
  readonly intervals: ReturnType<typeof rankIntervals>;
}

function read(rows: readonly Supports[], stratumOf: readonly number[], strata: readonly Stratum[]): Reading {
  const means = rows.map((row) => {
    const totals = totalsOf(row, stratumOf, strata.length);
    const [only] = totals;
    if (strata.length === 1) return only === undefined ? undefined : mean(only);
    return balancedMean(totals.map((total, index) => ({ ...total, weight: strata[index]?.weight ?? 1 })));
  });
  const placings = order(means.map((exact, row) => ({ mean: exact, lot: String(row) })));
  const ranks = rows.map((_, row) => placings.find((placing) => placing.row === row)?.rank ?? 0);
  const rowOf = (index: number) => rows[index] ?? [];
  const intervals = rankIntervals(ranks, strata, (i, j) => {
    expect(i).toBeLessThan(j);
    return pairsOf(rowOf(i), rowOf(j), stratumOf, strata.length);
  });
  return { means: means.map((exact) => exact && fractionDecimals(exact)), ranks, intervals };
}

const one = (population?: number): readonly Stratum[] => [{ weight: 1, population }];
const three: readonly Stratum[] = [{ weight: 1 }, { weight: 1 }, { weight: 1 }];

test('the worked example, per person', () => {
  const { means, ranks, intervals } = read(WORKED, EVERYBODY, one());
  expect(means).toEqual([650, 444.444444444444, 400, -150]);
  expect(ranks).toEqual([1, 2, 3, 4]);
  expect(intervals).toEqual([
    [1, 3],
    [1, 4],
    [1, 4],
    [2, 4],
  ]);
});

test('the worked example, balanced over three parts', () => {
  const { means, ranks, intervals } = read(WORKED, THREE_PARTS, three);
  expect(means).toEqual([672.222222222222, 458.333333333333, 433.333333333333, -150]);
  expect(ranks).toEqual([1, 2, 3, 4]);
  expect(intervals).toEqual([
    [1, 3],
    [1, 4],
    [1, 4],
    [3, 4],
  ]);
});

test('the worked example, ten of twelve invited', () => {
  const { intervals } = read(WORKED, EVERYBODY, one(12));
  expect(intervals).toEqual([
    [1, 2],
    [1, 4],
    [2, 3],
    [3, 4],
  ]);
});

test('the worked example, everybody invited: one missing view keeps one row open', () => {
  const { intervals } = read(WORKED, EVERYBODY, one(10));
  expect(intervals).toEqual([
    [1, 1],
    [2, 4],
    [2, 3],
    [3, 4],
  ]);
});

test('a census without gaps gives every rank for certain, equal means share it', () => {
  const rows = [
    [1000, 0],
    [0, 1000],
    [-500, -500],
  ];
  const { ranks, intervals } = read(rows, [0, 0], one(2));
  expect(ranks).toEqual([1, 1, 3]);
  expect(intervals).toEqual([
    [1, 2],
    [1, 2],
    [3, 3],
  ]);
});

test('seven people can tell four rows apart, six cannot', () => {
  const unanimous = (people: number) =>
    [1000, 500, 0, -500].map((x) => Array.from({ length: people }, () => x));
  const everybody = (people: number) => Array.from({ length: people }, () => 0);
  expect(read(unanimous(7), everybody(7), one()).intervals).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ]);
  expect(read(unanimous(6), everybody(6), one()).intervals).toEqual([
    [1, 4],
    [1, 4],
    [1, 4],
    [1, 4],
  ]);
});

test.each([
  [1, 0],
  [4, 7],
  [12, 9],
  [40, 11],
])('%i rows take at least %i people to tell apart', (rows, people) => {
  expect(leastToDistinguish(rows)).toBe(people);
});

test('nobody, one row, and more rows than intervals are drawn for', () => {
  const none = () => [{ n: 0, sum: 0, squares: 0, nonZero: 0 }];
  expect(rankIntervals([], one(), none)).toEqual([]);
  expect(rankIntervals([1], one(), none)).toEqual([[1, 1]]);
  expect(rankIntervals([1, 2], one(), none)).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(
    rankIntervals(
      Array.from({ length: 61 }, (_, row) => row + 1),
      one(),
      none,
    ),
  ).toBeUndefined();
});

test('rows that share a rank keep all its places open, whatever those with a view on both say', () => {
  // Ten people have both and all put the first row higher; the means are equal by those with one of them.
  const unanimous = () => [{ n: 10, sum: 10_000, squares: 10_000_000, nonZero: 10 }];
  const turnedAround = () => unanimous().map((pair) => ({ ...pair, sum: 0 - pair.sum }));
  expect(rankIntervals([1, 2], one(), unanimous)).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(rankIntervals([1, 1], one(), unanimous)).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(rankIntervals([1, 1], one(), turnedAround)).toEqual(rankIntervals([1, 1], one(), unanimous));
});

const level = fc.constantFrom(-1000, -500, 0, 500, 1000, 1000, undefined);
const session = fc.integer({ min: 1, max: 14 }).chain((people) =>
  fc.record({
    rows: fc.array(fc.array(level, { minLength: people, maxLength: people }), { minLength: 2, maxLength: 6 }),
    stratumOf: fc.array(fc.nat({ max: 2 }), { minLength: people, maxLength: people }),
    balanced: fc.boolean(),
    invited: fc.option(fc.integer({ min: people, max: people + 4 }), { nil: undefined }),
  }),
);

test('intervals hold their rank, and turn around when all answers are swapped', () => {
  fc.assert(
    fc.property(session, ({ rows, stratumOf, balanced, invited }) => {
      const groups = balanced ? stratumOf : stratumOf.map(() => 0);
      const strata = balanced ? three : one(invited);
      const complete = rows.filter((row) => totalsOf(row, groups, strata.length).every(({ n }) => n > 0));
      const swapped = complete.map((row) => row.map((x) => (x === undefined ? x : 0 - x)));

      const straight = read(complete, groups, strata);
      const mirrored = read(swapped, groups, strata);
      for (const [row, interval] of (straight.intervals ?? []).entries()) {
        const rank = straight.ranks[row] ?? 0;
        expect(interval[0] <= rank && rank <= interval[1]).toBe(true);
        expect(mirrored.intervals?.[row]).toEqual([
          complete.length + 1 - interval[1],
          complete.length + 1 - interval[0],
        ]);
      }
    }),
    { numRuns: 300 },
  );
});
