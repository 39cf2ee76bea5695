import { expect, test } from 'vitest';
import { compareFractions, fraction } from '../../src/method/fraction.ts';
import { balancedMean, mean } from '../../src/method/mean.ts';
import { fractionDecimals } from '../../src/method/rounding.ts';

test('a mean over nobody does not exist', () => {
  expect(mean({ sum: 0, n: 0 })).toBeUndefined();
  expect(mean({ sum: 4000, n: 9 })).toEqual(fraction(4000, 9));
});

test('balanced: every part counts by its weight, however many answered in it', () => {
  const balanced = balancedMean([
    { sum: 1500, n: 2, weight: 1 },
    { sum: 2000, n: 3, weight: 1 },
    { sum: 3000, n: 5, weight: 1 },
  ]);
  expect(balanced && fractionDecimals(balanced)).toBe(672.222222222222);
});

test('merged parts weigh as much as they did apart', () => {
  const balanced = balancedMean([
    { sum: 1000, n: 4, weight: 2 },
    { sum: -500, n: 5, weight: 1 },
  ]);
  expect(balanced && compareFractions(balanced, fraction(400, 3))).toBe(0);
});

test('balanced exists only when every part has enough answers', () => {
  const parts = [
    { sum: 100, n: 5, weight: 1 },
    { sum: 100, n: 4, weight: 1 },
  ];
  expect(balancedMean(parts, 4)).toBeDefined();
  expect(balancedMean(parts, 5)).toBeUndefined();
  expect(balancedMean([...parts, { sum: 0, n: 0, weight: 1 }], 0)).toBeUndefined();
  expect(balancedMean([])).toBeUndefined();
});
