import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReceipt, receiptHash, receiptOf } from '../../src/response/receipt.ts';

const secret = new Uint8Array(32).fill(7);
const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

test('the receipt is the first 100 bits of the HMAC in Crockford base32, as 5 × 4', async () => {
  const receipt = await receiptOf(key, 'proef', 'AAAAAAAAAAAAAAAAAAAAAA');
  const signed = createHmac('sha256', secret).update('proef|AAAAAAAAAAAAAAAAAAAAAA').digest('hex');
  const bits = BigInt(`0x${signed}`) >> 156n;
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const expected = Array.from(
    { length: 20 },
    (_, at) => digits[Number((bits >> BigInt(95 - 5 * at)) & 31n)],
  ).join('');
  expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(receipt.replaceAll('-', '')).toBe(expected);
});

test('it is another one for another form or another response', async () => {
  const one = await receiptOf(key, 'proef', 'AAAAAAAAAAAAAAAAAAAAAA');
  expect(await receiptOf(key, 'proef', 'AAAAAAAAAAAAAAAAAAAAAQ')).not.toBe(one);
  expect(await receiptOf(key, 'proeven', 'AAAAAAAAAAAAAAAAAAAAAA')).not.toBe(one);
  expect(await receiptHash(one)).toMatch(/^[0-9a-f]{64}$/);
});

test('typed by hand it is understood: small letters, spaces, O for 0, I and L for 1', () => {
  expect(readReceipt(' o1il 2345-6789 ABCD – efgh ')).toBe('0111-2345-6789-ABCD-EFGH');
  for (const wrong of ['', '0111', '0111-2345-6789-ABCD-EFGU', '0111-2345-6789-ABCD-EFGHJ']) {
    expect(readReceipt(wrong)).toBeUndefined();
  }
});

test('no typed text breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(readReceipt(typed) ?? '0000-0000-0000-0000-0000').toMatch(/^(.{4}-){4}.{4}$/);
    }),
  );
});
