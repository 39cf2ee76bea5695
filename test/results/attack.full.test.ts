import { expect, test } from 'vitest';
import { conditionalSession } from './attack/conditional.ts';
import { liveAsDesigned } from './attack/live.ts';
import { liveReadings, readings } from './attack/readings.ts';
import { asDesigned } from './attack/session.ts';

test('nobody is read in 4,600 other sessions when the rules hold', () => {
  expect(readings(401, 4600, asDesigned)).toEqual([]);
});

test('nobody is read in 1,640 other sessions with follow-ups', () => {
  expect(readings(61, 1640, asDesigned, conditionalSession)).toEqual([]);
});

test('nobody is read in two thousand other live sessions', () => {
  expect(liveReadings(101, 2000, liveAsDesigned)).toEqual([]);
});
