import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from '../../src/method/fraction.ts';
import { opposite, type Sides } from '../../src/method/sides.ts';
import { type Judged, type Verdict, verdict } from '../../src/method/verdict.ts';

const rule = { minimumGroup: 5, agreedShare: 0.75 };

const sides = (forCount: number, againstCount: number, base: number): Sides => ({
  forCount,
  againstCount,
  base,
});

const judged = (
  all: Sides,
  parts: readonly Sides[] = [],
  agreement: Judged['agreement'] = undefined,
): Judged => ({
  all,
  parts,
  agreement,
});

const anySides = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }))
  .map(([forCount, againstCount, neither]) =>
    sides(forCount, againstCount, forCount + againstCount + neither),
  );

test('nobody and fewer than k: too few', () => {
  expect(verdict(judged(sides(0, 0, 0)), { ...rule, minimumGroup: 0 })).toEqual({ is: 'too-few' });
  expect(verdict(judged(sides(4, 0, 4)), rule)).toEqual({ is: 'too-few' });
});

test('all agree, all disagree, all pass', () => {
  expect(verdict(judged(sides(5, 0, 5)), rule)).toEqual({ is: 'agreed', side: 'for' });
  expect(verdict(judged(sides(0, 5, 5)), rule)).toEqual({ is: 'agreed', side: 'against' });
  expect(verdict(judged(sides(0, 0, 5), [], fraction(1)), rule)).toEqual({ is: 'open' });
});

test('three quarters agree, just under does not', () => {
  expect(verdict(judged(sides(75, 25, 100)), rule)).toEqual({ is: 'agreed', side: 'for' });
  expect(verdict(judged(sides(74, 0, 100)), rule)).toEqual({ is: 'open' });
});

test('a part under a half keeps everybody from having agreed, a part at a half does not', () => {
  const all = sides(16, 2, 20);
  expect(verdict(judged(all, [sides(14, 0, 14), sides(2, 2, 6)]), rule)).toEqual({ is: 'open' });
  expect(verdict(judged(all, [sides(13, 0, 14), sides(3, 2, 6)]), rule)).toEqual({
    is: 'agreed',
    side: 'for',
  });
});

test('parts that stand opposite each other are a split, before any large majority', () => {
  const parts = [sides(30, 0, 30), sides(1, 4, 5), sides(4, 1, 5)];
  expect(verdict(judged(sides(35, 5, 40), parts), rule)).toEqual({
    is: 'split',
    partsFor: [0, 2],
    partsAgainst: [1],
  });
});

test('A below zero is a split without named parts, zero is open', () => {
  const all = sides(5, 5, 10);
  expect(verdict(judged(all, [], fraction(-1, 100)), rule)).toEqual({
    is: 'split',
    partsFor: [],
    partsAgainst: [],
  });
  expect(verdict(judged(all, [], fraction(0)), rule)).toEqual({ is: 'open' });
});

test('swapping for and against swaps the verdict, whatever share the form asks', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(
      anySides,
      fc.array(anySides, { maxLength: 4 }),
      fc.integer({ min: -9, max: 9 }),
      share,
      (all, parts, a, agreedShare) => {
        const asked = { minimumGroup: 3, agreedShare };
        const straight = verdict({ all, parts, agreement: fraction(a, 9) }, asked);
        const swapped = { all: opposite(all), parts: parts.map(opposite), agreement: fraction(a, 9) };
        expect(verdict(swapped, asked)).toEqual(mirror(straight));
      },
    ),
  );
});

function mirror(straight: Verdict): Verdict {
  if (straight.is === 'agreed') return { is: 'agreed', side: straight.side === 'for' ? 'against' : 'for' };
  if (straight.is !== 'split') return straight;
  return { is: 'split', partsFor: straight.partsAgainst, partsAgainst: straight.partsFor };
}
