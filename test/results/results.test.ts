import { expect, test } from 'vitest';
import { makeDocument } from '../../src/results/results.ts';
import { WORKED } from '../method/worked-example.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const points = new Map([
  [1000, 5],
  [500, 4],
  [0, 3],
  [-500, 2],
  [-1000, 1],
]);
const rows = ['data', 'prof', 'regie', 'ses'];
const tables = ['eerste', 'tweede', 'derde'];

/** The ten-person table of the method as a form: one statement and one implication a row, three tables. */
const form = formOf({
  groups: [{ id: 'tafel', title: 'Tafel', options: tables.map((id) => ({ id, title: id })) }],
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: rows.map((id) => ({ type: 'statement', id: `over-${id}`, title: id, noView: true })),
    },
  ],
  implications: rows.map((id) => ({ id, title: id, evidence: [{ item: `over-${id}` }] })),
  ranking: { balanced: true },
});
const tally = tallyOf(
  form,
  Array.from({ length: 10 }, (_, person) =>
    responseOf(
      form,
      Object.fromEntries(
        rows.map((id, row) => [`over-${id}`, points.get(WORKED[row]?.[person] ?? Number.NaN) ?? 'no-view']),
      ),
      { tafel: tables[person < 2 ? 0 : person < 5 ? 1 : 2] ?? '' },
    ),
  ),
);

test('the worked example of the method, every answer public', () => {
  const document = makeDocument(revisionOf(form, { alreadyPublic: true }), tally, facts);
  const shown = document.implications.map((row) =>
    row.n === null
      ? null
      : [
          row.id,
          row.rank,
          row.rankInterval,
          row.support,
          row.balanced?.support,
          row.balanced?.rankInterval,
          row.n,
        ],
  );
  expect(shown).toEqual([
    ['data', 1, [1, 3], 0.65, 0.672222222222, [1, 3], 10],
    ['prof', 2, [1, 4], 0.444444444444, 0.458333333333, [1, 4], 9],
    ['regie', 3, [1, 4], 0.4, 0.433333333333, [1, 4], 10],
    ['ses', 4, [2, 4], -0.15, -0.15, [3, 4], 10],
  ]);
  expect(document.implications.map((row) => (row.n === null ? null : row.swapMargin))).toEqual([
    1,
    1,
    2,
    null,
  ]);
  expect(document.parts.map(({ id, responses }) => [id, responses])).toEqual([
    ['tafel:eerste', 2],
    ['tafel:tweede', 3],
    ['tafel:derde', 5],
  ]);
});

test('the worked example with five as the least: small tables are merged, the row with nine keeps its parts', () => {
  const document = makeDocument(revisionOf(form), tally, facts);
  expect(document.parts.map(({ id, responses, weight }) => [id, responses, weight])).toEqual([
    ['tafel:eerste+tweede', 5, 2],
    ['tafel:derde', 5, 1],
  ]);
  const prof = document.implications.find(({ id }) => id === 'prof');
  // one of five in the last part has no view
  expect(prof).toMatchObject({ n: 9, sum: 4000, byPart: [], balanced: null, lane: null, consensus: null });
  const [data] = document.implications;
  expect(data).toMatchObject({
    id: 'data',
    n: 10,
    sum: 6500,
    bins: [0, 0, 1, 5, 4],
    inFavourCount: 9,
    againstCount: 0,
    verdict: { is: 'agreed', side: 'for' },
    lane: { is: 'joint-agenda', parts: [] },
    consensus: { weakest: 'tafel:derde' },
    byPart: [
      { part: 'tafel:eerste+tweede', n: 5, sum: 3500, inFavourCount: 5, againstCount: 0 },
      { part: 'tafel:derde', n: 5, sum: 3000, inFavourCount: 4, againstCount: 0 },
    ],
  });
});

test('statements: counts in printed order, median, mean, agreement, verdict', () => {
  const { statements } = makeDocument(revisionOf(form), tally, facts);
  expect(statements.map(({ id }) => id)).toEqual(rows.map((id) => `over-${id}`));
  expect(statements[1]).toMatchObject({
    n: 9,
    noView: 1,
    counts: [0, 0, 2, 6, 1],
    median: 4,
    mean: 0.444444444444,
    inFavourCount: 7,
    againstCount: 0,
    verdict: { is: 'agreed', side: 'for' },
    polisConsensus: null,
    byPart: [],
  });
});

test('before five people have answered nothing is shown', () => {
  const few = tallyOf(
    form,
    Array.from({ length: 4 }, () => responseOf(form, { 'over-data': 5 }, { tafel: 'derde' })),
  );
  expect(makeDocument(revisionOf(form), few, facts)).toMatchObject({
    release: { responses: null },
    parts: [],
    partsWithheld: null,
    implications: [],
    statements: [],
    priorities: [],
    reactionCount: null,
    placeableCount: null,
  });
});

test('one part left: totals, and the document says why there are no parts', () => {
  const nine = tallyOf(
    form,
    Array.from({ length: 9 }, (_, person) =>
      responseOf(
        form,
        { 'over-data': 5, 'over-ses': person < 4 ? 1 : 'no-view' },
        {
          tafel: person < 4 ? 'eerste' : 'derde',
        },
      ),
    ),
  );
  const document = makeDocument(revisionOf(form), nine, facts);
  expect(document.partsWithheld).toBe('one-part');
  expect(document.parts).toEqual([]);
  expect(document.implications.map(({ id, n }) => [id, n])).toEqual([
    ['data', 9],
    ['prof', null],
    ['regie', null],
    ['ses', null],
  ]);
  expect(document.statements[3]).toEqual({
    id: 'over-ses',
    title: 'ses',
    theme: null,
    scale: 'agreement-5',
    points: 5,
    reverse: false,
    moderatedOut: false,
    n: null,
  });
});

test('lots decide the listing inside a band', () => {
  const equal = tallyOf(
    form,
    Array.from({ length: 5 }, () =>
      responseOf(form, { 'over-data': 4, 'over-prof': 4, 'over-regie': 4, 'over-ses': 5 }),
    ),
  );
  const lots = new Map([
    ['data', 'c'],
    ['prof', 'a'],
    ['regie', 'b'],
    ['ses', 'd'],
  ]);
  const document = makeDocument(revisionOf(form, { lots }), equal, facts);
  expect(document.implications.map((row) => [row.id, row.n === null ? 0 : row.rank])).toEqual([
    ['ses', 1],
    ['prof', 2],
    ['regie', 2],
    ['data', 2],
  ]);
});
