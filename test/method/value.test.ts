import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  directedValue,
  placeValue,
  pointsValue,
  pointValue,
  stanceValue,
  type Value,
  votesValue,
} from '../../src/method/value.ts';

const scale = fc
  .integer({ min: 2, max: 11 })
  .chain((points) => fc.tuple(fc.integer({ min: 1, max: points }), fc.constant(points)));

test('point 4 of 5 is a half in favour, the middle is zero, the ends are whole', () => {
  expect(pointValue(4, 5)).toEqual({ numerator: 2, denominator: 4 });
  expect(pointValue(3, 5).numerator).toBe(0);
  expect(pointValue(1, 5)).toEqual({ numerator: -4, denominator: 4 });
  expect(pointValue(5, 5)).toEqual({ numerator: 4, denominator: 4 });
});

test('a stance is 1, 0 or −1', () => {
  const values = (['agree', 'pass', 'disagree'] as const).map(stanceValue);
  expect(values.map(({ numerator, denominator }) => numerator / denominator)).toEqual([1, 0, -1]);
});

test('a reversed scale and evidence of disagreeing both flip the sign, and never make −0', () => {
  fc.assert(
    fc.property(scale, ([point, points]) => {
      const plain = pointValue(point, points);
      expect(pointValue(point, points, true)).toEqual(directedValue(plain, 'disagree'));
      expect(directedValue(plain, 'agree')).toEqual(plain);
      expect(directedValue(directedValue(plain, 'disagree'), 'disagree')).toEqual(plain);
    }),
  );
});

test.each([
  [0, 5],
  [6, 5],
  [2.5, 5],
  [1, 1],
])('point %d of %d is refused', (point, points) => {
  expect(() => pointValue(point, points)).toThrow(RangeError);
});

test('two placed of five: 1, 1/2 and −1/2 for those left out', () => {
  const values = [1, 2, undefined, undefined, undefined].map((place) => placeValue(place, 2, 5));
  expect(values.map(({ numerator, denominator }) => numerator / denominator)).toEqual([
    1, 0.5, -0.5, -0.5, -0.5,
  ]);
});

test('a ranking sums to zero over its options, whatever was left out', () => {
  for (let options = 2; options <= 30; options += 1) {
    for (let placed = 1; placed <= options; placed += 1) {
      let sum = 0;
      for (let option = 1; option <= options; option += 1) {
        sum += placeValue(option <= placed ? option : undefined, placed, options).numerator;
      }
      expect(sum).toBe(0);
    }
  }
});

test.each([
  [undefined, 0, 4],
  [3, 2, 4],
  [0, 2, 4],
  [1, 5, 4],
  [1, 1, 1],
])('place %s of %i placed among %i is refused', (place, placed, options) => {
  expect(() => placeValue(place, placed, options)).toThrow(RangeError);
});

const size = ({ numerator, denominator }: Value) => numerator / denominator;

test('points 50, 30, 20 and 0 of 100: 1/3, 1/15, −1/15, −1/3', () => {
  const values = [50, 30, 20, 0].map((points) => pointsValue(points, 100, 4));
  expect(values.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    [100, 300],
    [20, 300],
    [-20, 300],
    [-100, 300],
  ]);
  expect([pointsValue(7, 7, 3), pointsValue(0, 7, 3), pointsValue(2, 6, 3)].map(size)).toEqual([1, -0.5, 0]);
});

test('two votes of five: 1 and −2/3; as many chosen as left: 1 and −1', () => {
  expect([true, false].map((isChosen) => votesValue(isChosen, 2, 5))).toEqual([
    { numerator: 3, denominator: 3 },
    { numerator: -2, denominator: 3 },
  ]);
  expect([true, false].map((isChosen) => size(votesValue(isChosen, 2, 4)))).toEqual([1, -1]);
});

test('more votes than options left are the mirror image, and all options chosen say nothing', () => {
  expect([true, false].map((isChosen) => votesValue(isChosen, 3, 4))).toEqual([
    { numerator: 1, denominator: 3 },
    { numerator: -3, denominator: 3 },
  ]);
  expect(votesValue(true, 4, 4).numerator).toBe(0);
});

/** Σ of values over a common denominator. */
const sumOf = (values: readonly Value[]) =>
  values.reduce((sum, value) => sum + BigInt(value.numerator) * (common / BigInt(value.denominator)), 0n);
// every denominator that votes of 30 options have, and those of the generated points
const common = Array.from({ length: 30 }, (_, index) => BigInt(index + 1)).reduce((a, b) => a * b, 1n);

test('points and votes sum to zero over the options, and no value lies beyond −1 … 1', () => {
  const points = fc
    .array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 30 })
    .filter((given) => given.some((each) => each > 0));
  fc.assert(
    fc.property(points, (given) => {
      const total = given.reduce((sum, each) => sum + each, 0);
      const values = given.map((each) => pointsValue(each, total, given.length));
      expect(values.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(0);
      expect(new Set(values.map(({ denominator }) => denominator)).size).toBe(1);
      expect(values.every((value) => Math.abs(size(value)) <= 1)).toBe(true);
    }),
  );
  for (let options = 2; options <= 30; options += 1) {
    for (let votes = 1; votes <= options; votes += 1) {
      const values = Array.from({ length: options }, (_, at) => votesValue(at < votes, votes, options));
      expect(sumOf(values)).toBe(0n);
      expect(values.every((value) => Math.abs(size(value)) <= 1)).toBe(true);
    }
  }
});

test.each([
  ['points below none', () => pointsValue(-1, 100, 4)],
  ['points beyond the total', () => pointsValue(101, 100, 4)],
  ['half a point', () => pointsValue(0.5, 100, 4)],
  ['nothing to divide', () => pointsValue(0, 0, 4)],
  ['points for one option', () => pointsValue(1, 1, 1)],
  ['no votes', () => votesValue(true, 0, 4)],
  ['more votes than options', () => votesValue(true, 5, 4)],
  ['left out though all were chosen', () => votesValue(false, 4, 4)],
  ['votes between one', () => votesValue(true, 1, 1)],
])('%s: refused', (_, made) => {
  expect(made).toThrow(RangeError);
});
