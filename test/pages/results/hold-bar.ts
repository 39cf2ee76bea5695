// One diverging bar, read back from its drawing.
import { expect } from 'vitest';
import { close } from './held.ts';
import { all, classesOf, figure, type Node, one } from './tree.ts';

interface Sides {
  readonly against: readonly number[];
  readonly middle: number;
  readonly inFavour: readonly number[];
  /** Drawn as what lies below the middle of a scale of own words, not as being against. */
  readonly isBelow?: boolean;
}

/** Holds the widths of a bar against counts: all by one measure, and both sides from one line. */
export function holdBar(bar: Node, { against, middle, inFavour, isBelow = false }: Sides): void {
  const rects = all(bar, 'rect').filter((rect) => classesOf(rect)[0]?.startsWith('bar__'));
  const counts = [...against, ...inFavour, middle].filter((count) => count > 0);
  expect(rects).toHaveLength(counts.length);
  const whole = rects.reduce((sum, rect) => sum + figure(rect, 'width'), 0);
  const base = counts.reduce((sum, count) => sum + count, 0);
  for (const [at, count] of counts.entries())
    close(figure(rects[at] ?? bar, 'width') / whole, count / base, 0.002);
  const zero = figure(one(bar, '.bar__zero'), 'x1');
  const named = (name: string) => rects.filter((rect) => classesOf(rect)[0]?.startsWith(`bar__${name}`));
  const left = named(isBelow ? 'below' : 'against').at(-1);
  expect(named(isBelow ? 'against' : 'below')).toEqual([]);
  expect(left !== undefined).toBe(against.some((count) => count > 0));
  const right = rects.find((rect) => classesOf(rect)[0]?.startsWith('bar__for'));
  if (left !== undefined) close(figure(left, 'x') + figure(left, 'width'), zero, 0.05);
  if (right !== undefined) close(figure(right, 'x'), zero, 0.05);
  if (middle > 0) close(figure(one(bar, '.bar__middle'), 'x'), figure(one(bar, '.bar__edge'), 'x1'), 0);
}
