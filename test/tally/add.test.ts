import { expect, test } from 'vitest';
import { itemsOf } from '../../src/form/questions.ts';
import { compareFractions, fraction } from '../../src/method/fraction.ts';
import { add } from '../../src/tally/add.ts';
import {
  choiceCounts,
  chooserCount,
  pairCounts,
  placeCounts,
  pointsCounts,
  rankerCount,
  reactionCount,
  statementCounts,
  supportCounts,
  votesCounts,
} from '../../src/tally/read.ts';
import { emptyGroup, emptyTally, notGiven, type Tally, writeTally } from '../../src/tally/tally.ts';
import { kindsForm } from '../form/kinds.ts';
import { sampleForm } from '../form/sample.ts';
import { formOf, responseOf, tallyOf } from './session.ts';

const form = sampleForm({
  groups: [
    {
      id: 'tafel',
      title: 'Tafel',
      options: [
        { id: 'bestuur', title: 'Bestuur' },
        { id: 'team', title: 'Team' },
      ],
    },
  ],
});
const groupOf = (tally: Tally, option: string) => tally.groups.get(option) ?? emptyGroup();

test('people are counted under the group they named, or under none', () => {
  const tally = tallyOf(form, [
    responseOf(form, {}, { tafel: 'team' }),
    responseOf(form, { delen: 4 }, { tafel: 'team' }),
    responseOf(form, { delen: 'no-view' }),
  ]);
  expect([...tally.groups].map(([option, { responses }]) => [option, responses])).toEqual([
    ['team', 2],
    [notGiven, 1],
  ]);
});

test('points, no view and skipped are three things', () => {
  const tally = tallyOf(form, [
    responseOf(form, { delen: 4, stance: 'disagree' }),
    responseOf(form, { delen: 4, stance: 'agree' }),
    responseOf(form, { delen: 'no-view' }),
    responseOf(form, {}),
  ]);
  const group = groupOf(tally, notGiven);
  expect(statementCounts(group, 'delen', 5)).toEqual({ n: 2, noView: 1, counts: [0, 0, 0, 2, 0] });
  expect(statementCounts(group, 'stance', 3)).toEqual({ n: 2, noView: 0, counts: [1, 0, 1] });
  expect(supportCounts(group, 'samen-delen').n).toBe(2);
});

test('rankings: exact numerators, places, and who stands above whom', () => {
  const tally = tallyOf(form, [
    responseOf(form, { inzet: ['infra', 'mens'] }),
    responseOf(form, { inzet: ['mens'] }),
    responseOf(form, { inzet: [] }),
  ]);
  const group = groupOf(tally, notGiven);
  expect(rankerCount(group, 'inzet')).toBe(2);
  // over m − 1 = 3: first of four is 3, second 1; left out is −1 for each option placed
  const thirds = (numerator: bigint) => ({ numerator, denominator: 3n });
  const item = itemsOf(form).find(({ id }) => id === 'inzet');
  if (item?.type !== 'priorities' || item.method !== 'rank') throw new Error('a ranking');
  expect(['infra', 'mens', 'regie'].map((option) => placeCounts(group, item, option))).toEqual([
    { valueSum: thirds(3n - 1n), placed: 1, places: [1, 0, 0] },
    { valueSum: thirds(1n + 3n), placed: 2, places: [1, 1, 0] },
    { valueSum: thirds(-2n - 1n), placed: 0, places: [0, 0, 0] },
  ]);
  expect(Object.fromEntries(group.above)).toEqual({
    'inzet/infra mens': [1],
    'inzet/infra opleiden': [1],
    'inzet/infra regie': [1],
    'inzet/mens infra': [1],
    'inzet/mens opleiden': [2],
    'inzet/mens regie': [2],
  });
});

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));
const set = { type: 'priorities', title: 'P', options };
const priorities = formOf({
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        { ...set, id: 'punten', method: 'points', total: 10 },
        { ...set, id: 'stemmen', method: 'votes', votes: 4 },
      ],
    },
  ],
});
const [punten, stemmen] = itemsOf(priorities);
const counted = (...given: readonly Readonly<Record<string, unknown>>[]) =>
  groupOf(
    tallyOf(
      priorities,
      given.map((answers) => responseOf(priorities, answers)),
    ),
    notGiven,
  );

test('points: exact sums over total·(m − 1), and from how many people', () => {
  if (punten?.type !== 'priorities' || punten.method !== 'points') throw new Error('points');
  const group = counted({ punten: { a: 7, b: 3 } }, { punten: { a: 10, c: 0 } }, { punten: { d: 0 } });
  expect(rankerCount(group, 'punten')).toBe(2);
  const of = (numerator: bigint) => ({ numerator, denominator: 30n });
  expect(['a', 'b', 'c'].map((option) => pointsCounts(group, punten, option))).toEqual([
    { valueSum: of(17n * 4n - 20n), placed: 2, points: 17 },
    { valueSum: of(3n * 4n - 20n), placed: 1, points: 3 },
    { valueSum: of(-20n), placed: 0, points: 0 },
  ]);
  expect(supportCounts(group, 'punten/a')).toMatchObject({ n: 2, sum: 600 + 1000 });
});

