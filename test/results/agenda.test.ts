import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaGroups, agendaKindOf, pointsByKind } from '../../src/results/agenda.ts';
import type {
  DocumentImplication,
  DocumentLane,
  DocumentVerdict,
  ResultsDocument,
} from '../../src/results/document.ts';
import { anyDocument, emptyDocument } from '../pages/results/document-arbitrary.ts';

const head = { id: 'i', title: 'I', text: null, theme: null, resultArea: null, evidence: [] };
const shown = (verdict: DocumentVerdict, lane: DocumentLane['is'] | null): DocumentImplication => ({
  ...head,
  rank: 1,
  tied: false,
  rankInterval: null,
  n: 10,
  sum: 0,
  support: 0,
  bins: [0, 0, 10, 0, 0],
  inFavourCount: 0,
  againstCount: 0,
  balanced: null,
  mandates: null,
  agreement: null,
  verdict,
  lane: lane === null ? null : { is: lane, parts: [] },
  consensus: null,
  missingVoices: null,
  swapMargin: null,
  byPart: [],
});
const [agreed, rejected] = [
  { is: 'agreed', side: 'for' },
  { is: 'agreed', side: 'against' },
] as const;
const [split, open, tooFew] = (['split', 'open', 'too-few'] as const).map((is) => ({ is, side: null }));

test.each([
  [agreed, null, 'carried'],
  [rejected, null, 'declined'],
  [split, null, 'open'],
  [open, null, 'open'],
  [tooFew, null, 'open'],
  [open, 'joint-agenda', 'carried'],
  // a coalition goes on with what others are against
  [split, 'theme-coalition', 'carried'],
  [open, 'jointly-declined', 'declined'],
  [agreed, 'needs-a-conversation', 'open'],
] as const)('verdict %j with lane %s is %s', (verdict, lane, kind) => {
  expect(agendaKindOf(shown(verdict ?? agreed, lane))).toBe(kind);
});

test('what is withheld is an open question', () => {
  expect(agendaKindOf({ ...head, n: null })).toBe('open');
});

function sorted(rows: readonly [id: string, theme: string | null, area: string | null][]): ResultsDocument {
  const named = (...ids: string[]) => ids.map((id) => ({ id, title: id.toUpperCase() }));
  return {
    ...emptyDocument,
    form: {
      ...emptyDocument.form,
      themes: named('data', 'mens'),
      resultAreas: named('thuis', 'samen', 'leeg'),
    },
    implications: rows.map(([id, theme, resultArea]) => ({ ...shown(agreed, null), id, theme, resultArea })),
  };
}

const toldOf = (document: ResultsDocument) =>
  agendaGroups(document).map(({ of, heading, rows }) => [
    of,
    heading?.id ?? null,
    rows.carried.map(({ id }) => id),
  ]);

test('by result area where there is any, else by theme, else one list; what has none comes last', () => {
  expect(
    toldOf(
      sorted([
        ['a', 'data', 'samen'],
        ['b', null, null],
        ['c', 'mens', 'thuis'],
        ['d', null, 'samen'],
      ]),
    ),
  ).toEqual([
    ['resultArea', 'thuis', ['c']],
    ['resultArea', 'samen', ['a', 'd']],
    ['rest', null, ['b']],
  ]);
  expect(
    toldOf(
      sorted([
        ['a', 'mens', null],
        ['b', 'data', null],
      ]),
    ),
  ).toEqual([
    ['theme', 'data', ['b']],
    ['theme', 'mens', ['a']],
  ]);
  expect(
    toldOf(
      sorted([
        ['a', null, null],
        ['b', null, null],
      ]),
    ),
  ).toEqual([['all', null, ['a', 'b']]]);
  expect(toldOf(sorted([]))).toEqual([]);
});

test('every row stands once, in order of rank', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const ids = document.implications.map(({ id }) => id);
      const rows = agendaGroups(document).flatMap((group) => Object.values(group.rows));
      expect(
        rows
          .flat()
          .map(({ id }) => id)
          .toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)),
      ).toEqual(ids);
      for (const list of rows) {
        const order = list.map(({ id }) => ids.indexOf(id));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 50 },
  );
});

test('points are told by kind; a reaction without one is no point', () => {
  const reaction = (text: string, about: string | null) => ({
    item: 'x',
    title: 'X',
    text,
    about,
    aboutTitle: about === null ? null : `Soort ${about}`,
    part: null,
    language: 'nl' as const,
  });
  const reactions = [
    reaction('1', 'actie'),
    reaction('2', null),
    reaction('3', 'aandacht'),
    reaction('4', 'actie'),
  ];
  expect(
    pointsByKind({ ...emptyDocument, reactions }).map(({ kind, title, points }) => [
      kind,
      title,
      points.map(({ text }) => text),
    ]),
  ).toEqual([
    ['actie', 'Soort actie', ['1', '4']],
    ['aandacht', 'Soort aandacht', ['3']],
  ]);
});
