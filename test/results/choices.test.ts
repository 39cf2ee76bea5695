import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Response } from '../../src/response/response.ts';
import { makeDocument } from '../../src/results/results.ts';
import { formOf, responseOf, revisionOf, sessions, tallyOf } from '../tally/session.ts';
import { oracleParts } from './oracle.ts';
import { itemLevels } from './oracle-levels.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const options = ['a', 'b', 'c'].map((id) => ({ id, title: `Optie ${id}` }));
const form = formOf({
  groups: [{ id: 'tafel', title: 'Tafel', options: ['x', 'y'].map((id) => ({ id, title: id })) }],
  themes: [{ id: 'data', title: 'Data' }],
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        { type: 'choice', id: 'een', title: 'Een', options, theme: 'data' },
        { type: 'choice', id: 'meer', title: 'Meer', options, several: true },
        { type: 'text', id: 'functie', title: 'Functie' },
        { type: 'number', id: 'aantal', title: 'Aantal' },
        { type: 'reaction', id: 'punten', title: 'Punten', several: 3 },
        { type: 'statement', id: 'stelling', title: 'Stelling', remark: true },
      ],
    },
  ],
});
const documentOf = (responses: readonly Response[]) =>
  makeDocument(revisionOf(form), tallyOf(form, responses), facts);
const people = (count: number, tafel: string, answers: Readonly<Record<string, unknown>>) =>
  Array.from({ length: count }, () => responseOf(form, answers, { tafel }));

test('counts an option over everybody who chose, and by part where every part has k', () => {
  const document = documentOf([
    ...people(4, 'x', { een: 'a', meer: ['a', 'b'] }),
    ...people(2, 'x', { een: 'b' }),
    ...people(5, 'y', { een: 'a', meer: ['b'] }),
    ...people(3, 'y', {}),
  ]);
  expect(document.choices).toEqual([
    {
      id: 'een',
      title: 'Een',
      several: false,
      theme: 'data',
      options,
      n: 11,
      counts: { a: 9, b: 2, c: 0 },
      byPart: [
        { part: 'tafel:x', n: 6, counts: { a: 4, b: 2, c: 0 } },
        { part: 'tafel:y', n: 5, counts: { a: 5, b: 0, c: 0 } },
      ],
    },
    // four people of one part is too few to tell parts apart
    {
      id: 'meer',
      title: 'Meer',
      several: true,
      theme: null,
      options,
      n: 9,
      counts: { a: 4, b: 9, c: 0 },
      byPart: [],
    },
  ]);
});

test('a choice of fewer than k people holds no figures', () => {
  const document = documentOf([...people(4, 'x', { een: 'a' }), ...people(6, 'y', {})]);
  expect(document.choices[0]).toEqual({
    id: 'een',
    title: 'Een',
    several: false,
    theme: 'data',
    options,
    n: null,
  });
});

test('nothing of background or written words is in a document, only how many were written', () => {
  const secret = { functie: 'geheim1', aantal: 987_654, punten: [{ text: 'geheim2' }, { text: 'geheim3' }] };
  const responses = people(6, 'x', secret).map((response) => ({
    ...response,
    remarks: new Map([['stelling', 'geheim4']]),
  }));
  const document = documentOf(responses);
  expect(JSON.stringify(document)).not.toMatch(/geheim|987654/);
  expect(document.reactionCount).toBe(6 * 3);
  expect(document.reactions).toEqual([]);
});

test('a slow second way from raw answers gives the same choices', () => {
  fc.assert(
    fc.property(sessions({ mostPeople: 30 }), ({ form: made, responses }) => {
      const k = made.privacy.minimumGroup;
      const parts = oracleParts(made, responses, k);
      const levels = itemLevels({ form: made, responses, parts, k });
      const countsOf = (some: readonly Response[], id: string, ids: readonly string[]) => {
        const chosen = some.flatMap(({ answers }) => {
          const answer = answers.get(id);
          return answer?.is === 'chosen' ? [answer.options] : [];
        });
        const counts = ids.map((option) => [option, chosen.filter((each) => each.includes(option)).length]);
        return { n: chosen.length, counts: Object.fromEntries(counts) };
      };
      const { choices } = makeDocument(revisionOf(made), tallyOf(made, responses), facts);
      for (const row of choices) {
        const ids = row.options.map(({ id }) => id);
        const level = levels.get(row.id);
        expect(row.n === null).toBe(level === 'nothing');
        if (row.n === null) continue;
        expect(row).toMatchObject(countsOf(responses, row.id, ids));
        expect(row.byPart).toMatchObject(
          level === 'parts' ? parts.map((part) => countsOf(part.people, row.id, ids)) : [],
        );
      }
    }),
    { numRuns: 300 },
  );
});
