import { expect, test } from 'vitest';
import { firstThreeDiffer } from '../../src/method/first-three.ts';

test('the same three in another order are the same three', () => {
  expect(firstThreeDiffer([[0], [1], [2], [3]], [[2], [0], [1], [3]])).toBe(false);
  expect(firstThreeDiffer([[0], [1], [2], [3]], [[0], [1], [3], [2]])).toBe(true);
});

test('a tie that could be broken either way is no difference', () => {
  expect(firstThreeDiffer([[0], [1], [2, 3]], [[0], [1], [3], [2]])).toBe(false);
  expect(firstThreeDiffer([[0], [1], [2, 3], [4]], [[0], [1], [4], [2], [3]])).toBe(true);
  expect(firstThreeDiffer([[0, 1, 2, 3]], [[3], [2], [1], [0]])).toBe(false);
});

test('two ties that leave fewer than three in common differ', () => {
  expect(firstThreeDiffer([[0], [1, 2, 3], [4, 5]], [[0], [3, 4, 5], [1, 2]])).toBe(true);
});

test('three options or fewer cannot differ', () => {
  expect(firstThreeDiffer([[0], [1], [2]], [[2], [1], [0]])).toBe(false);
  expect(firstThreeDiffer([[0, 1]], [[1], [0]])).toBe(false);
  expect(firstThreeDiffer([], [])).toBe(false);
});
