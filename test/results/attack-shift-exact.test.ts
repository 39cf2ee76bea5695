// Everything that four people can have answered twice, attacked exactly.
import { expect, test } from 'vitest';
import { readEveryWorld } from './attack/every-world.ts';

/** Nobody skips the first statement. */
const answered = [1, 2];

test('of no four people who answer twice, and may skip the second statement, anything is read', () => {
  const { read, told } = readEveryWorld(answered);
  expect(read).toBe(0);
  expect(told).toBeGreaterThan(5000);
});

test('if statements were not held back with what they are joined to, somebody would be read', () => {
  expect(readEveryWorld(answered, []).read).toBeGreaterThan(100);
});
