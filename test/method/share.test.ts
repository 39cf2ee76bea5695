import { expect, test } from 'vitest';
import { overHalf, reaches } from '../../src/method/share.ts';

test('a share is reached exactly at its edge', () => {
  expect(0.56 * 25).toBeGreaterThan(14);
  expect(reaches(14, 25, 0.56)).toBe(true);
  expect(reaches(3, 4, 0.75)).toBe(true);
  expect(reaches(74, 100, 0.75)).toBe(false);
  expect(reaches(6, 10, 0.6)).toBe(true);
});

test('half is not over half', () => {
  expect(overHalf(5, 10)).toBe(false);
  expect(overHalf(6, 11)).toBe(true);
  expect(overHalf(0, 0)).toBe(false);
});
