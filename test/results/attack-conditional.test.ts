import { expect, test } from 'vitest';
import { conditionalSession } from './attack/conditional.ts';
import { readings } from './attack/readings.ts';
import { asDesigned, type Showing } from './attack/session.ts';

test('nobody is read through who was asked a follow-up when the rules hold', () => {
  expect(readings(1, 20, asDesigned, conditionalSession)).toEqual([]);
});

test('somebody is read when a follow-up is shown wider than what it follows from', () => {
  const alone: Showing = { ...asDesigned, rule: (k) => ({ ...asDesigned.rule(k), together: false }) };
  const batches = Array.from({ length: 12 }, (_, at) => 1 + 5 * at);
  expect(batches.some((first) => readings(first, 5, alone, conditionalSession).length > 0)).toBe(true);
});
