import { expect, test } from 'vitest';
import type { Earlier, Published } from '../../src/results/earlier.ts';
import { comparableRows } from '../../src/results/shift-levels.ts';
import type { Ranked } from '../../src/tally/ranked.ts';
import type { PairTally } from '../../src/tally/shift.ts';

const keys = ['van-beide', 'item:s0', 'item:s1', 'item:keuze/x'];
const ranked: readonly Ranked[] = [
  {
    id: 'van-beide',
    title: 'I',
    text: null,
    theme: null,
    resultArea: null,
    evidence: ['s0', 's1'].map((item) => ({ item, direction: 'agree', weight: 1 }) as const),
  },
];

interface Group {
  readonly before?: string;
  readonly after?: string;
  readonly people: number;
  /** Of each row how many have it in both, only before, only after; as many as there are people unless said. */
  readonly rows?: Readonly<Record<string, readonly [number, number, number]>>;
}

function pairsOf(groups: readonly Group[]): PairTally {
  return new Map(
    groups.map(({ before = 'not-given', after = 'not-given', people, rows = {} }, at) => [
      String(at),
      {
        before,
        after,
        people,
        rows: new Map(
          keys.map((key) => {
            const [both, first, then] = rows[key] ?? [people, 0, 0];
            return [key, [both, 0, 0, 0, 0, 0, first, then]];
          }),
        ),
      },
    ]),
  );
}

/** A document in which everybody answered everything, but what is said. */
function published(
  n: number,
  changes: Partial<Published> = {},
  told: Record<string, number> = {},
): Published {
  return {
    responses: n,
    parts: [],
    rows: Object.fromEntries(keys.map((key) => [key, { n: told[key] ?? n, parts: [] }])),
    ties: [['s0', 's1']],
    askedOfSome: [],
    tellsMandates: false,
    ...changes,
  };
}

const earlierOf = (before: Published): Earlier => ({
  ...before,
  form: 'proef',
  release: 1,
  minimumGroup: 5,
  upto: 0,
});

/** The rows that are shown. */
function shown(before: Published, after: Published, groups: readonly Group[], least = 5): readonly string[] {
  const shift = { earlier: earlierOf(before), keys, pairs: pairsOf(groups) };
  const rows = comparableRows(ranked, shift, after, least);
  expect([...rows.keys()]).toEqual(keys);
  return keys.filter((key) => rows.get(key));
}

const ten = [{ people: 10 }];

test('everybody twice: everything is shown', () => {
  expect(shown(published(10), published(10), ten)).toEqual(keys);
});

test.each([
  [10, 10, 10, true],
  [15, 10, 10, true],
  [14, 10, 10, false],
  [10, 15, 10, true],
  [10, 11, 10, false],
  [15, 15, 10, true],
  [15, 14, 10, false],
  [9, 9, 4, false],
  [4, 4, 4, false],
])('%i before and %i after, %i of them twice: %s', (before, after, twice, isShown) => {
  expect(shown(published(before), published(after), [{ people: twice }])).toEqual(isShown ? keys : []);
});

test('one who skips a row before or after holds it back, and what it is joined to; five do not', () => {
  const skips = (first: number, then: number) =>
    shown(published(10, {}, { 'item:s0': 10 - then }), published(10, {}, { 'item:s0': 10 - first }), [
      { people: 10, rows: { 'item:s0': [10 - first - then, first, then] } },
    ]);
  expect(skips(1, 0)).toEqual(['item:keuze/x']);
  expect(skips(0, 1)).toEqual(['item:keuze/x']);
  expect(skips(5, 0)).toEqual(keys);
  expect(skips(4, 0)).toEqual(['item:keuze/x']);
});

