import { expect, test } from 'vitest';
import { deriveKeys } from '../../src/actions/keys.ts';
import { receiptOf } from '../../src/response/receipt.ts';

test('each purpose has its own key, the same each time, another with another master key', async () => {
  const signed = async (byte: number): Promise<readonly string[]> => {
    const keys = await deriveKeys(new Uint8Array(32).fill(byte));
    return Promise.all([keys.receipt, keys.session, keys.link].map((key) => receiptOf(key, 'dorp', 'id')));
  };
  const [first, again, other] = [await signed(1), await signed(1), await signed(2)];
  expect(again).toEqual(first);
  expect(new Set([...first, ...other]).size).toBe(6);
});

test('the keys do not leave', async () => {
  const { receipt } = await deriveKeys(new Uint8Array(32));
  await expect(crypto.subtle.exportKey('raw', receipt)).rejects.toThrow();
});
