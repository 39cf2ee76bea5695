import { expect, test } from 'vitest';
import { seededDraws } from '../../src/method/draw.ts';

test('a seed gives one row of draws, another seed another', () => {
  const row = (seed: number) => {
    const below = seededDraws(seed);
    return Array.from({ length: 20 }, () => below(1000));
  };
  expect(row(5)).toEqual(row(5));
  expect(row(5)).not.toEqual(row(6));
});

test('draws stay under their limit and spread evenly over it', () => {
  const below = seededDraws(2026);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (let draw = 0; draw < 7000; draw += 1) {
    const drawn = below(7);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  expect(counts).toHaveLength(7);
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
