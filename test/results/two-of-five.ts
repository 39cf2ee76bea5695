// Five organisations invited, of which two answered: forms whose points have words of their own, one printed from for
// to against, and an implication that nobody has to answer.
import type { ResultsDocument } from '../../src/results/document.ts';
import type { Invited } from '../../src/results/invited.ts';
import { makeDocument } from '../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const names = ['Eik', 'Iep', 'Berk', 'Linde', 'Wilg'];
const everybody: Invited = { total: 5, bodies: new Map(names.map((name) => [name, 1])) };
const stands = ['niets', 'volgen', 'trekken'];

const form = formOf({
  privacy: { controller: 'N', contact: 'a@example.org', identity: 'pseudonymous' },
  access: { by: 'invitation' },
  respondents: 'organisations',
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        { type: 'statement', id: 'rol', title: 'Rol', scale: { points: stands } },
        {
          type: 'statement',
          id: 'last',
          title: 'Last',
          scale: { points: ['licht', 'zwaar'], reverse: true },
        },
        { type: 'statement', id: 'los', title: 'Los', required: false },
      ],
    },
  ],
  implications: [
    { id: 'samen', title: 'Samen', evidence: [{ item: 'rol' }] },
    {
      id: 'later',
      title: 'Later',
      evidence: [
        { item: 'rol', direction: 'disagree', weight: 3 },
        { item: 'last', direction: 'disagree' },
      ],
    },
    { id: 'ooit', title: 'Ooit', evidence: [{ item: 'los' }] },
  ],
});

/** The document, and how to make it with other numbers of invited. */
export function twoOfFive(invited: Invited | null = everybody, answered = 2) {
  const responses = names.slice(0, answered).map((speaksFor, nth) => ({
    ...responseOf(form, { rol: 3, last: nth + 1 }),
    by: { invitation: nth + 1, speaksFor, mandates: 1 },
  }));
  const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
  const remade = (numbers: Invited | null): ResultsDocument =>
    makeDocument(revisionOf(form), tallyOf(form, responses), { ...facts, invited: numbers });
  return { document: remade(invited), remade };
}
