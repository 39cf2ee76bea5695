import { expect, test } from 'vitest';
import { conditionalSession } from './attack/conditional.ts';
import { liveAsDesigned } from './attack/live.ts';
import { liveReadings, readings } from './attack/readings.ts';
import { asDesigned } from './attack/session.ts';

test('nobody is read in 4,800 other sessions when the rules hold', () => {
  expect(readings(201, 4800, asDesigned)).toEqual([]);
});

test('nobody is read in 1,670 other sessions with follow-ups', () => {
  expect(readings(31, 1670, asDesigned, conditionalSession)).toEqual([]);
});

test('nobody is read in two thousand other live sessions', () => {
  expect(liveReadings(31, 2000, liveAsDesigned)).toEqual([]);
});
