// Two documents and what changed between them, attacked together. Also of 12,000 sessions nobody is read.
import { expect, test } from 'vitest';
import { readTwice, type TwiceReading } from './attack/read-twice.ts';
import { asDesigned, type Looking, publishTwice, twiceSession } from './attack/twice.ts';

/** The first thing read in each of `many` sessions from `first` on, and in how many a change was told at all. */
function readings(first: number, many: number, looking: Looking) {
  const seeds = Array.from({ length: many }, (_, at) => first + at);
  const told = seeds.flatMap((seed) => {
    const session = twiceSession(seed);
    const published = publishTwice(session, looking);
    return published.after.shift === null ? [] : [{ seed, session, published }];
  });
  const found = told.flatMap(({ seed, session, published }): readonly (TwiceReading & { seed: number })[] =>
    readTwice(session, published)
      .slice(0, 1)
      .map((reading) => ({ ...reading, seed })),
  );
  return { found, told: told.length };
}

test('nobody is read in 1,500 sessions of people who answer twice, and of many the change is told', () => {
  const { found, told } = readings(1, 1500, asDesigned);
  expect(found).toEqual([]);
  expect(told).toBeGreaterThan(80);
});

test.each<[string, Partial<Looking>, number]>([
  ['the few who answered once are not looked at', { atOnce: false }, 1],
  ['parts are not looked at', { atParts: false }, 80],
  ['answers taken back since are not counted', { atGone: false }, 2455],
])('somebody is read as soon as %s', (_, change, first) => {
  expect(readings(first, 40, { ...asDesigned, ...change }).found).not.toEqual([]);
});
