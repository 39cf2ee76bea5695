import { expect, test } from 'vitest';
import { missingVoices } from '../../src/method/missing-voices.ts';

const totals = [
  { sum: 9000, n: 10 },
  { sum: 1000, n: 10 },
  { sum: 0, n: 10 },
];

test('nobody missing: the present ranks, shared where equal', () => {
  const equal = [...totals, { sum: 500, n: 5 }];
  expect(missingVoices(equal, 0)).toEqual([
    { best: 1, worst: 1 },
    { best: 2, worst: 2 },
    { best: 4, worst: 4 },
    { best: 2, worst: 2 },
  ]);
});

test('three missing cannot move the first, but can exchange the others', () => {
  expect(missingVoices(totals, 3)).toEqual([
    { best: 1, worst: 1 },
    { best: 2, worst: 3 },
    { best: 2, worst: 3 },
  ]);
});

test('swapping all answers turns the bounds around', () => {
  const swapped = totals.map(({ sum, n }) => ({ sum: 0 - sum, n }));
  const straight = missingVoices(totals, 3) ?? [];
  const mirrored = missingVoices(swapped, 3) ?? [];
  expect(mirrored).toEqual(straight.map(({ best, worst }) => ({ best: 4 - worst, worst: 4 - best })));
});

test('with everybody missing anything is open, with nobody at all nothing is said', () => {
  const empty = [
    { sum: 0, n: 0 },
    { sum: 0, n: 0 },
  ];
  expect(missingVoices(empty, 4)).toEqual([
    { best: 1, worst: 2 },
    { best: 1, worst: 2 },
  ]);
  expect(missingVoices(empty, 0)).toBeUndefined();
  expect(() => missingVoices(totals, -1)).toThrow(RangeError);
});
