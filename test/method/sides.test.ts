import { expect, test } from 'vitest';
import { countOn, opposite, sidesOf } from '../../src/method/sides.ts';

test('for is above the middle, against below, and the middle is in the base', () => {
  expect(sidesOf([1, 3, 8, 25, 18])).toEqual({ forCount: 43, againstCount: 4, base: 55 });
  expect(sidesOf([4, 2, 1])).toEqual({ forCount: 1, againstCount: 4, base: 7 });
});

test('an even scale has no middle', () => {
  expect(sidesOf([1, 2, 3, 4])).toEqual({ forCount: 7, againstCount: 3, base: 10 });
});

test('a reversed scale, reversed counts and exchanged sides are the same thing', () => {
  const counts = [5, 4, 3, 2, 1];
  expect(sidesOf(counts, true)).toEqual(sidesOf([...counts].reverse()));
  expect(sidesOf(counts, true)).toEqual(opposite(sidesOf(counts)));
});

test('counts are read by side', () => {
  const sides = { forCount: 3, againstCount: 1, base: 5 };
  expect([countOn('for', sides), countOn('against', sides)]).toEqual([3, 1]);
});
