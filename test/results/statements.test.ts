import { expect, test } from 'vitest';
import { makeDocument } from '../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const groups = [
  {
    id: 'groep',
    title: 'Groep',
    options: ['een', 'twee', 'drie', 'leeg'].map((id) => ({ id, title: id })),
  },
];

/** Agree, disagree and seen of three groups, as an imported conversation would bring them. */
const votes = [
  ['een', 2, 0, 2],
  ['twee', 2, 1, 3],
  ['drie', 3, 1, 5],
] as const;

const imported = formOf(
  {
    groups,
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: [
          { type: 'statement', id: 'in', title: 'In', scale: 'agree-pass-disagree' },
          { type: 'statement', id: 'uit', title: 'Uit', scale: 'agree-pass-disagree', moderatedOut: true },
        ],
      },
    ],
  },
  'imported',
);
const responses = votes.flatMap(([groep, agree, disagree, seen]) =>
  Array.from({ length: seen }, (_, at) => {
    const stance = at < agree ? 'agree' : at < agree + disagree ? 'disagree' : 'pass';
    return responseOf(imported, { in: stance, uit: stance }, { groep });
  }),
);
const without = responseOf(imported, { in: 'agree' });
const document = makeDocument(
  revisionOf(imported, { alreadyPublic: true }),
  tallyOf(imported, [...responses, without]),
  facts,
);

test("Pol.is' measure over all published groups: who has none is left out, an empty group counts a half", () => {
  // 0.257143 over the three, times 1/2 for the empty one
  expect(document.statements[0]).toMatchObject({ n: 11, counts: [2, 1, 8] });
  expect(document.statements[0]).toHaveProperty('polisConsensus', 0.128571428571);
});

test('consensus over the declared groups names the weakest of the side that prevails', () => {
  const three = makeDocument(
    revisionOf(imported, { alreadyPublic: true }),
    tallyOf(imported, responses),
    facts,
  );
  const [row] = three.statements;
  expect(row).toMatchObject({ consensus: { weakest: 'groep:twee' } });
  if (row === undefined || row.n === null || row.consensus === null) throw new Error('a shown row');
  expect(row.consensus.for).toBeCloseTo(0.491426, 6);
  expect(row.consensus.against).toBeCloseTo(0.074102, 6);
});

test('a statement that was moderated out is counted and marked, and not ranked', () => {
  expect(document.statements[1]).toMatchObject({ id: 'uit', moderatedOut: true, n: 10, counts: [2, 1, 7] });
  expect(document.implications.map(({ id }) => id)).toEqual(['in']);
  expect(document.form.ranksItems).toBe(true);
});

test('a scale that runs the other way: the first point is in favour', () => {
  const form = formOf({
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: [
          {
            type: 'statement',
            id: 'om',
            title: 'Om',
            noView: true,
            scale: { points: ['veel', 'wat', 'weinig', 'niets'], reverse: true },
          },
        ],
      },
    ],
  });
  const given = [1, 1, 1, 1, 4, 'no-view'].map((om) => responseOf(form, { om }));
  const { statements, implications } = makeDocument(revisionOf(form), tallyOf(form, given), facts);
  expect(statements[0]).toMatchObject({
    scale: ['veel', 'wat', 'weinig', 'niets'],
    reverse: true,
    n: 5,
    noView: 1,
    counts: [4, 0, 0, 1],
    median: 1,
    mean: 0.6,
    inFavourCount: 4,
    againstCount: 1,
    verdict: { is: 'agreed', side: 'for' },
  });
  expect(implications[0]).toMatchObject({ id: 'om', n: 5, sum: 3000, support: 0.6, byPart: [] });
});
