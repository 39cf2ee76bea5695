import { expect, test } from 'vitest';
import { stackOfCounts, stackOfImplication } from '../../../src/pages/results/stack.ts';

test('an odd scale has a middle, an even one has none', () => {
  expect(stackOfCounts({ reverse: false }, [1, 3, 8, 25, 18])).toEqual({
    against: [1, 3],
    middle: 8,
    inFavour: [25, 18],
  });
  expect(stackOfCounts({ reverse: false }, [4, 6])).toEqual({ against: [4], middle: 0, inFavour: [6] });
});

test('a reversed scale has its first point in favour', () => {
  expect(stackOfCounts({ reverse: true }, [9, 1, 2])).toEqual({ against: [2], middle: 1, inFavour: [9] });
});

test('an implication tells slight support of both sides and none apart', () => {
  const row = {
    bins: [1, 2, 6, 3, 4],
    n: 16,
    inFavourCount: 9,
    againstCount: 4,
  } as const;
  const stack = stackOfImplication({
    ...row,
    rank: 1,
    tied: false,
    rankInterval: null,
    sum: 0,
    support: 0,
    balanced: null,
    mandates: null,
    agreement: null,
    verdict: { is: 'open', side: null },
    lane: null,
    consensus: null,
    missingVoices: null,
    swapMargin: null,
    byPart: [],
  });
  expect(stack).toEqual({ against: [1, 2, 1], middle: 3, inFavour: [2, 3, 4] });
});
