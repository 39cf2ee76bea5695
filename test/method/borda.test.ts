import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bordaSums } from '../../src/method/borda.ts';
import { pairwiseOf } from '../../src/method/pairwise.ts';
import { placeValue } from '../../src/method/value.ts';
import { SCHULZE_45, weakOrders } from './known-ballots.ts';

test("Schulze's 45 voters: twice the published 98, 92, 89, 69, 102 less 45·4", () => {
  expect(bordaSums(pairwiseOf(weakOrders(SCHULZE_45), 5))).toEqual([16, 4, -2, -42, 24]);
});

test('Borda sums are the sums of the values of places, options left out included', () => {
  const ranking = fc
    .integer({ min: 1, max: 6 })
    .chain((placed) => fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: placed, maxLength: placed }));
  fc.assert(
    fc.property(fc.array(ranking, { maxLength: 8 }), (rankings) => {
      const sums = [0, 0, 0, 0, 0, 0];
      const orders = rankings.map((places) => {
        const ranks = sums.map((_, option) =>
          places.includes(option) ? places.indexOf(option) : places.length,
        );
        for (const option of sums.keys()) {
          const place = places.includes(option) ? places.indexOf(option) + 1 : undefined;
          sums[option] = (sums[option] ?? 0) + placeValue(place, places.length, 6).numerator;
        }
        return { ranks, count: 1 };
      });
      expect(bordaSums(pairwiseOf(orders, 6))).toEqual(sums);
    }),
  );
});
