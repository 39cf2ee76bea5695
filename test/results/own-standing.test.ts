import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownStanding } from '../../src/results/own-standing.ts';
import { makeDocument } from '../../src/results/results.ts';
import { formOf, responseOf, revisionOf, sessions, tallyOf } from '../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };

test('everybody’s own sides add up to the figures that are published: one and the same support', () => {
  fc.assert(
    fc.property(sessions(), ({ form, responses }) => {
      const revision = revisionOf(form, { alreadyPublic: true });
      const document = makeDocument(revision, tallyOf(form, responses), facts);
      const own = responses.map(({ answers }) => ownStanding(document, form, answers));
      for (const [at, row] of document.implications.entries()) {
        const sides = own.map(({ ranked }) => ranked[at]?.own);
        const count = (side: string) => sides.filter((each) => each === side).length;
        if (row.n === null) expect(sides.every((side) => side === undefined)).toBe(true);
        else {
          expect([count('for'), count('against')]).toEqual([row.inFavourCount, row.againstCount]);
          expect(sides.filter((side) => side !== undefined)).toHaveLength(row.n);
        }
      }
      for (const { comparable, together, apart, between, unanswered } of own)
        expect(together + apart + between + unanswered).toBe(comparable);
    }),
    { numRuns: 60 },
  );
});

const form = formOf({
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: ['a', 'b', 'c', 'd'].map((id) => ({ type: 'statement', id, title: id, noView: true })),
    },
  ],
  implications: ['a', 'b', 'c', 'd'].map((id) => ({ id: `i-${id}`, title: id, evidence: [{ item: id }] })),
});
/** Most are for a, against b, divided over c; too few answered d. */
const others = [
  { a: 5, b: 1, c: 5 },
  { a: 4, b: 2, c: 1 },
  { a: 4, b: 1, c: 3 },
  { a: 5, b: 2, c: 5 },
  { a: 2, b: 4, c: 1, d: 5 },
].map((answers) => responseOf(form, answers));
const document = makeDocument(revisionOf(form), tallyOf(form, others), facts);
const sidesOf = (answers: Record<string, unknown>) => {
  const own = ownStanding(document, form, responseOf(form, answers).answers);
  const sides = Object.fromEntries(own.ranked.map(({ row, own: side }) => [row.id, side]));
  return { sides, counts: [own.comparable, own.together, own.apart, own.between, own.unanswered] };
};

test('with most people or apart from them, only where most stand on one side and figures are shown', () => {
  expect(sidesOf({ a: 4, b: 4, c: 5, d: 1 })).toEqual({
    sides: { 'i-a': 'for', 'i-b': 'for', 'i-c': 'for', 'i-d': 'against' },
    counts: [2, 1, 1, 0, 0],
  });
  expect(sidesOf({ a: 3, b: 'no-view' })).toEqual({
    sides: { 'i-a': 'between', 'i-b': undefined, 'i-c': undefined, 'i-d': undefined },
    counts: [2, 0, 0, 1, 1],
  });
});

test('nothing of others is in it but the rows of the document themselves', () => {
  const own = ownStanding(document, form, responseOf(form, { a: 4 }).answers);
  expect(own.ranked.map(({ row }) => row)).toEqual(document.implications);
  expect(own.statements.map(({ row }) => row)).toEqual(document.statements);
  expect(own.ranked.find(({ row }) => row.id === 'i-d')?.row.n).toBeNull();
});

test('an option that was left out of a list is said, where leaving it out counts against', () => {
  const options = ['x', 'y', 'z'].map((id) => ({ id, title: id }));
  const listed = formOf({
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: [{ type: 'priorities', id: 'keuze', title: 'Keuze', method: 'rank', places: 2, options }],
      },
    ],
    implications: [
      { id: 'i-x', title: 'x', evidence: [{ item: 'keuze', option: 'x' }] },
      { id: 'i-z', title: 'z', evidence: [{ item: 'keuze', option: 'z' }] },
      { id: 'i-niet-z', title: 'niet z', evidence: [{ item: 'keuze', option: 'z', direction: 'disagree' }] },
    ],
  });
  const six = Array.from({ length: 6 }, () => responseOf(listed, { keuze: ['x', 'y'] }));
  const shown = makeDocument(revisionOf(listed), tallyOf(listed, six), facts);
  const saidOf = (answers: Record<string, unknown>) =>
    ownStanding(shown, listed, responseOf(listed, answers).answers)
      .ranked.filter(({ leftOut }) => leftOut)
      .map(({ row, own }) => [row.id, own]);
  expect(saidOf({ keuze: ['x'] })).toEqual([['i-z', 'against']]);
  expect(saidOf({})).toEqual([]);
});
