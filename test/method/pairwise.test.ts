import { expect, test } from 'vitest';
import { margin, pairwiseOf, preferring } from '../../src/method/pairwise.ts';
import { SCHULZE_45, weakOrders } from './known-ballots.ts';

test("Schulze's 45 voters", () => {
  expect(pairwiseOf(weakOrders(SCHULZE_45), 5)).toEqual([
    [0, 20, 26, 30, 22],
    [25, 0, 16, 33, 18],
    [19, 29, 0, 17, 24],
    [15, 12, 28, 0, 14],
    [23, 27, 21, 31, 0],
  ]);
});

test('ties count for neither, options left out are last and tied', () => {
  const pairwise = pairwiseOf(weakOrders({ options: 'ABC', ballots: [[4, 'B']] }), 3);
  expect(pairwise).toEqual([
    [0, 0, 0],
    [4, 0, 4],
    [0, 0, 0],
  ]);
  expect([margin(pairwise, 0, 1), margin(pairwise, 0, 2)]).toEqual([-4, 0]);
});

test('an option outside the matrix is refused', () => {
  expect(() => preferring([[0]], 0, 1)).toThrow(RangeError);
});
