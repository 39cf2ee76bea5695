import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFractions, compareFractions, type Fraction, fraction } from '../../src/method/fraction.ts';
import { placeValue, pointsValue, type Value, votesValue } from '../../src/method/value.ts';
import { placeValueSum, pointsValueSum, votesValueSum } from '../../src/method/value-sums.ts';

const sumOf = (values: readonly Value[]): Fraction =>
  values.reduce((sum, value) => addFractions(sum, fraction(value.numerator, value.denominator)), fraction(0));

test('places', () => {
  const values = [placeValue(1, 2, 5), placeValue(2, 2, 5), placeValue(undefined, 2, 5)];
  const numerators = values.reduce((sum, { numerator }) => sum + numerator, 0);
  expect(compareFractions(placeValueSum(numerators, 5), sumOf(values))).toBe(0);
});

test('points: the sum over people is that of their values', () => {
  const people = fc.record({
    total: fc.integer({ min: 1, max: 1000 }),
    options: fc.integer({ min: 2, max: 30 }),
    shares: fc.array(fc.nat({ max: 1000 }), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(people, ({ total, options, shares }) => {
      const given = shares.map((share) => Math.min(share, total));
      const points = given.reduce((sum, each) => sum + each, 0);
      const values = given.map((each) => pointsValue(each, total, options));
      expect(compareFractions(pointsValueSum(points, given.length, total, options), sumOf(values))).toBe(0);
    }),
  );
});

test('votes: the sum over people is that of their values, however many each chose', () => {
  const people = fc.integer({ min: 2, max: 30 }).chain((options) =>
    fc.record({
      options: fc.constant(options),
      votes: fc.array(fc.record({ chosen: fc.integer({ min: 1, max: options }), isChosen: fc.boolean() }), {
        maxLength: 20,
      }),
    }),
  );
  fc.assert(
    fc.property(people, ({ options, votes }) => {
      const cast = votes.map(({ chosen, isChosen }) => ({
        chosen,
        isChosen: isChosen || chosen === options,
      }));
      const count = (some: typeof cast) =>
        Array.from({ length: options }, (_, at) => some.filter(({ chosen }) => chosen === at + 1).length);
      const sum = votesValueSum(count(cast.filter(({ isChosen }) => isChosen)), count(cast), options);
      const values = cast.map(({ chosen, isChosen }) => votesValue(isChosen, chosen, options));
      expect(compareFractions(sum, sumOf(values))).toBe(0);
    }),
  );
  expect(votesValueSum([], [], 4).numerator).toBe(0n);
});
