import { expect, test } from 'vitest';
import { minutesAfter, momentFrom } from '../../src/shared/clock.ts';

test.each([
  ['2026-11-01T08:00:00Z', '2026-11-01T08:00:00.000Z'],
  ['2026-11-01T08:00+01:00', '2026-11-01T07:00:00.000Z'],
  ['2028-02-29T00:00:00.5Z', '2028-02-29T00:00:00.500Z'],
])('%s is %s', (text, moment) => {
  expect(momentFrom(text)).toBe(moment);
});

test.each([
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-01',
  '2026-11-01T08:00:00',
  'tomorrow',
  '2026-11-00T00:00Z',
])('%s is no moment', (text) => {
  expect(momentFrom(text)).toBeUndefined();
});

test('minutes after cross days', () => {
  expect(minutesAfter('2026-11-30T23:45:00.000Z', 30)).toBe('2026-12-01T00:15:00.000Z');
});
