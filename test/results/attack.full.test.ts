import { expect, test } from 'vitest';
import { conditionalSession } from './attack/conditional.ts';
import { readings } from './attack/readings.ts';
import { asDesigned } from './attack/session.ts';

test('nobody is read in four thousand other sessions when the rules hold', () => {
  expect(readings(1001, 4000, asDesigned)).toEqual([]);
});

test('nobody is read in fifteen hundred other sessions with follow-ups', () => {
  expect(readings(201, 1500, asDesigned, conditionalSession)).toEqual([]);
});
