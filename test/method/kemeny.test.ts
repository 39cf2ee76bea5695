import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kemeny } from '../../src/method/kemeny.ts';
import { type Pairwise, pairwiseOf } from '../../src/method/pairwise.ts';
import { letters, SCHULZE_45, TENNESSEE, weakOrders } from './known-ballots.ts';

test("Schulze's 45 voters: E>B>A>D>C, the only one, agreeing 260 times", () => {
  const found = kemeny(pairwiseOf(weakOrders(SCHULZE_45), 5));
  expect(found && letters(SCHULZE_45.options, found.order)).toBe('EBADC');
  expect(found).toMatchObject({ unique: true, score: 260 });
});

test('Tennessee: Nashville, Chattanooga, Knoxville, Memphis', () => {
  const found = kemeny(pairwiseOf(weakOrders(TENNESSEE), 4));
  expect(found && letters(TENNESSEE.options, found.order)).toBe('NCKM');
  expect(found?.unique).toBe(true);
});

test('nobody ranked: every order is as good, the one handed in is taken', () => {
  expect(kemeny(pairwiseOf([], 4))).toEqual({ order: [0, 1, 2, 3], unique: false, score: 0 });
  expect(kemeny([])).toEqual({ order: [], unique: true, score: 0 });
});

test('of several optima the one nearest to Borda', () => {
  // B stands above C, and A is level with both: A fits anywhere, Borda puts it between.
  const level = [
    [0, 2, 2],
    [2, 0, 3],
    [2, 1, 0],
  ];
  expect(kemeny(level)).toMatchObject({ order: [1, 0, 2], unique: false });
});

test('more than twelve options are not searched, twelve are', () => {
  const nobody = (options: number) => pairwiseOf([], options);
  expect(kemeny(nobody(13))).toBeUndefined();
  expect(kemeny(nobody(12))?.order).toHaveLength(12);
});

test('no order of all agrees more often, and unique means the only one', () => {
  const row = fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (pairwise) => {
      const scores = permutations([0, 1, 2, 3]).map((order) => scoreOf(order, pairwise));
      const most = Math.max(...scores);
      const found = kemeny(pairwise);
      expect(found?.score).toBe(most);
      expect(found && scoreOf(found.order, pairwise)).toBe(most);
      expect(found?.unique).toBe(scores.filter((score) => score === most).length === 1);
    }),
  );
});

function scoreOf(order: readonly number[], pairwise: Pairwise): number {
  let score = 0;
  for (const [place, above] of order.entries()) {
    for (const below of order.slice(place + 1)) score += pairwise[above]?.[below] ?? 0;
  }
  return score;
}

function permutations(options: readonly number[]): readonly (readonly number[])[] {
  if (options.length === 0) return [[]];
  return options.flatMap((first) =>
    permutations(options.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}
