import { expect, test } from 'vitest';
import { leastShown, mayCompare, mayShow, showRule } from '../../src/results/may-show.ts';
import { formOf, revisionOf } from '../tally/session.ts';

const five = { whole: 5, row: 5, part: 5, together: true };

test.each([
  ['whole', 4, [], 'nothing'],
  ['whole', 5, [], 'totals'],
  ['whole', 9, [9], 'totals'],
  ['whole', 10, [5, 5], 'parts'],
  ['row', 4, [2, 2], 'nothing'],
  ['row', 9, [5, 4], 'totals'],
  ['row', 5, [5, 0], 'totals'],
  ['row', 10, [5, 5], 'parts'],
] as const)('%s of %i in parts of %j: %s', (what, n, parts, shown) => {
  expect(mayShow(what, n, parts, five)).toBe(shown);
});

test('a row without any answer shows nothing, whatever the rule', () => {
  expect(mayShow('row', 0, [], { ...five, whole: 1, row: 0, part: 0 })).toBe('nothing');
});

test('what needs several rows shows no more than the least of them', () => {
  expect(leastShown('parts', 'totals')).toBe('totals');
  expect(leastShown('nothing', 'totals', 'parts')).toBe('nothing');
  expect(leastShown('parts', 'parts')).toBe('parts');
});

test('the form says how many people must stand behind a figure; answers public already need one', () => {
  const form = formOf({
    privacy: { controller: 'Netwerk', contact: 'a@example.org', minimumGroup: 7 },
    sections: [{ id: 'deel', title: 'Deel', items: [{ type: 'statement', id: 'een', title: 'Een' }] }],
  });
  expect(showRule(revisionOf(form))).toEqual({ whole: 7, row: 7, part: 7, together: true });
  expect(showRule(revisionOf(form, { alreadyPublic: true }))).toEqual({
    whole: 1,
    row: 1,
    part: 1,
    together: false,
  });
});

test.each([
  [[5], [0], 5, true],
  [[4], [0], 5, false],
  [[5, 0, 6], [5, 0], 5, true],
  [[4, 6], [0], 5, false],
  [[10], [4, 5], 5, false],
  [[10], [-1], 5, false],
  [[1], [1, 2], 1, true],
  [[0], [7], 1, false],
])('of %j who answered twice and %j once, with %i at least: %s', (twice, once, least, may) => {
  expect(mayCompare(twice, once, least)).toBe(may);
});
