import { expect, test } from 'vitest';
import { holm } from '../../src/method/holm.ts';

test('each next smallest p is held to a milder threshold', () => {
  expect(holm([0.04, 0.01, 0.02], 0.05)).toEqual([true, true, true]);
  expect(holm([0.04, 0.018, 0.02], 0.05)).toEqual([false, false, false]);
});

test('the first that fails ends it, though a later one would have passed', () => {
  expect(holm([0.01, 0.03, 0.04], 0.05)).toEqual([true, false, false]);
});

test('nothing to test rejects nothing', () => {
  expect(holm([], 0.05)).toEqual([]);
});
