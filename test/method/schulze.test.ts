import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairwiseOf, type WeakOrder } from '../../src/method/pairwise.ts';
import { schulze } from '../../src/method/schulze.ts';
import { letters, SCHULZE_45, TENNESSEE, weakOrders } from './known-ballots.ts';

const ranks = fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 });
const orders = fc.array(fc.record({ ranks, count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 8 });

test.each(['margins', 'winning-votes'] as const)("Schulze's 45 voters and Tennessee by %s", (strength) => {
  const fortyFive = schulze(pairwiseOf(weakOrders(SCHULZE_45), 5), strength);
  expect(fortyFive.map((tier) => letters(SCHULZE_45.options, tier))).toEqual(['E', 'A', 'C', 'B', 'D']);
  const tennessee = schulze(pairwiseOf(weakOrders(TENNESSEE), 4), strength);
  expect(tennessee.map((tier) => letters(TENNESSEE.options, tier))).toEqual(['N', 'C', 'K', 'M']);
});

test('margins and winning votes open a circle at different links', () => {
  // A beats B 5 to 0, B beats C 8 to 6, C beats A 7 to 4: B–C has the least margin, A–B the fewest votes.
  const circle = [
    [0, 5, 4],
    [0, 0, 8],
    [7, 6, 0],
  ];
  expect(schulze(circle, 'margins')).toEqual([[2], [0], [1]]);
  expect(schulze(circle, 'winning-votes')).toEqual([[1], [2], [0]]);
});

test('nobody, and a perfect circle, put everything in one tier', () => {
  expect(schulze(pairwiseOf([], 3))).toEqual([[0, 1, 2]]);
  const circle = {
    options: 'ABC',
    ballots: [
      [1, 'ABC'],
      [1, 'BCA'],
      [1, 'CAB'],
    ],
  } as const;
  expect(schulze(pairwiseOf(weakOrders(circle), 3))).toEqual([[0, 1, 2]]);
  expect(schulze([])).toEqual([]);
});

test('turning every ranking around turns a strict order around', () => {
  const straight = schulze(pairwiseOf(weakOrders(SCHULZE_45), 5));
  const turned = weakOrders(SCHULZE_45).map(turnedAround);
  expect(schulze(pairwiseOf(turned, 5))).toEqual([...straight].reverse());
  fc.assert(
    fc.property(orders, (given) => {
      const tiers = schulze(pairwiseOf(given, 5));
      const back = schulze(pairwiseOf(given.map(turnedAround), 5));
      expect([...tiers.flat()].sort()).toEqual([0, 1, 2, 3, 4]);
      if (tiers.length === 5) expect(back).toEqual([...tiers].reverse());
    }),
  );
});

test('who beats everybody one by one is first alone', () => {
  fc.assert(
    fc.property(orders, (given) => {
      const pairwise = pairwiseOf(given, 5);
      const winner = pairwise.findIndex((row, a) =>
        row.every((count, b) => a === b || count > (pairwise[b]?.[a] ?? 0)),
      );
      if (winner >= 0) expect(schulze(pairwise)[0]).toEqual([winner]);
    }),
  );
});

function turnedAround({ ranks: given, count }: WeakOrder): WeakOrder {
  return { ranks: given.map((rank) => 0 - rank), count };
}
