import { expect, test } from 'vitest';
import { liveAsDesigned } from './attack/live.ts';
import { liveReadings } from './attack/readings.ts';

test('nobody is read in live sessions when the rules hold', () => {
  expect(liveReadings(1, 30, liveAsDesigned)).toEqual([]);
});

test('somebody is read as soon as rows do not wait for k answers', () => {
  expect(liveReadings(1, 20, { holds: false }).length).toBeGreaterThan(0);
});
