import { expect, test } from 'vitest';
import { readings } from './attack/readings.ts';
import { asDesigned } from './attack/session.ts';

test('nobody is read in ten thousand other sessions when the rules hold', () => {
  expect(readings(1001, 10_000, asDesigned)).toEqual([]);
});
