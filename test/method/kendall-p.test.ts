import { expect, test } from 'vitest';
import { kendallP } from '../../src/method/kendall-p.ts';

const whole = (rankers: number, options: number) => new Map([[options, rankers]]);

test('full agreement of six over five options is as rare as 999 draws can tell', () => {
  const unanimous = [24, 12, 0, -12, -24];
  expect(kendallP(unanimous, whole(6, 5), 7)).toBe(0.001);
});

test('no agreement at all is reached by every draw', () => {
  expect(kendallP([0, 0, 0, 0], whole(5, 4), 7)).toBe(1);
});

test('two rankers of three options agree wholly in one of six draws', () => {
  expect(kendallP([4, 0, -4], whole(2, 3), 7)).toBeCloseTo(1 / 6, 1);
});

test('three who place one option of four choose the same one in a sixteenth of draws', () => {
  expect(kendallP([9, -3, -3, -3], new Map([[1, 3]]), 7)).toBeCloseTo(1 / 16, 1);
});

test('the same seed gives the same p, other seeds nearly the same', () => {
  const sums = [10, 4, -2, -12];
  const first = kendallP(sums, whole(8, 4), 1);
  expect(kendallP(sums, whole(8, 4), 1)).toBe(first);
  expect(Math.abs((kendallP(sums, whole(8, 4), 2) ?? 0) - (first ?? 0))).toBeLessThan(0.06);
});

test('nobody, too many rankers and too many options are not drawn for', () => {
  expect(kendallP([0, 0], new Map(), 1)).toBeUndefined();
  expect(kendallP([0, 0], whole(31, 2), 1)).toBeUndefined();
  expect(
    kendallP(
      Array.from({ length: 13 }, () => 0),
      whole(2, 13),
      1,
    ),
  ).toBeUndefined();
});
