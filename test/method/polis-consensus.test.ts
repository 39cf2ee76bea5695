import { expect, test } from 'vitest';
import { polisConsensus } from '../../src/method/polis-consensus.ts';

test('three groups of 2 in 2, 2 in 3 and 3 in 5', () => {
  const groups = [
    { agreeCount: 2, answered: 2 },
    { agreeCount: 2, answered: 3 },
    { agreeCount: 3, answered: 5 },
  ];
  expect(polisConsensus(groups)).toBeCloseTo(0.257142857143, 12);
});

test('an empty group counts a half, no groups give nothing', () => {
  expect(polisConsensus([{ agreeCount: 0, answered: 0 }])).toBe(0.5);
  expect(polisConsensus([])).toBeUndefined();
});
