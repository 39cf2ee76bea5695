import { expect, test } from 'vitest';
import { lane } from '../../src/method/lane.ts';

const rule = { minimumGroup: 5, laneShare: 0.6 };
const part = (forCount: number, againstCount: number, base: number) => ({ forCount, againstCount, base });

test('every part in favour is a joint agenda, every part against is declined', () => {
  expect(lane([part(3, 2, 5), part(6, 0, 10)], rule)).toEqual({ is: 'joint-agenda', parts: [] });
  expect(lane([part(2, 3, 5), part(0, 6, 10)], rule)).toEqual({ is: 'jointly-declined', parts: [] });
});

test('two parts of three are a coalition with their names', () => {
  const row = [part(5, 0, 5), part(2, 3, 5), part(4, 1, 5)];
  expect(lane(row, rule)).toEqual({ is: 'theme-coalition', parts: [0, 2] });
});

test('one part alone, or nobody, needs a conversation', () => {
  expect(lane([part(5, 0, 5), part(2, 3, 5)], rule)?.is).toBe('needs-a-conversation');
  expect(lane([part(0, 0, 5), part(0, 0, 5)], rule)?.is).toBe('needs-a-conversation');
});

test('no lane with one part, or with a part of fewer than k', () => {
  expect(lane([part(5, 0, 5)], rule)).toBeUndefined();
  expect(lane([part(5, 0, 5), part(4, 0, 4)], rule)).toBeUndefined();
});

test('a share of half or less that suits both sides settles nothing', () => {
  expect(lane([part(5, 5, 10), part(5, 5, 10)], { ...rule, laneShare: 0.5 })?.is).toBe(
    'needs-a-conversation',
  );
});
