import { expect, test } from 'vitest';
import { isShownImplication, isShownStatement } from '../../src/results/shown.ts';
import { areOpposite, opponentsOf, standingsOf, standOf } from '../../src/results/stands.ts';
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

const { document } = twoOfFive();

function found<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`the session has no ${id}`);
  return row;
}

const row = found(document.implications.filter(isShownImplication), 'samen');
const question = found(document.statements.filter(isShownStatement), 'rol');

/**
 * A session in which the question has four points, printed in one direction or the other. Organisations stand at the
 * points of their names, and one is silent.
 * @param several how many answers the first of them has
 */
function session(reverse: boolean, points: readonly number[], several = 1) {
  const value = (point: number) => (reverse ? 3 - point : point);
  const chosen = points.map((point, at) => {
    const n = at === 0 ? several : 1;
    const counts = [0, 1, 2, 3].map((each) => (each === point ? n : 0));
    const isHigh = value(point) > 1;
    return { ...part(`op-${point}`, n, isHigh ? n : 0, isHigh ? 0 : n), noView: 0, counts };
  });
  const statement = { ...question, reverse, points: 4, counts: [0, 1, 2, 3], byPart: chosen };
  return {
    document: { form: document.form, statements: [statement] },
    row: { ...row, byPart: [...chosen, part('stil', 0, 0, 0)] },
  };
}

const standings = (...made: Parameters<typeof session>) => {
  const { document: one, row: on } = session(...made);
  return standingsOf(one, on).map(({ stand, point, parts }) => [
    stand,
    point,
    parts.map((each) => each.part).join(),
  ]);
};

test('on a scale of own words each part stands at the point it chose, and each point is told, from high to low', () => {
  expect(standings(false, [0, 1, 3])).toEqual([
    ['for', 3, 'op-3'],
    ['for', 2, ''],
    ['against', 1, 'op-1'],
    ['against', 0, 'op-0'],
    ['none', null, 'stil'],
  ]);
  expect(standings(true, [0, 1, 3])).toEqual([
    ['for', 0, 'op-0'],
    ['for', 1, 'op-1'],
    ['against', 2, ''],
    ['against', 3, 'op-3'],
    ['none', null, 'stil'],
  ]);
});

test('the middle point of an odd number is on neither side', () => {
  const asked = { ...question, byPart: [{ ...part('eik', 1, 0, 0), noView: 0, counts: [0, 1, 0] }] };
  const on = { ...row, byPart: [part('eik', 1, 0, 0)] };
  expect(
    standingsOf({ form: document.form, statements: [asked] }, on).map(({ stand, point }) => [stand, point]),
  ).toEqual([
    ['for', 2],
    ['between', 1],
    ['against', 0],
  ]);
});

test('parts of several people stand on a side, as they may have chosen several points', () => {
  expect(standings(false, [3, 1, 0], 2)).toEqual([
    ['for', null, 'op-3'],
    ['against', null, 'op-1,op-0'],
    ['none', null, 'stil'],
  ]);
});

test('where no part answered, or there are none, nobody stands at a point', () => {
  expect(standings(false, [])).toEqual([['none', null, 'stil']]);
  expect(standingsOf(document, { ...row, byPart: [] })).toEqual([]);
});

const later = found(document.implications.filter(isShownImplication), 'later');

test('on any other row parts stand on a side', () => {
  expect(standingsOf(document, later).map(({ stand, point }) => [stand, point])).toEqual([['against', null]]);
});

test('those for and those against are opposite; of answers on a scale only its ends', () => {
  const parts = (...all: ReturnType<typeof part>[]) => areOpposite(document, { ...later, byPart: all });
  expect(parts(part('a', 1, 1, 0), part('b', 1, 0, 1))).toBe(true);
  expect(parts(part('a', 1, 1, 0), part('b', 1, 0, 0))).toBe(false);
  const ends = (...points: readonly number[]) => {
    const { document: one, row: on } = session(false, points);
    const { inFavour, against } = opponentsOf(one, on);
    return [areOpposite(one, on), ...[inFavour, against].map((side) => side.map((each) => each.part).join())];
  };
  expect(ends(3, 2, 0)).toEqual([true, 'op-3', 'op-0']);
  expect(ends(3, 1)).toEqual([false, 'op-3', '']);
  expect(ends(2, 1)).toEqual([false, '', '']);
});
