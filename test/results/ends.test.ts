import { expect, test } from 'vitest';
import { endsOf, pointsBySide } from '../../src/results/ends.ts';

const roles = ['uit', 'volgen', 'mee', 'trekken'];

test('the ends of a scale are its first and last point, and change places when it is reversed', () => {
  expect(endsOf({ reverse: false }, roles)).toEqual({ low: 'uit', high: 'trekken' });
  expect(endsOf({ reverse: true }, roles)).toEqual({ low: 'trekken', high: 'uit' });
});

test('points count on the side of the middle they lie on; a middle point on neither', () => {
  expect(pointsBySide({ reverse: false }, roles)).toEqual({
    against: ['uit', 'volgen'],
    inFavour: ['mee', 'trekken'],
  });
  expect(pointsBySide({ reverse: true }, ['nooit', 'soms', 'vaak'])).toEqual({
    against: ['vaak'],
    inFavour: ['nooit'],
  });
});
