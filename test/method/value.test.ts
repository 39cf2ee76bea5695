import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directedValue, placeValue, pointValue, stanceValue } from '../../src/method/value.ts';

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
