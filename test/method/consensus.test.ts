import { expect, test } from 'vitest';
import { consensus } from '../../src/method/consensus.ts';

const part = (forCount: number, againstCount: number, answered: number) => ({
  forCount,
  againstCount,
  answered,
});

const parts = [part(2, 0, 2), part(2, 1, 3), part(3, 1, 5)];

test('the worked example, with the part that holds each side back', () => {
  const inFavour = consensus('for', parts);
  const against = consensus('against', parts);
  expect(inFavour?.size).toBeCloseTo(0.491426, 6);
  expect(inFavour?.weakest).toBe(1);
  expect(against?.size).toBeCloseTo(0.074102, 6);
  expect(against?.weakest).toBe(0);
});

test('swapping for and against swaps the two consensuses', () => {
  const swapped = parts.map(({ forCount, againstCount, answered }) => part(againstCount, forCount, answered));
  expect(consensus('against', swapped)).toEqual(consensus('for', parts));
});

test('a part in which nobody answered is left out, and keeps its index free', () => {
  const withEmpty = consensus('for', [part(0, 0, 0), ...parts]);
  expect(withEmpty?.size).toBe(consensus('for', parts)?.size);
  expect(withEmpty?.weakest).toBe(2);
  expect(consensus('for', [part(0, 0, 0)])).toBeUndefined();
  expect(consensus('for', [])).toBeUndefined();
});

test('thirty large parts that all refuse do not vanish into zero', () => {
  const refusing = Array.from({ length: 30 }, () => part(0, 1_000_000, 1_000_000));
  expect(consensus('for', refusing)?.size).toBeGreaterThan(0);
});
