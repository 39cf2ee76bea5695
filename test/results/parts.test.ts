import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partHeading } from '../../src/results/part-heading.ts';
import { partsOf } from '../../src/results/parts.ts';
import { notGiven } from '../../src/tally/tally.ts';
import { formOf, responseOf, tallyOf } from '../tally/session.ts';

const ids = ['a', 'b', 'c', 'd'];
const statement = { type: 'statement', id: 'een', title: 'Een' };
const form = formOf({
  languages: ['nl', 'en'],
  groups: [
    {
      id: 'tafel',
      title: 'Tafel',
      options: ids.map((id, index) => ({ id, title: { nl: `${id} nl`, en: `${id} en` }, weight: index + 1 })),
    },
  ],
  sections: [{ id: 'deel', title: 'Deel', items: [statement] }],
});

/** Parts of sessions with so many people in a, b, c, d and in no group, as [options, weight, people]. */
function parts(sizes: readonly number[], least: number) {
  const responses = sizes.flatMap((size, index) => {
    const option = ids[index];
    return Array.from({ length: size }, () =>
      responseOf(form, { een: 3 }, option === undefined ? {} : { tafel: option }),
    );
  });
  return partsOf(form, tallyOf(form, responses), least);
}
const shape = (sizes: readonly number[], least: number) =>
  parts(sizes, least).map((part) => [part.of.join('+'), part.weight, part.tally.responses]);

test('parts are the options with anybody in them, those without a group included', () => {
  expect(shape([5, 0, 6, 7, 5], 5)).toEqual([
    ['a', 1, 5],
    ['c', 3, 6],
    ['d', 4, 7],
    [notGiven, 1, 5],
  ]);
});

test('the smallest merges with the next smallest until all are large enough; weights add up', () => {
  expect(shape([9, 2, 4, 8], 5)).toEqual([
    ['a', 1, 9],
    ['b+c', 5, 6],
    ['d', 4, 8],
  ]);
  // 1 + 2 is 3, still too few: with the 5 next
  expect(shape([1, 5, 2, 6], 4)).toEqual([
    ['a+b+c', 6, 8],
    ['d', 4, 6],
  ]);
});

test('of equals the first in form order goes first', () => {
  expect(shape([6, 4, 4, 4], 5)).toEqual([
    ['a+d', 5, 10],
    ['b+c', 5, 8],
  ]);
  expect(shape([3, 3, 3, 3], 5)).toEqual([
    ['a+b', 3, 6],
    ['c+d', 7, 6],
  ]);
});

test('one part is left when there are too few people', () => {
  expect(shape([2, 2, 0, 0], 5)).toEqual([['a+b', 3, 4]]);
  expect(shape([0, 0, 0, 0, 0], 5)).toEqual([]);
});

test('nobody is lost, and every part of two or more is large enough', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 8 }), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      (sizes, least) => {
        const found = parts(sizes, least);
        const people = sizes.reduce((sum, size) => sum + size, 0);
        expect(found.reduce((sum, part) => sum + part.tally.responses, 0)).toBe(people);
        if (found.length > 1)
          for (const part of found) expect(part.tally.responses).toBeGreaterThanOrEqual(least);
        const inIt = [...ids, notGiven].filter((_, index) => (sizes[index] ?? 0) > 0);
        expect(new Set(found.flatMap(({ of }) => of))).toEqual(new Set(inIt));
      },
    ),
  );
});

test('a merged part is named by its groups, in every language of the form', () => {
  const [, merged] = parts([9, 2, 0, 0, 4], 5);
  expect(merged && partHeading(form, merged, null)).toEqual({
    id: 'tafel:b+not-given',
    title: { nl: 'b nl + not-given', en: 'b en + not-given' },
    of: ['b', notGiven],
    weight: 3,
    responses: 6,
    invited: null,
  });
});
