import { expect, test } from 'vitest';
import { verdictNameOf } from '../../src/results/verdict-name.ts';

const named = (is: 'agreed' | 'split' | 'open' | 'too-few', inFavourCount: number, againstCount: number) =>
  verdictNameOf({
    verdict: { is, side: is === 'agreed' ? (inFavourCount > againstCount ? 'for' : 'against') : null },
    inFavourCount,
    againstCount,
  });

test('an open verdict is called by the side more people are on', () => {
  expect([named('open', 5, 3), named('open', 3, 5), named('open', 4, 4)]).toEqual([
    'open-for',
    'open-against',
    'open-even',
  ]);
});

test('every other verdict is called what it is, whatever the counts', () => {
  expect([named('agreed', 9, 1), named('agreed', 1, 9)]).toEqual(['agreed-for', 'agreed-against']);
  expect([named('split', 6, 4), named('too-few', 0, 2)]).toEqual(['split', 'too-few']);
});
