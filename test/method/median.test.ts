import { expect, test } from 'vitest';
import { median } from '../../src/method/median.ts';

test.each([
  [[0, 0, 0, 0, 1], 5],
  [[1, 0, 0, 1, 0], 2.5],
  [[1, 3, 8, 25, 18], 4],
  [[2, 2, 0, 2, 2], 3],
  [[2, 0, 3], 3],
  [[0, 4, 3], 2],
])('the median of %j is %d', (counts, middle) => {
  expect(median(counts)).toBe(middle);
});

test('nobody has no median', () => {
  expect(median([0, 0, 0])).toBeUndefined();
});
