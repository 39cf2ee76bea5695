import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reaction } from '../../src/form/reaction.ts';
import { answerField, kindField, openField } from '../../src/response/fields.ts';
import { morePoints, openPoints } from '../../src/response/open-points.ts';

const row = (several: number): Reaction => ({
  type: 'reaction',
  id: 'punten',
  title: 'Punten',
  publish: 'never',
  maximumLength: 100,
  required: false,
  several,
});

test('up to five are all open; of a longer row five, and five more each time', () => {
  expect([1, 3, 5, 6, 12].map((several) => openPoints(row(several), new Map()))).toEqual([1, 3, 5, 5, 5]);
  const ten = new Map([[openField('punten'), '10']]);
  expect([openPoints(row(12), ten), morePoints(row(12), ten)]).toEqual([10, 12]);
  expect([openPoints(row(7), ten), morePoints(row(7), new Map())]).toEqual([7, 7]);
});

test('a point with something in it is never closed', () => {
  expect(openPoints(row(12), new Map([[answerField('punten', 8), 'x']]))).toBe(8);
  expect(openPoints(row(12), new Map([[kindField('punten', 11), 'actie']]))).toBe(11);
});

test('whatever stands in the field that counts, there are as many as the row can have', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (typed, several) => {
      const open = openPoints(row(several), new Map([[openField('punten'), typed]]));
      expect(open).toBeGreaterThanOrEqual(Math.min(5, several));
      expect(open).toBeLessThanOrEqual(several);
    }),
  );
});