test('who skipped a row and who came later are not one crowd', () => {
  // five of the seven who came only later answered it, and one who was there before did so only then
  const rows = { 'item:keuze/x': [9, 0, 1] } as const;
  expect(
    shown(published(10, {}, { 'item:keuze/x': 9 }), published(17, {}, { 'item:keuze/x': 15 }), [
      { people: 10, rows },
    ]),
  ).not.toContain('item:keuze/x');
});

test('a row that one of the documents holds back is held back', () => {
  const { 'item:s1': _, ...rows } = published(10).rows;
  expect(shown(published(10, { rows }), published(10), ten)).toEqual(['item:keuze/x']);
  expect(shown(published(10), published(10, { rows }), ten)).toEqual(['item:keuze/x']);
});

test('what was asked of some in either form is held back', () => {
  const some = { askedOfSome: ['keuze'] };
  const left = ['van-beide', 'item:s0', 'item:s1'];
  expect(shown(published(10, some), published(10), ten)).toEqual(left);
  expect(shown(published(10), published(10, some), ten)).toEqual(left);
});

test('an order by mandates in either document: nothing', () => {
  expect(shown(published(10, { tellsMandates: true }), published(10), ten)).toEqual([]);
  expect(shown(published(10), published(10, { tellsMandates: true }), ten)).toEqual([]);
});

test('a form before that asks for larger groups is held to its word by who calls', () => {
  expect(shown(published(10), published(10), ten, 11)).toEqual([]);
});

const parts = [
  { of: ['a'], responses: 10 },
  { of: ['b', 'not-given'], responses: 10 },
];
const byPart = (told: readonly [number, number], changes: Partial<Published> = {}) =>
  published(20, {
    parts,
    rows: Object.fromEntries(keys.map((key) => [key, { n: 20, parts: [...told] }])),
    ...changes,
  });

test('by part: who answered twice and who did not are each nobody or five in every part', () => {
  const whole = byPart([10, 10]);
  const group = (before: string, after: string, people: number) => ({ before, after, people });
  expect(shown(whole, whole, [group('a', 'a', 10), group('b', 'b', 10)])).toEqual(keys);
  expect(shown(whole, whole, [group('a', 'a', 10), group('b', 'b', 6), group('b', 'not-given', 4)])).toEqual(
    keys,
  );
  expect(shown(whole, whole, [group('a', 'a', 5), group('b', 'b', 5)])).toEqual(keys);
  // one of a part answered twice, nine of it before and nine others after
  expect(shown(whole, whole, [group('a', 'a', 1), group('b', 'b', 10)])).toEqual([]);
  // somebody went from one part to the other, and somebody else the other way
  expect(
    shown(whole, whole, [group('a', 'a', 9), group('b', 'b', 9), group('a', 'b', 1), group('b', 'a', 1)]),
  ).toEqual([]);
});

test('a row that tells totals only is looked at as a whole', () => {
  const rows = { ...byPart([10, 10]).rows, 'item:keuze/x': { n: 20, parts: [] } };
  const whole = byPart([10, 10], { rows });
  const pairs = [
    { before: 'a', after: 'a', people: 10, rows: { 'item:keuze/x': [7, 0, 0] as const } },
    { before: 'b', after: 'b', people: 10, rows: { 'item:keuze/x': [8, 0, 0] as const } },
  ];
  // three and two who took part twice skipped it both times, and five others did not
  expect(shown(whole, whole, pairs)).toEqual(keys);
});

test('people of no part that is told: nothing', () => {
  expect(shown(byPart([10, 10]), byPart([10, 10]), [{ before: 'c', after: 'a', people: 10 }])).toEqual([]);
});

test('where nothing is held back, every row of both documents that somebody has twice is shown', () => {
  const { 'item:s1': _, ...rows } = published(3).rows;
  const one = [{ people: 1, rows: { 'item:s0': [0, 1, 0] as const } }];
  expect(
    shown(published(3, { tellsMandates: true, askedOfSome: ['s0'] }), published(2, { rows }), one, 1),
  ).toEqual(['van-beide', 'item:keuze/x']);
});
