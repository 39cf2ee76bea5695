import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64url, fromBase64url, isId, randomId } from '../../src/shared/id.ts';

test('ids are 128 bits in 22 characters and differ', () => {
  const ids = Array.from({ length: 200 }, randomId);
  expect(ids.every(isId)).toBe(true);
  expect(new Set(ids).size).toBe(200);
});

test.each(['', 'A'.repeat(21), 'A'.repeat(23), `${'A'.repeat(21)}B`, `${'A'.repeat(20)}+A`, 22, null])(
  '%j is no id',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

test('base64url there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(base64url(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  expect(fromBase64url('a b')).toBeUndefined();
});
