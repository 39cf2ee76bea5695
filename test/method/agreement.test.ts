import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from '../../src/method/agreement.ts';
import { compareFractions, fraction } from '../../src/method/fraction.ts';
import { fractionDecimals } from '../../src/method/rounding.ts';

const answers = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 11 });

const rounded = (counts: readonly number[]) => {
  const exact = agreement(counts);
  return exact && Number(fractionDecimals(exact).toFixed(6));
};

test.each([
  [[30, 40, 210, 130, 530, 50, 10], 0.611333],
  [[0, 0, 0, 0, 10], 1],
  [[5, 0, 0, 0, 5], -1],
  [[2, 2, 2, 2, 2], 0],
  [[1, 2, 4, 2, 1], 0.35],
  [[0, 1, 2, 5, 2], 0.55],
  [[4, 1, 0, 1, 4], -0.655556],
  [[1, 3, 8, 25, 18], 0.572727],
])('A of %j is %d', (counts, expected) => {
  expect(rounded(counts)).toBe(expected);
});

test('nobody, and a scale of two points, have no A', () => {
  expect(agreement([0, 0, 0])).toBeUndefined();
  expect(agreement([3, 4])).toBeUndefined();
});

test('A is the same from either end, does not grow with the crowd, and stays within −1 … 1', () => {
  fc.assert(
    fc.property(answers, (counts) => {
      const exact = agreement(counts);
      const mirrored = agreement([...counts].reverse());
      const tenfold = agreement(counts.map((count) => 10 * count));
      if (exact === undefined || mirrored === undefined || tenfold === undefined) {
        expect(counts.every((count) => count === 0)).toBe(true);
        return;
      }
      expect(compareFractions(exact, mirrored)).toBe(0);
      expect(compareFractions(exact, tenfold)).toBe(0);
      expect(compareFractions(exact, fraction(1))).toBeLessThanOrEqual(0);
      expect(compareFractions(exact, fraction(-1))).toBeGreaterThanOrEqual(0);
    }),
  );
});
