import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upperTail } from '../../src/method/student-t.ts';

// Critical values as printed in tables of Student's t, to three decimals.
test.each([
  [6.314, 1, 0.05],
  [12.706, 1, 0.025],
  [2.92, 2, 0.05],
  [4.303, 2, 0.025],
  [2.015, 5, 0.05],
  [4.032, 5, 0.005],
  [1.833, 9, 0.05],
  [2.262, 9, 0.025],
  [3.25, 9, 0.005],
  [4.297, 9, 0.001],
  [1.697, 30, 0.05],
  [2.75, 30, 0.005],
  [1.658, 120, 0.05],
  [1.645, 1e6, 0.05],
])('t %d with %d degrees of freedom leaves %d above it', (t, freedom, tail) => {
  expect(Math.abs(upperTail(t, freedom) - tail) / tail).toBeLessThan(0.002);
});

test('one and two degrees of freedom have closed forms', () => {
  for (const t of [1e-6, 0.01, 0.3, 1, 2.5, 17, 400]) {
    expect(upperTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 13);
    expect(upperTail(t, 2)).toBeCloseTo(0.5 * (1 - t / Math.sqrt(2 + t * t)), 13);
  }
});

test('the middle is a half, the tails add up to one, and a larger t leaves less', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      (t, freedom) => {
        expect(upperTail(0, freedom)).toBe(0.5);
        expect(upperTail(t, freedom) + upperTail(-t, freedom)).toBeCloseTo(1, 12);
        expect(upperTail(t + 0.1, freedom)).toBeLessThan(upperTail(t, freedom));
      },
    ),
  );
});

test('no degrees of freedom, no distribution', () => {
  expect(() => upperTail(1, 0)).toThrow(RangeError);
});
