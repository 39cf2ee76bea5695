import { expect, test } from 'vitest';
import { isShownImplication, isShownStatement } from '../../src/results/shown.ts';
import { areOpposite, standingsOf, standOf } from '../../src/results/stands.ts';
import { twoOfFive } from './two-of-five.ts';

const part = (name: string, n: number, inFavourCount: number, againstCount: number) => ({
  part: name,
  n,
  sum: 1000 * (inFavourCount - againstCount),
  inFavourCount,
  againstCount,
});

test.each([
  [5, 3, 2, 'for'],
  [5, 2, 3, 'against'],
  [5, 2, 2, 'between'],
  // 29 of 50 is 0.58
  [50, 29, 21, 'between'],
  [0, 0, 0, 'none'],
] as const)('of %i, %i for and %i against: %s', (n, inFavourCount, againstCount, stand) => {
  expect(standOf(part('a', n, inFavourCount, againstCount), 0.6)).toBe(stand);
});

test('parts are opposite when one is for and another against', () => {
  expect(areOpposite([part('a', 1, 1, 0), part('b', 1, 0, 1)], 0.6)).toBe(true);
  expect(areOpposite([part('a', 1, 1, 0), part('b', 1, 0, 0)], 0.6)).toBe(false);
});

const { document } = twoOfFive();

function found<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`the session has no ${id}`);
  return row;
}

const row = found(document.implications.filter(isShownImplication), 'samen');
const question = found(document.statements.filter(isShownStatement), 'rol');

/**
 * The question printed in one direction or the other, with an organisation at each of its points and one that is silent;
 * at the first point stands one of so many answers.
 */
function standings(reverse: boolean, answersOfFirst = 1) {
  const [high, low] = reverse ? [0, 2] : [2, 0];
  const chosen = [0, 1, 2].map((point) => {
    const n = point === 0 ? answersOfFirst : 1;
    const counts = [0, 1, 2].map((each) => (each === point ? n : 0));
    return { ...part(`punt-${point}`, n, point === high ? n : 0, point === low ? n : 0), noView: 0, counts };
  });
  const statements = [{ ...question, reverse, byPart: chosen }];
  const byPart = [...chosen, part('stil', 0, 0, 0)];
  return standingsOf({ form: document.form, statements }, { ...row, byPart }).map(
    ({ stand, point, parts }) => [stand, point, parts.map((each) => each.part).join()],
  );
}

test('on a scale of own words each part stands at the point it chose, from for to against', () => {
  expect(standings(false)).toEqual([
    ['for', 2, 'punt-2'],
    ['between', 1, 'punt-1'],
    ['against', 0, 'punt-0'],
    ['none', null, 'stil'],
  ]);
  expect(standings(true)).toEqual([
    ['for', 0, 'punt-0'],
    ['between', 1, 'punt-1'],
    ['against', 2, 'punt-2'],
    ['none', null, 'stil'],
  ]);
});

test('parts of several people stand on a side, as they may have chosen several points', () => {
  expect(standings(false, 2)).toEqual([
    ['for', null, 'punt-2'],
    ['between', null, 'punt-1'],
    ['against', null, 'punt-0'],
    ['none', null, 'stil'],
  ]);
});

test('on any other row parts stand on a side', () => {
  const later = found(document.implications.filter(isShownImplication), 'later');
  expect(standingsOf(document, later).map(({ stand, point }) => [stand, point])).toEqual([['against', null]]);
});
