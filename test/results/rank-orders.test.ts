import { expect, test } from 'vitest';
import type { Form } from '../../src/form/form.ts';
import { emptyLiveTally, withBlock } from '../../src/results/live-tally.ts';
import { makeDocument } from '../../src/results/results.ts';
import { remove } from '../../src/tally/remove.ts';
import { readTally, writeTally } from '../../src/tally/tally.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };

function rankingOf(ids: string, places = ids.length, more: object = {}): Form {
  const options = [...ids].map((id) => ({ id, title: id.toUpperCase() }));
  const item = { type: 'priorities', id: 'keuze', title: 'Keuze', method: 'rank', places, options };
  return formOf({ sections: [{ id: 'deel', title: 'Deel', items: [item] }], ...more });
}

/** The ranking of a document, out of its tally as it is kept; each ballot so often, like 'abc' or 'ab'. */
function ranked(form: Form, ballots: readonly (readonly [number, string])[], more: object = {}) {
  const responses = ballots.flatMap(([times, order]) =>
    Array.from({ length: times }, () => responseOf(form, { keuze: [...order] })),
  );
  const tally = readTally(writeTally(tallyOf(form, responses)));
  const [row] = makeDocument(revisionOf(form), tally, { ...facts, ...more }).priorities;
  if (row?.method !== 'rank') throw new TypeError('a ranking');
  return row;
}

test('Schulze’s 45 voters: E, A, C, B, D; the order that fits best is another', () => {
  // Schulze 2011, example 1
  const row = ranked(rankingOf('abcde'), [
    [5, 'acbed'],
    [5, 'adecb'],
    [8, 'bedac'],
    [3, 'cabed'],
    [7, 'caebd'],
    [2, 'cbade'],
    [7, 'dceba'],
    [8, 'ebadc'],
  ]);
  expect(row.schulze).toEqual([['e'], ['a'], ['c'], ['b'], ['d']]);
  expect(row.kemeny).toEqual({ order: ['e', 'b', 'a', 'd', 'c'], unique: true });
  // more than 30 people: the chance is not drawn
  expect(row).toMatchObject({ n: 45, kendallP: null });
});

test('the capital of Tennessee is Nashville, then Chattanooga, whichever way it is counted', () => {
  const row = ranked(rankingOf('mnck'), [
    [42, 'mnck'],
    [26, 'nckm'],
    [15, 'cknm'],
    [17, 'kcnm'],
  ]);
  expect(row.schulze).toEqual([['n'], ['c'], ['k'], ['m']]);
  expect(row.kemeny).toEqual({ order: ['n', 'c', 'k', 'm'], unique: true });
  // by mean value Memphis comes before Knoxville; of the neighbours in this order none is surely first
  const intervals = row.options.map(({ id, ...option }) => [
    id,
    option.n === null ? null : option.rankInterval,
  ]);
  expect(intervals).toEqual([
    ['n', [1, 2]],
    ['c', [1, 3]],
    ['m', [2, 4]],
    ['k', [3, 4]],
  ]);
});

test('Kendall’s W and the chance of it, the same on every machine', () => {
  const row = ranked(rankingOf('abcd'), [
    [2, 'abcd'],
    [2, 'abdc'],
    [2, 'bacd'],
    [2, 'acbd'],
  ]);
  expect(row).toMatchObject({ kendallW: 0.725, kendallP: 0.001 });
  const four: readonly (readonly [number, string])[] = [
    [1, 'abcd'],
    [1, 'abdc'],
    [1, 'bacd'],
    [1, 'acbd'],
  ];
  const few = rankingOf('abcd', 4, {
    privacy: { controller: 'Netwerk', contact: 'a@example.org', minimumGroup: 3 },
  });
  expect(ranked(few, four).kendallW).toBe(0.725);
  // only a release of a closed form draws lots
  expect(ranked(few, four, { kind: 'live' })).toMatchObject({ kendallW: 0.725, kendallP: null });
});

test('a notice when other options come first two by two', () => {
  // A is above everything else for most, and last for the others: Borda puts it below
  const row = ranked(rankingOf('abcde'), [
    [6, 'abcde'],
    [5, 'bcdea'],
  ]);
  expect(row.schulze?.[0]).toEqual(['a']);
  expect(row.options.map(({ id }) => id).slice(0, 3)).toEqual(['b', 'c', 'a']);
  expect(row.condorcetDiffers).toBe(false);
  const other = ranked(rankingOf('abcde'), [
    [6, 'daebc'],
    [5, 'abced'],
  ]);
  expect(other.schulze?.flat().slice(0, 3)).toEqual(['d', 'a', 'e']);
  expect(other.options.map(({ id }) => id).slice(0, 3)).toEqual(['a', 'd', 'b']);
  expect(other.condorcetDiffers).toBe(true);
});

test('options left out are last and tied; nothing to compare gives no agreement', () => {
  const row = ranked(rankingOf('abc', 1), [
    [3, 'a'],
    [3, 'b'],
  ]);
  expect(row.schulze?.map((tier) => [...tier].sort())).toEqual([['a', 'b'], ['c']]);
  expect(row.kemeny?.unique).toBe(false);
  const all = ranked(rankingOf('ab', 2), [[5, 'ab']]);
  expect(all).toMatchObject({ kendallW: 1, kemeny: { order: ['a', 'b'], unique: true } });
});

test('with more than 12 options no order is searched for, and a ranking of too few says nothing', () => {
  const many = ranked(rankingOf('abcdefghijklm', 3), [[6, 'abc']]);
  expect(many.kemeny).toBeNull();
  expect(many.schulze?.[0]).toEqual(['a']);
  expect(many.kendallP).toBeNull();
  const few: readonly (readonly [number, string])[] = [
    [4, 'abc'],
    [2, ''],
  ];
  expect(ranked(rankingOf('abc'), few)).toMatchObject({
    n: null,
    schulze: null,
    kemeny: null,
    condorcetDiffers: null,
    kendallW: null,
    kendallP: null,
  });
});

test.each([{}, { implications: [{ id: 'i', title: 'I', evidence: [{ item: 'keuze', option: 'a' }] }] }])(
  'what is counted of pairs is taken out exactly, in a form with and without implications',
  (more) => {
    const form = rankingOf('abcd', 3, more);
    const responses = ['abc', 'bd', 'd', 'cab'].map((order) => responseOf(form, { keuze: [...order] }));
    const tally = tallyOf(form, responses);
    const [group] = tally.groups.values();
    expect(group?.pairs.get('keuze/a keuze/b')?.[0]).toBe(4);
    for (const response of responses) remove(form, tally, response);
    expect(writeTally(tally)).toBe('{}');
  },
);

test('in live results the pairs of options go forward with their ranking', () => {
  const form = rankingOf('abc', 3, {
    implications: [{ id: 'i', title: 'I', evidence: [{ item: 'keuze', option: 'a' }] }],
  });
  const answered = (many: number) =>
    tallyOf(
      form,
      Array.from({ length: many }, () => responseOf(form, { keuze: ['a', 'b', 'c'] })),
    );
  const waits = withBlock(form, emptyLiveTally(), answered(4), 5);
  expect(waits.shown.pairs.size).toBe(0);
  const { shown, held } = withBlock(form, waits, answered(5), 5);
  expect(shown.pairs.get('keuze/a keuze/b')).toEqual([9, 9000, 9_000_000, 9]);
  expect(held.pairs.size).toBe(0);
});
