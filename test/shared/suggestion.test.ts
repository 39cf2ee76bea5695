import { expect, test } from 'vitest';
import { pointerTo, stepsOf } from '../../src/shared/pointer.ts';
import { nearest } from '../../src/shared/suggestion.ts';

test.each([
  ['dierction', 'direction'],
  ['titel', 'title'],
  ['Weight', 'weight'],
  ['colour', ''],
])('%s: did you mean "%s"', (written, meant) => {
  expect(nearest(written, ['direction', 'title', 'weight'])).toBe(meant);
});

test('pointers escape what they must', () => {
  expect(pointerTo('a/b', 0, 'c~d')).toBe('/a~1b/0/c~0d');
  expect(stepsOf('/a~1b/0/c~0d')).toEqual(['a/b', '0', 'c~d']);
});
