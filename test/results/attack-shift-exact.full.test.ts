import { expect, test } from 'vitest';
import { readEveryWorld } from './attack/every-world.ts';

test('of no four people who answer twice, and may skip either statement, anything is read', () => {
  const { read, told } = readEveryWorld();
  expect(read).toBe(0);
  expect(told).toBeGreaterThan(10_000);
}, 300_000);
