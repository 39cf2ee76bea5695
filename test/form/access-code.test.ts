import { expect, test } from 'vitest';
import { writtenCode } from '../../src/form/access-code.ts';

test('what is heard, read from a wall or typed on a phone is the same code', () => {
  for (const alike of [
    ['zomer-2026', 'ZOMER 2026', ' zomer2026\n', 'zomer–2026', 'Z0mer\u00a02O26', 'zomer‑2026'],
    ['Lindeboom', 'lindeb00m', 'Iindeboom', '1indeboom', '“lindeboom”'],
    ['caf\u00e9', 'CAFE\u0301'],
  ]) {
    expect(new Set(alike.map(writtenCode)).size).toBe(1);
  }
});

test('other letters and digits are another code', () => {
  const codes = [
    'zomer-2026',
    'zomer-2027',
    'winter',
    'linde',
    'lynde',
    'lunde',
    'café',
    'cafe',
    '----',
    '-----',
  ];
  expect(new Set(codes.map(writtenCode)).size).toBe(codes.length);
  expect(writtenCode('')).toBe('');
});
