import { expect, test } from 'vitest';
import { squaredDeviations } from '../../src/method/pair.ts';

test('equal differences have no spread at all, however many there are', () => {
  const n = 3_000_001;
  const d = 1333;
  expect(squaredDeviations({ n, sum: n * d, squares: n * d * d, nonZero: n })).toBe(0);
});

test('spread of 0, 0 and 3', () => {
  expect(squaredDeviations({ n: 3, sum: 3, squares: 9, nonZero: 1 })).toBe(6);
  expect(squaredDeviations({ n: 0, sum: 0, squares: 0, nonZero: 0 })).toBe(0);
});
