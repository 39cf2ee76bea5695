import { expect, test } from 'vitest';
import { isOrderedOtherwise, opposedOf } from '../../src/results/opposed.ts';
import type { ShownRow } from '../pages/results/held.ts';
import { sessionDocument } from '../pages/results/sessions.ts';

const document = sessionDocument('regiotafel-intake');
const shown = document.implications.flatMap((row) => (row.n === null ? [] : [row]));

/** A row with these people for and against, and parts of ten of whom so many are for, the others against. */
function row(at: number, inFavourCount: number, againstCount: number, parts: readonly number[]): ShownRow {
  const made = shown[at];
  if (made === undefined) throw new Error('the session has that many rows');
  return {
    ...made,
    n: 40,
    inFavourCount,
    againstCount,
    lane: parts.length === 0 ? null : { is: 'needs-a-conversation', parts: [] },
    byPart: parts.map((count, part) => ({
      part: `p${part}`,
      n: 10,
      sum: 0,
      inFavourCount: count,
      againstCount: 10 - count,
    })),
  };
}

test('the smaller side counts: three parts against two are more opposed than one against twelve', () => {
  const lonely = row(0, 20, 20, [1, ...Array.from({ length: 12 }, () => 9)]);
  const even = row(1, 30, 10, [9, 9, 9, 1, 1]);
  expect(opposedOf(document, [lonely, even])).toEqual({ by: 'parts', row: even, count: 2 });
});

test('between rows alike for parts people decide, and then the order', () => {
  const clear = row(0, 30, 10, [9, 1]);
  const even = row(1, 20, 20, [9, 1]);
  expect(opposedOf(document, [clear, even]).row).toBe(even);
  expect(opposedOf(document, [even, row(2, 20, 20, [1, 9])]).row).toBe(even);
});

test('a part without a clear side opposes nobody', () => {
  expect(opposedOf(document, [row(0, 20, 20, [9, 5]), row(1, 20, 20, [9, 9])])).toEqual({
    by: 'parts',
    row: null,
    count: 0,
  });
});

test('where a row has no lane, people are compared in every row', () => {
  const even = row(1, 19, 18, []);
  expect(opposedOf(document, [row(0, 39, 1, [9, 1]), even])).toEqual({ by: 'people', row: even, count: 2 });
  expect(opposedOf(document, [row(0, 40, 0, []), row(1, 0, 40, [])]).row).toBeNull();
});

test('an order is otherwise than by those in favour once a smaller share stands above a larger', () => {
  expect(isOrderedOtherwise([row(0, 30, 10, []), row(1, 30, 5, []), row(2, 2, 0, [])])).toBe(false);
  expect(isOrderedOtherwise([row(0, 30, 10, []), row(1, 20, 5, []), row(2, 21, 19, [])])).toBe(true);
  const few = { ...row(0, 9, 0, []), n: 10 };
  expect(isOrderedOtherwise([few, row(1, 35, 0, [])])).toBe(false);
});
