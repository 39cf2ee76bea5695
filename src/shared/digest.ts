const encoder = new TextEncoder();

/** SHA-256 of bytes, or of text as UTF-8, as 64 lower-case hexadecimal digits. */
export async function sha256(of: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', typeof of === 'string' ? encoder.encode(of) : of);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
