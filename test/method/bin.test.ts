import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BINS, binOf } from '../../src/method/bin.ts';

test.each([
  [-1000, 0],
  [-601, 0],
  [-600, 1],
  [-201, 1],
  [-200, 2],
  [0, 2],
  [200, 2],
  [201, 3],
  [600, 3],
  [601, 4],
  [1000, 4],
])('support %i falls in bin %i', (support, bin) => {
  expect(binOf(support)).toBe(bin);
});

test('the bins are mirror images', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), (support) => {
      expect(binOf(0 - support)).toBe(BINS - 1 - binOf(support));
    }),
  );
});
