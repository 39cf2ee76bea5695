import { expect, test } from 'vitest';
import type { ShowRule } from '../../src/results/may-show.ts';
import { readings } from './attack/readings.ts';
import { asDesigned, type Showing } from './attack/session.ts';

test('nobody is read in 120 sessions when the rules hold', () => {
  expect(readings(1, 120, asDesigned)).toEqual([]);
});

const changed = (change: (k: number) => Partial<ShowRule>): Showing => ({
  ...asDesigned,
  rule: (k) => ({ ...asDesigned.rule(k), ...change(k) }),
});

test.each<[string, Showing]>([
  ['rows of fewer than k', changed(() => ({ row: 1 }))],
  ['parts of k − 1', changed((k) => ({ part: k - 1 }))],
  ['implications whose evidence is held back', changed(() => ({ together: false }))],
  ['a shown release made again after a change', { ...asDesigned, recompute: true }],
])('somebody is read as soon as there are %s', (_, showing) => {
  const batches = Array.from({ length: 60 }, (_, at) => 1 + 10 * at);
  expect(batches.some((first) => readings(first, 10, showing).length > 0)).toBe(true);
});
