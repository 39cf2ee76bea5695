// The receipt: what a participant keeps. Derived from a key and the response's id, so it can be given again on a
// retry; at rest there is only its hash, so nobody who reads the database can hand in somebody's receipt.
import { sha256 } from '../shared/digest.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 20;

/**
 * The receipt of a response: the first 100 bits of HMAC-SHA-256 over form and id, as 5 × 4 letters of Crockford's
 * base32 (no I, L, O, U).
 */
export async function receiptOf(key: CryptoKey, form: string, id: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${form}|${id}`));
  const bits = [...new Uint8Array(signed).slice(0, 13)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const code = Array.from(
    { length: letters },
    (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  );
  return grouped(code.join(''));
}

/** A receipt as typed by a person: spaces, hyphens, small letters and the look-alikes O, I, L are forgiven. */
export function readReceipt(typed: string): string | undefined {
  const code = typed
    .slice(0, 200)
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{20}$/.test(code) ? grouped(code) : undefined;
}

/** What is kept of a receipt. */
export function receiptHash(receipt: string): Promise<string> {
  return sha256(receipt);
}

function grouped(code: string): string {
  return (code.match(/.{4}/g) ?? []).join('-');
}
