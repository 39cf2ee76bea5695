import { expect, test } from 'vitest';
import { conditionalSession } from './attack/conditional.ts';
import { liveAsDesigned } from './attack/live.ts';
import { liveReadings, readings } from './attack/readings.ts';
import { asDesigned } from './attack/session.ts';

test('nobody is read in 4,880 other sessions when the rules hold', () => {
  expect(readings(121, 4880, asDesigned)).toEqual([]);
});

test('nobody is read in 1,680 other sessions with follow-ups', () => {
  expect(readings(21, 1680, asDesigned, conditionalSession)).toEqual([]);
});

test('nobody is read in two thousand other live sessions', () => {
  expect(liveReadings(31, 2000, liveAsDesigned)).toEqual([]);
});
