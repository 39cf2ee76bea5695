/** One key for each purpose, so that what one signs says nothing about another. All sign by HMAC-SHA-256. */
export interface Keys {
  readonly receipt: CryptoKey;
  readonly session: CryptoKey;
  readonly link: CryptoKey;
  readonly invitation: CryptoKey;
  readonly code: CryptoKey;
  readonly draft: CryptoKey;
  readonly contact: CryptoKey;
}

/** Derives the keys from the master key of 32 bytes by HKDF-SHA-256 (RFC 5869). */
export async function deriveKeys(master: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string): Promise<CryptoKey> =>
    crypto.subtle.deriveKey(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: new Uint8Array(),
        info: new TextEncoder().encode(`weerklank ${purpose}`),
      },
      base,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign', 'verify'],
    );
  const [receipt, session, link, invitation, code, contact, draft] = await Promise.all([
    derive('receipt'),
    derive('session'),
    derive('link'),
    derive('invitation'),
    derive('code'),
    derive('contact'),
    derive('draft'),
  ]);
  return { receipt, session, link, invitation, code, contact, draft };
}
