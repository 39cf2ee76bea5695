import { expect, test } from 'vitest';
import type { DocumentPriorities } from '../../src/results/document.ts';
import { makeDocument } from '../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));

function formBy(method: object) {
  const item = { type: 'priorities', id: 'inzet', title: 'Inzet', options, ...method };
  return formOf({ sections: [{ id: 'deel', title: 'Deel', items: [item] }] });
}

/** The options without their intervals, which rank-orders.test.ts and the oracle check. */
function figuresOf(row: DocumentPriorities | undefined) {
  return row?.options.map((option) => {
    if (option.n === null) return option;
    const { rankInterval, ...figures } = option;
    expect(rankInterval).toHaveLength(2);
    return figures;
  });
}

const form = formBy({ method: 'rank', places: 2 });
const documentOf = (orders: readonly (readonly string[])[]) =>
  makeDocument(
    revisionOf(form, {
      lots: new Map([
        ['inzet/c', '2'],
        ['inzet/d', '1'],
      ]),
    }),
    tallyOf(
      form,
      orders.map((inzet) => responseOf(form, { inzet })),
    ),
    facts,
  );

test('options by mean value; those left out share the places left, equals share a rank and go by lot', () => {
  const [row] = documentOf([['a', 'b'], ['a', 'b'], ['a'], ['b', 'a'], ['b', 'a'], []]).priorities;
  expect(row).toMatchObject({ id: 'inzet', method: 'rank', n: 5 });
  expect(figuresOf(row)).toEqual([
    // 1, 1, 1, 1/3, 1/3
    {
      id: 'a',
      title: 'a',
      n: 5,
      rank: 1,
      tied: false,
      sum: 3667,
      value: 0.733333333333,
      placed: 5,
      places: [3, 2],
    },
    // 1/3, 1/3, −1/3, 1, 1
    {
      id: 'b',
      title: 'b',
      n: 5,
      rank: 2,
      tied: false,
      sum: 2333,
      value: 0.466666666667,
      placed: 4,
      places: [2, 2],
    },
    // four times −2/3, once −1/3
    { id: 'd', title: 'd', n: 5, rank: 3, tied: true, sum: -3000, value: -0.6, placed: 0, places: [0, 0] },
    { id: 'c', title: 'c', n: 5, rank: 3, tied: true, sum: -3000, value: -0.6, placed: 0, places: [0, 0] },
  ]);
});

test('priorities of fewer than k people hold no figures', () => {
  const [row] = documentOf([['a'], ['b'], ['c'], ['d'], []]).priorities;
  expect(row?.n).toBeNull();
  expect(row?.options).toEqual(['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, n: null })));
});

test('without implications each option is ranked for itself', () => {
  const { implications } = documentOf([['a'], ['a'], ['a'], ['a'], ['b']]);
  expect(implications.map((row) => [row.id, row.n === null ? null : row.rank])).toEqual([
    ['inzet/a', 1],
    ['inzet/b', 2],
    ['inzet/d', 3],
    ['inzet/c', 3],
  ]);
  expect(implications[0]).toMatchObject({
    title: 'a',
    evidence: [{ item: 'inzet', option: 'a', direction: 'agree', weight: 1 }],
  });
});

/** The priorities of a document in which everybody answered so. */
function rowBy(method: object, answers: readonly unknown[]) {
  const asked = formBy(method);
  const responses = answers.map((inzet) => responseOf(asked, { inzet }));
  const [row] = makeDocument(revisionOf(asked), tallyOf(asked, responses), facts).priorities;
  return row;
}

test('points: the order is that of the mean value, which is that of the share', () => {
  const row = rowBy({ method: 'points', total: 10 }, [
    { a: 5, b: 3, c: 2 },
    { a: 5, b: 3, c: 2 },
    { a: 10 },
    { b: 10 },
    { a: 4, b: 4, c: 2 },
    {},
  ]);
  expect(row).toEqual({
    id: 'inzet',
    title: 'Inzet',
    theme: null,
    method: 'points',
    total: 10,
    n: 5,
    options: [
      // 24 of 50 points: (0.48 − 0.25)/0.75
      {
        ...{ id: 'a', title: 'a', n: 5, rank: 1, tied: false, sum: 1533, value: 0.306666666667 },
        ...{ placed: 4, pointsSum: 24, share: 0.48, rankInterval: [1, 4] },
      },
      {
        ...{ id: 'b', title: 'b', n: 5, rank: 2, tied: false, sum: 1000, value: 0.2 },
        ...{ placed: 4, pointsSum: 20, share: 0.4, rankInterval: [1, 4] },
      },
      {
        ...{ id: 'c', title: 'c', n: 5, rank: 3, tied: false, sum: -867, value: -0.173333333333 },
        ...{ placed: 3, pointsSum: 6, share: 0.12, rankInterval: [1, 4] },
      },
      {
        ...{ id: 'd', title: 'd', n: 5, rank: 4, tied: false, sum: -1667, value: -0.333333333333 },
        ...{ placed: 0, pointsSum: 0, share: 0, rankInterval: [1, 4] },
      },
    ],
  });
});

test('votes: one vote out of many says more than one of several; equals share a rank', () => {
  const row = rowBy({ method: 'votes', votes: 4 }, [
    ['a'],
    ['b', 'c'],
    ['c', 'b'],
    ['a', 'b', 'c', 'd'],
    ['a'],
  ]);
  expect(row).toMatchObject({ method: 'votes', votes: 4, n: 5 });
  expect(figuresOf(row)).toEqual([
    // twice −1/3, twice 1, once 0
    { id: 'b', title: 'b', n: 5, rank: 1, tied: true, sum: 1333, value: 0.266666666667, placed: 3 },
    { id: 'c', title: 'c', n: 5, rank: 1, tied: true, sum: 1333, value: 0.266666666667, placed: 3 },
    // twice 1, twice −1, once 0
    { id: 'a', title: 'a', n: 5, rank: 3, tied: false, sum: 0, value: 0, placed: 3 },
    { id: 'd', title: 'd', n: 5, rank: 4, tied: false, sum: -2667, value: -0.533333333333, placed: 1 },
  ]);
});

test('points and votes of fewer than k people hold no figures', () => {
  const withheld = options.map((option) => ({ ...option, n: null }));
  const divided = { a: 100 };
  expect(rowBy({ method: 'points' }, [divided, divided, divided, divided, {}])).toMatchObject({
    n: null,
    options: withheld,
  });
  expect(rowBy({ method: 'votes', votes: 1 }, [['a'], ['a'], ['b'], ['c'], []])).toMatchObject({
    n: null,
    options: withheld,
  });
});
