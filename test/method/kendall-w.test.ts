import { expect, test } from 'vitest';
import { bordaSums } from '../../src/method/borda.ts';
import { kendallW, tiedByLeavingOut } from '../../src/method/kendall-w.ts';
import { pairwiseOf } from '../../src/method/pairwise.ts';
import { fractionDecimals } from '../../src/method/rounding.ts';

function concordance(rankings: readonly (readonly number[])[], tied: number): number | undefined {
  const pairwise = pairwiseOf(
    rankings.map((ranks) => ({ ranks, count: 1 })),
    rankings[0]?.length ?? 0,
  );
  const exact = kendallW({ rankers: rankings.length, bordaSums: bordaSums(pairwise), tied });
  return exact && Number(fractionDecimals(exact).toFixed(6));
}

test('four rankers without ties', () => {
  expect(
    concordance(
      [
        [1, 2, 3, 4],
        [1, 2, 4, 3],
        [2, 1, 3, 4],
        [1, 3, 2, 4],
      ],
      0,
    ),
  ).toBe(0.725);
});

test('three rankers, one of whom ties two', () => {
  expect(
    concordance(
      [
        [1, 2.5, 2.5, 4],
        [1, 2, 4, 3],
        [2, 1, 3, 4],
      ],
      6,
    ),
  ).toBe(0.747126);
});

test('all the same is 1, opposites are 0, also when options are left out', () => {
  expect(
    concordance(
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      0,
    ),
  ).toBe(1);
  expect(
    concordance(
      [
        [1, 2, 3],
        [3, 2, 1],
      ],
      0,
    ),
  ).toBe(0);
  const leftOut = tiedByLeavingOut(new Map([[1, 3]]), 4);
  expect(
    concordance(
      [
        [1, 3, 3, 3],
        [1, 3, 3, 3],
        [1, 3, 3, 3],
      ],
      leftOut,
    ),
  ).toBe(1);
});

test('options left out tie with each other; one left out ties with nothing', () => {
  expect(
    tiedByLeavingOut(
      new Map([
        [1, 2],
        [3, 5],
      ]),
      4,
    ),
  ).toBe(2 * 24);
  expect(
    tiedByLeavingOut(
      new Map([
        [2, 1],
        [4, 9],
      ]),
      4,
    ),
  ).toBe(6);
});

test('nobody, or nothing but ties, has no W', () => {
  expect(kendallW({ rankers: 0, bordaSums: [0, 0, 0], tied: 0 })).toBeUndefined();
  expect(kendallW({ rankers: 2, bordaSums: [0, 0, 0], tied: 2 * 24 })).toBeUndefined();
});
