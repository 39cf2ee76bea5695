import { expect, test } from 'vitest';
import { decimal, signed } from '../../src/words/number.ts';

test('decimals follow the language', () => {
  expect(decimal(0.6519, 2, 'nl')).toBe('0,65');
  expect(decimal(0.6519, 2, 'en')).toBe('0.65');
});

test('a minus is a minus sign, and zero has no sign', () => {
  expect(decimal(-0.15, 2, 'nl')).toBe('−0,15');
  expect(decimal(-0.001, 2, 'nl')).toBe('0,00');
  expect(signed(-0, 2, 'nl')).toBe('0,00');
  expect(signed(0.004, 2, 'en')).toBe('0.00');
  expect(signed(0.65, 2, 'nl')).toBe('+0,65');
});

test('halves round away from zero on both sides', () => {
  expect(signed(0.595, 2, 'en')).toBe('+0.60');
  expect(signed(-0.595, 2, 'en')).toBe('−0.60');
  expect(signed(-0.005, 2, 'en')).toBe('−0.01');
});
