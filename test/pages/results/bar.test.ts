import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barOf, baseOf, reachOf, type Stack } from '../../../src/pages/results/bar.ts';

const side = (length: number) => fc.array(fc.nat(50), { minLength: length, maxLength: length });
const anyStack: fc.Arbitrary<Stack> = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.record({ against: side(length), middle: fc.nat(50), inFavour: side(length) }));

test('segments stand side by side, as wide as their counts, inside the drawing', () => {
  fc.assert(
    fc.property(fc.array(anyStack, { minLength: 1, maxLength: 5 }), (stacks) => {
      const reach = reachOf(stacks);
      const span = reach.against + reach.inFavour;
      for (const stack of stacks) {
        const { segments } = barOf(stack, reach);
        let edge = segments[0]?.x ?? 0;
        for (const { x, width, count } of segments) {
          expect(x).toBeCloseTo(edge, 1);
          expect(width).toBeCloseTo((100 * count) / baseOf(stack) / span, 1);
          edge = x + width;
        }
        expect(edge).toBeLessThanOrEqual(100.05);
        expect(segments.every(({ x }) => x >= 0)).toBe(true);
      }
    }),
  );
});

test('zero lies between against and in favour, and halves the middle', () => {
  fc.assert(
    fc.property(anyStack, (stack) => {
      const { segments, zero } = barOf(stack, reachOf([stack]));
      for (const { side: at, x, width } of segments) {
        if (at === 'against') expect(x + width).toBeLessThanOrEqual(zero + 0.05);
        else if (at === 'for') expect(x).toBeGreaterThanOrEqual(zero - 0.05);
        else expect(x + width / 2).toBeCloseTo(zero, 1);
      }
    }),
  );
});

test('swapping the sides mirrors the bar', () => {
  fc.assert(
    fc.property(anyStack, (stack) => {
      const swapped = {
        against: stack.inFavour.toReversed(),
        middle: stack.middle,
        inFavour: stack.against.toReversed(),
      };
      const bar = barOf(stack, reachOf([stack]));
      const mirror = barOf(swapped, reachOf([swapped]));
      expect(mirror.zero).toBeCloseTo(100 - bar.zero, 1);
      expect(mirror.segments.map(({ width }) => width)).toEqual(
        bar.segments.map(({ width }) => width).toReversed(),
      );
      expect(mirror.segments.map(({ shade }) => shade)).toEqual(
        bar.segments.map(({ shade }) => shade).toReversed(),
      );
    }),
  );
});

test('nobody answered: no segments, and an axis all the same', () => {
  const nobody = { against: [0, 0], middle: 0, inFavour: [0, 0] };
  expect(barOf(nobody, reachOf([nobody]))).toEqual({ segments: [], zero: 50 });
});

test('the strongest answers have the strongest shade', () => {
  const { segments } = barOf(
    { against: [1, 1], middle: 1, inFavour: [1, 1] },
    { against: 0.5, inFavour: 0.5 },
  );
  expect(segments.map(({ side: at, shade }) => `${at} ${shade}`)).toEqual([
    'against 5',
    'against 3',
    'middle 1',
    'for 3',
    'for 5',
  ]);
});
