import { expect, test } from 'vitest';
import { mandateReadings } from './attack/mandates.ts';
import { asDesigned } from './attack/session.ts';

test('nobody is read by mandates in four thousand other sessions', () => {
  expect(mandateReadings(801, 4000, asDesigned).read).toEqual([]);
}, 600_000);
