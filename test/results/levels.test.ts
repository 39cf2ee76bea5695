import { expect, test } from 'vitest';
import { basisOf } from '../../src/results/basis.ts';
import { levelsOf } from '../../src/results/levels.ts';
import { showRule } from '../../src/results/may-show.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../tally/session.ts';

const stances = { 1: 'disagree', 2: 'pass', 3: 'agree' } as const;
type Points = readonly (1 | 2 | 3 | undefined)[];

const form = formOf({
  privacy: { controller: 'N', contact: 'a@example.org', minimumGroup: 3 },
  groups: [
    {
      id: 'tafel',
      title: 'T',
      options: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    },
  ],
  sections: [
    {
      id: 'deel',
      title: 'D',
      items: ['s', 't', 'u'].map((id) => ({
        type: 'statement',
        id,
        title: id,
        scale: 'agree-pass-disagree',
      })),
    },
  ],
  implications: [
    { id: 'van-s', title: 'I', evidence: [{ item: 's' }] },
    { id: 'van-st', title: 'I', evidence: [{ item: 's' }, { item: 't' }] },
    { id: 'van-u', title: 'I', evidence: [{ item: 'u' }] },
  ],
});

/** Levels when three people of a and three of b answered so. */
function levels(s: Points, t: Points, u: Points = s, together = true) {
  const responses = s.map((_, person) => {
    const given = { s: s[person], t: t[person], u: u[person] };
    const answers = Object.entries(given).flatMap(([id, point]) =>
      point === undefined ? [] : [[id, stances[point]] as const],
    );
    return responseOf(form, Object.fromEntries(answers), { tafel: person < 3 ? 'a' : 'b' });
  });
  const revision = revisionOf(form);
  const basis = basisOf(revision, tallyOf(form, responses), { ...showRule(revision), together });
  if (basis === undefined) throw new Error('six people are enough');
  const { items, ranked } = levelsOf(basis);
  return { ...Object.fromEntries(items), ...Object.fromEntries(ranked) };
}

test('rows that everybody answered show their parts', () => {
  expect(levels([1, 2, 3, 1, 2, 3], [3, 3, 3, 1, 1, 1])).toEqual({
    s: 'parts',
    t: 'parts',
    u: 'parts',
    'van-s': 'parts',
    'van-st': 'parts',
    'van-u': 'parts',
  });
});

test('an implication and the rows it rests on show their parts together', () => {
  expect(levels([1, 2, 3, 1, 2, 3], [3, 3, 3, 1, 1, undefined])).toEqual({
    s: 'totals',
    t: 'totals',
    u: 'parts',
    'van-s': 'totals',
    'van-st': 'totals',
    'van-u': 'parts',
  });
});

test('an implication with a row that is withheld is withheld; the other row keeps its parts', () => {
  expect(levels([1, 2, 3, 1, 2, 3], [3, undefined, undefined, 1, undefined, undefined])).toMatchObject({
    s: 'parts',
    t: 'nothing',
    'van-s': 'parts',
    'van-st': 'nothing',
  });
});

test('without the rule each row stands by itself', () => {
  expect(levels([3, 3, 3, 1, 1, 1], [3, 3, 3, 1, 1, undefined], undefined, false)).toMatchObject({
    s: 'parts',
    t: 'totals',
    'van-st': 'parts',
  });
});
