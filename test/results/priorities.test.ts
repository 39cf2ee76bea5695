import { expect, test } from 'vitest';
import { makeDocument } from '../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const form = formOf({
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        {
          type: 'priorities',
          id: 'inzet',
          title: 'Inzet',
          method: 'rank',
          places: 2,
          options: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id })),
        },
      ],
    },
  ],
});
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
  expect(row?.options).toEqual([
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
