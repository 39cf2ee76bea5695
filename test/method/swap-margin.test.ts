import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swapMargin } from '../../src/method/swap-margin.ts';

test('Δ of 200 thousandths over ten and ten: one changed response', () => {
  expect(swapMargin({ sum: 5000, n: 10 }, { sum: 3000, n: 10 })).toBe(1);
});

test('a swing that only makes them level takes one more', () => {
  expect(swapMargin({ sum: 4000, n: 10 }, { sum: 0, n: 10 })).toBe(2);
  expect(swapMargin({ sum: 4001, n: 10 }, { sum: 0, n: 10 })).toBe(2);
  expect(swapMargin({ sum: 3999, n: 10 }, { sum: 0, n: 10 })).toBe(1);
});

test('equal means are one response from a swap; without answers there is none', () => {
  expect(swapMargin({ sum: 500, n: 5 }, { sum: 1000, n: 10 })).toBe(1);
  expect(swapMargin({ sum: 0, n: 0 }, { sum: 0, n: 1 })).toBeUndefined();
  expect(() => swapMargin({ sum: 0, n: 1 }, { sum: 1, n: 1 })).toThrow(RangeError);
});

test('that many full swings exchange the two, one fewer does not', () => {
  const total = fc.record({ sum: fc.integer({ min: -5000, max: 5000 }), n: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(total, total, (a, b) => {
      const [higher, lower] = a.sum * b.n >= b.sum * a.n ? [a, b] : [b, a];
      const margin = swapMargin(higher, lower) ?? 0;
      const gapAfter = (swings: number) =>
        (higher.sum - 2000 * swings) * lower.n - (lower.sum + 2000 * swings) * higher.n;
      expect(gapAfter(margin)).toBeLessThan(0);
      expect(gapAfter(margin - 1)).toBeGreaterThanOrEqual(0);
    }),
  );
});
