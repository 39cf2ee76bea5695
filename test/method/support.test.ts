import fc from 'fast-check';
import { expect, test } from 'vitest';
import { support, type WeightedValue } from '../../src/method/support.ts';
import { directedValue, placeValue, pointValue } from '../../src/method/value.ts';

const evidence: fc.Arbitrary<WeightedValue> = fc
  .tuple(fc.integer({ min: 1, max: 29 }), fc.integer({ min: 1, max: 100 }))
  .chain(([denominator, weight]) =>
    fc
      .integer({ min: -denominator, max: denominator })
      .map((numerator) => ({ numerator, denominator, weight })),
  );

test('the worked example: 4 of 5 twice, 2 of 5 the other way, an option left out', () => {
  const answered = [
    { ...pointValue(4, 5), weight: 2 },
    { ...directedValue(pointValue(2, 5), 'disagree'), weight: 1 },
    { ...placeValue(undefined, 2, 4), weight: 1 },
  ];
  expect(support(answered)).toBe(208);
});

test('nothing answered is no support, and not zero', () => {
  expect(support([])).toBeUndefined();
});

test('halves round away from zero on both sides', () => {
  // 1/4 over a weight of 500 in all is exactly half a thousandth.
  const neutral = { numerator: 0, denominator: 1, weight: 100 };
  const rest = [neutral, neutral, neutral, neutral, { ...neutral, weight: 99 }];
  expect(support([{ numerator: 1, denominator: 4, weight: 1 }, ...rest])).toBe(1);
  expect(support([{ numerator: -1, denominator: 4, weight: 1 }, ...rest])).toBe(-1);
  expect(support([{ numerator: -1, denominator: 5, weight: 1 }, ...rest])).toBe(0);
});

test('support equals the sum over one product of all denominators, and mirrors', () => {
  fc.assert(
    fc.property(fc.array(evidence, { minLength: 1, maxLength: 12 }), (answered) => {
      const all = answered.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
      const weighted = answered.reduce(
        (sum, { numerator, denominator, weight }) =>
          sum + (BigInt(numerator * weight) * all) / BigInt(denominator),
        0n,
      );
      const below = all * answered.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
      const size = weighted < 0n ? -weighted : weighted;
      const whole = (1000n * size) / below;
      const half = 2n * (1000n * size - whole * below) >= below ? 1n : 0n;
      const expected = Number(weighted < 0n ? -(whole + half) : whole + half);

      expect(support(answered)).toBe(expected);
      const mirrored = answered.map((part) => ({ ...part, numerator: 0 - part.numerator }));
      expect(support(mirrored)).toBe(0 - expected);
      expect(Math.abs(expected)).toBeLessThanOrEqual(1000);
    }),
  );
});

test('the order of the evidence does not matter', () => {
  fc.assert(
    fc.property(fc.array(evidence, { minLength: 1, maxLength: 12 }), (answered) => {
      expect(support([...answered].reverse())).toBe(support(answered));
    }),
  );
});

test.each([0, -1, 1.5])('a weight of %d is refused', (weight) => {
  expect(() => support([{ numerator: 1, denominator: 1, weight }])).toThrow(RangeError);
});
