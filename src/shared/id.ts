// Ids, links and keys are 128 random bits or more as base64url: not guessable, and no time in them.

/** 22 base64url characters hold 128 bits; the last one holds 2 bits only, so it is one of four. */
const pattern = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** Makes an id of 128 random bits: 22 base64url characters. */
export function randomId(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}

/** An id that follows from a text: the same text has the same id for ever. */
export async function idFollowing(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64url(new Uint8Array(hash).subarray(0, 16));
}

/** Whether this text is an id of 128 bits as `randomId` writes it. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && pattern.test(text);
}

/** Bytes as base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of base64url text; undefined when it is none. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  } catch {
    return undefined;
  }
}
