import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supportCounts } from '../../src/tally/read.ts';
import { emptyGroup, notGiven } from '../../src/tally/tally.ts';
import { formOf, responseOf, tallyOf } from './session.ts';

const options = ['infra', 'b', 'c', 'd'];

const set = { type: 'priorities', title: 'P', options: options.map((id) => ({ id, title: id })) };

/** A form with one implication on these pieces of evidence, over three statements and a ranking. */
function formWith(evidence: readonly Readonly<Record<string, unknown>>[]) {
  return formOf({
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: [
          { type: 'statement', id: 'een', title: 'Een', noView: true },
          { type: 'statement', id: 'twee', title: 'Twee' },
          {
            type: 'priorities',
            id: 'inzet',
            title: 'Inzet',
            method: 'rank',
            places: 3,
            options: options.map((id) => ({ id, title: id })),
          },
          { ...set, id: 'punten', method: 'points', total: 10 },
          { ...set, id: 'stemmen', method: 'votes', votes: 4 },
        ],
      },
    ],
    implications: [{ id: 'gevolg', title: 'Gevolg', evidence }],
  });
}

const mixed = [
  { item: 'een', weight: 2 },
  { item: 'twee', direction: 'disagree' },
  { item: 'inzet', option: 'infra' },
];

const supportOf = (
  evidence: readonly Readonly<Record<string, unknown>>[],
  answers: Readonly<Record<string, unknown>>,
) => {
  const form = formWith(evidence);
  const group = tallyOf(form, [responseOf(form, answers)]).groups.get(notGiven) ?? emptyGroup();
  const { n, sum } = supportCounts(group, 'gevolg');
  return n === 0 ? undefined : sum;
};

test('the worked example of the method', () => {
  expect(supportOf(mixed, { een: 4, twee: 2, inzet: ['b', 'c'] })).toBe(208);
});

test('only what was answered counts; no view and skipped do not', () => {
  expect(supportOf(mixed, { een: 'no-view', twee: 1 })).toBe(1000);
  expect(supportOf(mixed, { een: 'no-view' })).toBeUndefined();
  expect(supportOf(mixed, {})).toBeUndefined();
  // the middle is an answer
  expect(supportOf(mixed, { een: 3 })).toBe(0);
});

test('options of every method carry an implication together', () => {
  const each = [
    { item: 'inzet', option: 'infra' },
    { item: 'punten', option: 'infra', weight: 2 },
    { item: 'stemmen', option: 'infra', direction: 'disagree' },
  ];
  // 1, twice (0.7 − 0.25)/0.75 = 0.6, and −1/3 turned
  const answers = { inzet: ['infra'], punten: { infra: 7, b: 3 }, stemmen: ['b'] };
  expect(supportOf(each, answers)).toBe(633);
  expect(supportOf(each, { punten: { b: 10 } })).toBe(-333);
  expect(supportOf(each, { stemmen: ['infra', 'b', 'c', 'd'] })).toBe(0);
  // three of four: the one left out is as low as can be
  expect(supportOf(each, { stemmen: ['b', 'c', 'd'] })).toBe(1000);
});

test('a combination that was seen before gives the same again', () => {
  const form = formWith(mixed);
  const order = fc.shuffledSubarray(options, { maxLength: 3 });
  const point = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const answers = fc.record({ een: point, twee: point, inzet: order });
  const sumOf = (given: typeof form, found: Readonly<Record<string, unknown>>) => {
    const known = Object.fromEntries(Object.entries(found).filter(([, answer]) => answer !== undefined));
    const group = tallyOf(given, [responseOf(given, known)]).groups.get(notGiven) ?? emptyGroup();
    return supportCounts(group, 'gevolg');
  };
  fc.assert(
    fc.property(answers, (found) => {
      // the one form has seen many combinations, the other none
      expect(sumOf(form, found)).toEqual(sumOf(formWith(mixed), found));
    }),
    { numRuns: 200 },
  );
});
