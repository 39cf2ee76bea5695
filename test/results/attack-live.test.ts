import { expect, test } from 'vitest';
import { type LiveShowing, liveAsDesigned } from './attack/live.ts';
import { liveReadings } from './attack/readings.ts';

test('nobody is read in live sessions when the rules hold', () => {
  expect(liveReadings(1, 50, liveAsDesigned)).toEqual([]);
}, 120_000);

// from which seed on there is a session that tells
test.each<[string, LiveShowing, number]>([
  ['what is left at closing is shown by itself', { ...liveAsDesigned, waits: false }, 161],
  ['rows do not wait for k answers', { ...liveAsDesigned, holds: false }, 1],
])(
  'somebody is read as soon as %s',
  (_, showing, first) => {
    const seeds = Array.from({ length: 20 }, (_, at) => first + at);
    expect(seeds.some((seed) => liveReadings(seed, 1, showing).length > 0)).toBe(true);
  },
  120_000,
);
