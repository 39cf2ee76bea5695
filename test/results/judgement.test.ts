import { expect, test } from 'vitest';
import { makeDocument } from '../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const form = formOf({
  privacy: { controller: 'N', contact: 'a@example.org', identity: 'pseudonymous', minimumGroup: 3 },
  access: { by: 'invitation' },
  respondents: 'organisations',
  sections: [
    { id: 'deel', title: 'Deel', items: [{ type: 'statement', id: 'samen', title: 'Samen', noView: true }] },
  ],
  implications: [{ id: 'ja', title: 'Ja', evidence: [{ item: 'samen' }] }],
});

/** How the implication stands when each of these organisations gave these answers, 1 … 5 or no view. */
function standing(answers: readonly (readonly [body: string, answer: number | 'no-view'])[]) {
  const responses = answers.map(([speaksFor, answer], at) => ({
    ...responseOf(form, { samen: answer }),
    by: { invitation: at + 1, speaksFor, mandates: 1 },
  }));
  const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
  const [row] = makeDocument(revisionOf(form), tallyOf(form, responses), facts).implications;
  if (row === undefined || row.n === null) throw new Error('a row with figures');
  return { verdict: row.verdict, lane: row.lane };
}

const each = (count: number, answer: number | 'no-view', from = 0) =>
  Array.from({ length: count }, (_, at) => [`Org ${from + at}`, answer] as const);

test('one organisation against twelve is no camp: the lane tells who is not with them', () => {
  const { verdict, lane } = standing([...each(12, 5), ...each(1, 1, 12)]);
  expect(verdict).toEqual({ is: 'agreed', side: 'for' });
  expect(lane).toMatchObject({ is: 'theme-coalition' });
  expect(lane?.parts).toHaveLength(12);
});

test('one organisation in the middle keeps nobody from having agreed', () => {
  expect(standing([...each(9, 4), ...each(1, 3, 9)]).verdict).toEqual({ is: 'agreed', side: 'for' });
});

test('one that answered agrees with nobody', () => {
  expect(standing(each(1, 5)).verdict.is).toBe('too-few');
  expect(standing(each(2, 5)).verdict).toEqual({ is: 'agreed', side: 'for' });
});

test('too few on one side is no agreement, and two camps of single organisations are a split', () => {
  expect(standing([...each(7, 5), ...each(3, 3, 7)]).verdict.is).toBe('open');
  expect(standing([...each(5, 5), ...each(5, 1, 5)]).verdict.is).toBe('split');
});

test('an organisation of as many answers as a group must have is a part like any', () => {
  const many = (body: string, count: number, answer: number) =>
    Array.from({ length: count }, () => [body, answer] as const);
  expect(standing([...many('Groot', 9, 5), ...many('Klein', 3, 1)]).verdict.is).toBe('split');
  expect(standing([...many('Groot', 9, 5), ...many('Klein', 2, 1)]).verdict).toEqual({
    is: 'agreed',
    side: 'for',
  });
});