test('votes: exact sums however many each chose', () => {
  if (stemmen?.type !== 'priorities' || stemmen.method !== 'votes') throw new Error('votes');
  const group = counted(
    { stemmen: ['b'] },
    { stemmen: ['c', 'a'] },
    { stemmen: ['a', 'b', 'c'] },
    { stemmen: ['d', 'c', 'b', 'a'] },
    { stemmen: [] },
  );
  expect(rankerCount(group, 'stemmen')).toBe(4);
  // −1/3 + 1 + 1/3 + 0
  const a = votesCounts(group, stemmen, 'a');
  expect([a.placed, compareFractions(a.valueSum, fraction(1))]).toEqual([3, 0]);
  // −1/3 − 1 − 1 + 0
  const d = votesCounts(group, stemmen, 'd');
  expect([d.placed, compareFractions(d.valueSum, fraction(-7, 3))]).toEqual([1, 0]);
  expect(supportCounts(group, 'stemmen/d')).toMatchObject({ n: 4, sum: -333 - 1000 - 1000 });
});

test('support over answered evidence only, by weight', () => {
  const tally = tallyOf(form, [
    // (2·1/2 + 1·1)/3
    responseOf(form, { delen: 4, inzet: ['infra'] }),
    // the ranking alone: left out after three placed is −1
    responseOf(form, { inzet: ['mens', 'regie', 'opleiden'] }),
    responseOf(form, { delen: 'no-view' }),
  ]);
  expect(supportCounts(groupOf(tally, notGiven), 'samen-delen')).toEqual({
    n: 2,
    sum: 667 - 1000,
    inFavour: 1,
    against: 1,
    bins: [1, 0, 0, 0, 1],
  });
});

test('written reactions are counted, not kept', () => {
  const tally = emptyTally();
  add(form, tally, responseOf(form, { zorgen: 'Te duur' }));
  add(form, tally, responseOf(form, { zorgen: '   ' }));
  expect(reactionCount(groupOf(tally, notGiven))).toBe(1);
});

const two = formOf({
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        { type: 'statement', id: 'twee', title: 'Twee', noView: true },
        { type: 'statement', id: 'een', title: 'Een' },
      ],
    },
  ],
});

test('pairs hold the differences of those who have both, seen from either side', () => {
  const tally = tallyOf(two, [
    responseOf(two, { twee: 5, een: 4 }),
    responseOf(two, { twee: 1, een: 3 }),
    responseOf(two, { twee: 2, een: 2 }),
    responseOf(two, { twee: 'no-view', een: 2 }),
  ]);
  const group = groupOf(tally, notGiven);
  const squares = 500 ** 2 + 1000 ** 2;
  expect(pairCounts(group, 'twee', 'een')).toEqual({ n: 3, sum: -500, squares, nonZero: 2 });
  expect(pairCounts(group, 'een', 'twee')).toEqual({ n: 3, sum: 500, squares, nonZero: 2 });
});

test('no pairs beyond sixty ranked things', () => {
  const items = Array.from({ length: 61 }, (_, index) => ({
    type: 'statement',
    id: `s${index}`,
    title: 'S',
  }));
  const many = formOf({ sections: [{ id: 'deel', title: 'Deel', items }] });
  const tally = tallyOf(many, [responseOf(many, { s0: 4, s1: 5 })]);
  expect(groupOf(tally, notGiven).pairs.size).toBe(0);
  expect(supportCounts(groupOf(tally, notGiven), 's1').sum).toBe(1000);
});

test('a statement that was moderated out is counted, not ranked', () => {
  const items = [
    { type: 'statement', id: 'uit', title: 'Uit', moderatedOut: true },
    { type: 'statement', id: 'in', title: 'In' },
  ];
  const imported = formOf({ sections: [{ id: 'deel', title: 'Deel', items }] }, 'imported');
  const group = groupOf(tallyOf(imported, [responseOf(imported, { uit: 5, in: 5 })]), notGiven);
  expect([...group.statements.keys()].sort()).toEqual(['in', 'uit']);
  expect([...group.implications.keys()]).toEqual(['in']);
});

test('choices: how many chose, and how many each option; skipped is not chosen', () => {
  const kinds = kindsForm();
  const tally = tallyOf(kinds, [
    responseOf(kinds, { keuze: 'mee', meer: ['a', 'c'] }, { tafel: 'team' }),
    responseOf(kinds, { keuze: 'volgen', meer: ['c'] }, { tafel: 'team' }),
    responseOf(kinds, { meer: [] }, { tafel: 'team' }),
  ]);
  const group = groupOf(tally, 'team');
  expect([chooserCount(group, 'keuze'), choiceCounts(group, 'keuze', 2)]).toEqual([2, [1, 1]]);
  expect([chooserCount(group, 'meer'), choiceCounts(group, 'meer', 3)]).toEqual([2, [1, 0, 2]]);
  expect([
    chooserCount(groupOf(tally, 'weg'), 'meer'),
    choiceCounts(groupOf(tally, 'weg'), 'meer', 3),
  ]).toEqual([0, [0, 0, 0]]);
});

test('each written point and each remark is one written reaction; background is not counted at all', () => {
  const kinds = kindsForm();
  const written = responseOf(
    kinds,
    { ideeen: [{ text: 'een' }, { text: 'twee' }], functie: 'lid', aantal: 3 },
    { tafel: 'team' },
  );
  const tally = tallyOf(kinds, [{ ...written, remarks: new Map([['standaarden', 'omdat']]) }]);
  expect(reactionCount(groupOf(tally, 'team'))).toBe(3);
  expect(writeTally(tally)).toBe('{"team":{"reactions":{"ideeen":[2],"standaarden":[1]},"responses":1}}');
});
