import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barOf, baseOf, reachOf, type Stack } from '../../../src/pages/results/bar.ts';

const side = (length: number) => fc.array(fc.nat(50), { minLength: length, maxLength: length });
const anyStack: fc.Arbitrary<Stack> = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.record({ against: side(length), middle: fc.nat(50), inFavour: side(length) }));

test('segments of each panel stand side by side, as wide as their counts, inside the drawing', () => {
  fc.assert(
    fc.property(fc.array(anyStack, { minLength: 1, maxLength: 5 }), (stacks) => {
      const reach = reachOf(stacks);
      // between the panels lies a twenty-fifth
      const span = (reach.against + reach.middle + reach.inFavour) / (reach.middle > 0 ? 0.96 : 1);
      for (const stack of stacks) {
        const { segments, middle } = barOf(stack, reach);
        const sides = segments.filter(({ side: at }) => at !== 'middle');
        let edge = sides[0]?.x ?? 0;
        for (const { x, width } of sides) {
          expect(x).toBeCloseTo(edge, 1);
          edge = x + width;
        }
        for (const { width, count } of segments)
          expect(width).toBeCloseTo((100 * count) / baseOf(stack) / span, 1);
        expect(edge).toBeLessThanOrEqual(middle ?? 100.05);
        const apart = segments.find(({ side: at }) => at === 'middle');
        if (apart !== undefined) {
          expect(apart.x).toBe(middle);
          expect(apart.x + apart.width).toBeLessThanOrEqual(100.05);
        }
        expect(segments.every(({ x }) => x >= 0)).toBe(true);
      }
    }),
  );
});

test('both sides start at zero, in every bar of a list', () => {
  fc.assert(
    fc.property(fc.array(anyStack, { minLength: 1, maxLength: 5 }), (stacks) => {
      for (const stack of stacks) {
        const { segments, zero } = barOf(stack, reachOf(stacks));
        const against = segments.filter(({ side: at }) => at === 'against').at(-1);
        const inFavour = segments.find(({ side: at }) => at === 'for');
        if (against !== undefined) expect(against.x + against.width).toBeCloseTo(zero, 1);
        if (inFavour !== undefined) expect(inFavour.x).toBeCloseTo(zero, 1);
      }
    }),
  );
});

test('swapping the sides mirrors both of them and leaves the middle', () => {
  fc.assert(
    fc.property(anyStack, (stack) => {
      const swapped = {
        against: stack.inFavour.toReversed(),
        middle: stack.middle,
        inFavour: stack.against.toReversed(),
      };
      const bar = barOf(stack, reachOf([stack]));
      const mirror = barOf(swapped, reachOf([swapped]));
      const told = (from: typeof bar, is: string) =>
        from.segments.filter(({ side: at }) => at === is).map(({ width, shade }) => `${width} ${shade}`);
      expect(told(mirror, 'for')).toEqual(told(bar, 'against').toReversed());
      expect(told(mirror, 'against')).toEqual(told(bar, 'for').toReversed());
      expect(told(mirror, 'middle')).toEqual(told(bar, 'middle'));
    }),
  );
});

test('nobody answered: no segments, and an axis all the same', () => {
  const nobody = { against: [0, 0], middle: 0, inFavour: [0, 0] };
  expect(barOf(nobody, reachOf([nobody]))).toEqual({ segments: [], zero: 50, middle: null });
});

test('the strongest answers have the strongest shade', () => {
  const { segments } = barOf(
    { against: [1, 1], middle: 1, inFavour: [1, 1] },
    { against: 0.5, middle: 0.2, inFavour: 0.5 },
  );
  expect(segments.map(({ side: at, shade }) => `${at} ${shade}`)).toEqual([
    'against 5',
    'against 3',
    'for 3',
    'for 5',
    'middle 1',
  ]);
});
