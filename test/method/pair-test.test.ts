import { expect, test } from 'vitest';
import type { PairStatistics } from '../../src/method/pair.ts';
import { testPair } from '../../src/method/pair-test.ts';

function differences(...seen: readonly number[]): PairStatistics {
  return {
    n: seen.length,
    sum: seen.reduce((sum, d) => sum + d, 0),
    squares: seen.reduce((sum, d) => sum + d * d, 0),
    nonZero: seen.filter((d) => d !== 0).length,
  };
}

const one = [{ weight: 1 }];
const two = [{ weight: 1 }, { weight: 1 }];

test('a paired t-test: 1, 2, 3 has t = 2·√3 with two degrees of freedom', () => {
  const { above, below } = testPair(one, [differences(1, 2, 3)]);
  expect(above).toBe(0.125);
  expect(below).toBeCloseTo(1 - 0.5 * (1 - Math.sqrt(12 / 14)), 12);
});

test('with enough people the t-test counts and not the floor', () => {
  const seen = [3, -1, 2, 0, 1, 4, -2, 3, 1, 2];
  // mean 1.3, s² = 32.1/9: t = 2.17676…, nine degrees of freedom.
  expect(testPair(one, [differences(...seen)]).above).toBeCloseTo(0.0287, 4);
});

test('everybody the same: the sign-flip floor, and nothing when nothing differs', () => {
  expect(testPair(one, [differences(5, 5, 5)])).toEqual({ above: 0.125, below: 1 });
  expect(testPair(one, [differences(-5, -5, -5)])).toEqual({ above: 1, below: 0.125 });
  expect(testPair(one, [differences(0, 0, 0)])).toEqual({ above: 1, below: 1 });
});

test('one person, nobody, or a stratum without a pair cannot be tested', () => {
  const untestable = { above: 1, below: 1 };
  expect(testPair(one, [differences(900)])).toEqual(untestable);
  expect(testPair(one, [differences()])).toEqual(untestable);
  expect(testPair(two, [differences(900, 800, 900), differences()])).toEqual(untestable);
  expect(testPair(two, [differences(900), differences(800)])).toEqual(untestable);
});

test('a census is a fact: any difference is certain, none is none', () => {
  expect(testPair([{ weight: 1, population: 2 }], [differences(1, 0)])).toEqual({ above: 0, below: 1 });
  expect(testPair([{ weight: 1, population: 2 }], [differences(1, -1)])).toEqual({ above: 1, below: 1 });
});

test('a population smaller than those who answered is no population', () => {
  const seen = [differences(3, 1, 2, 4)];
  expect(testPair([{ weight: 1, population: 3 }], seen)).toEqual(testPair(one, seen));
});

test('the more of the invited have answered, the surer', () => {
  const seen = [differences(3, -1, 2, 0, 1, 4, -2, 3, 1, 2)];
  const open = testPair(one, seen).above;
  const half = testPair([{ weight: 1, population: 20 }], seen).above;
  const most = testPair([{ weight: 1, population: 11 }], seen).above;
  expect(half).toBeLessThan(open);
  expect(most).toBeLessThan(half);
});

test('a stratum of one borrows the spread of the others, and a finished stratum adds none', () => {
  const spread = differences(3, 1, 2, 4, 2, 1, 3, 2);
  // s² = 7.5/7 for both: D = 2.125, Var = ¼·s²·(1/8 + 1), t = 3.8713 with 7·(9/8)²/(1 + 1/64) df.
  expect(testPair(two, [spread, differences(2)]).above).toBeCloseTo(0.002006727, 8);
  const finished = testPair([{ weight: 1 }, { weight: 1, population: 1 }], [spread, differences(2)]);
  expect(finished.above).toBe(2 ** -8);
});

test('equal strata with equal weights give the same difference as one, weights pull it', () => {
  const first = differences(4, 2, 3, 3, 2, 4);
  const second = differences(-1, 1, 0, 0, 1, -1);
  const even = testPair(two, [first, second]).above;
  const firstCounts = testPair([{ weight: 9 }, { weight: 1 }], [first, second]).above;
  const secondCounts = testPair([{ weight: 1 }, { weight: 9 }], [first, second]).above;
  expect(firstCounts).toBeLessThanOrEqual(even);
  expect(secondCounts).toBeGreaterThan(even);
});

// rank intervals test each pair once and read it from both sides
test('turning the pair turns the test', () => {
  const turned = (pair: PairStatistics) => ({ ...pair, sum: 0 - pair.sum });
  const pairs = [differences(3, 1, -2, 4), differences(0, 5)];
  const { above, below } = testPair(two, pairs);
  expect(testPair(two, pairs.map(turned))).toEqual({ above: below, below: above });
});

test('statistics for another number of strata are refused', () => {
  expect(() => testPair(two, [differences(1)])).toThrow(RangeError);
});
