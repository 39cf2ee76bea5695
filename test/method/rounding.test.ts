import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from '../../src/method/fraction.ts';
import { decimals, fractionDecimals, roundHalfAway } from '../../src/method/rounding.ts';

test.each([
  [1, 2, 1n],
  [-1, 2, -1n],
  [5, 2, 3n],
  [-5, 2, -3n],
  [1, 3, 0n],
  [-1, 3, 0n],
  [2, 3, 1n],
  [0, 7, 0n],
])('%i/%i rounds to %i', (numerator, denominator, rounded) => {
  expect(roundHalfAway(fraction(numerator, denominator))).toBe(rounded);
});

test('rounding is the same on both sides of zero and at most a half away', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
      const rounded = roundHalfAway({ numerator, denominator });
      expect(roundHalfAway({ numerator: -numerator, denominator })).toBe(-rounded);
      const off = 2n * (rounded * denominator - numerator);
      expect(off <= denominator && -off <= denominator).toBe(true);
    }),
  );
});

test('documents carry twelve decimals and never −0', () => {
  expect(fractionDecimals(fraction(2, 3))).toBe(0.666666666667);
  expect(fractionDecimals(fraction(-1, 8))).toBe(-0.125);
  expect(Object.is(fractionDecimals(fraction(-1, 10n ** 14n)), 0)).toBe(true);
  expect(decimals(1 / 3)).toBe(0.333333333333);
  expect(Object.is(decimals(-1e-14), 0)).toBe(true);
});
