import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFractions, compareFractions, fraction } from '../../src/method/fraction.ts';

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const below = fc.integer({ min: 1, max: 1_000_000 });

test('the sign of a fraction stands in its numerator', () => {
  expect(fraction(1, -2)).toEqual({ numerator: -1n, denominator: 2n });
});

test('a fraction of zero parts is refused', () => {
  expect(() => fraction(1, 0)).toThrow(RangeError);
});

test('fractions compare exactly where doubles see no difference', () => {
  const big = 9_007_199_254_740_993n;
  expect(compareFractions(fraction(big, big + 2n), fraction(big - 1n, big + 1n))).toBe(1);
  expect(compareFractions(fraction(2, 4), fraction(1, 2))).toBe(0);
});

test('comparing turns around when both signs do', () => {
  fc.assert(
    fc.property(whole, below, whole, below, (a, b, c, d) => {
      const straight = compareFractions(fraction(a, b), fraction(c, d));
      const mirrored = compareFractions(fraction(0 - c, d), fraction(0 - a, b));
      expect(mirrored).toBe(straight);
    }),
  );
});

test('what is added can be taken away again', () => {
  fc.assert(
    fc.property(whole, below, whole, below, (a, b, c, d) => {
      const there = addFractions(fraction(a, b), fraction(c, d));
      expect(compareFractions(addFractions(there, fraction(-c, d)), fraction(a, b))).toBe(0);
    }),
  );
});
