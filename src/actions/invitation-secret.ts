import { base64url } from '../shared/id.ts';
import type { Context } from './context.ts';

/**
 * The secret of an invitation: the first 128 bits of HMAC-SHA-256 over its form and number, as base64url. It can be told
 * again as long as the master key is the same; at rest there is only its hash.
 */
export async function invitationSecret({ keys }: Context, form: string, number: number): Promise<string> {
  const text = new TextEncoder().encode(`${form}|${number}`);
  const signed = await crypto.subtle.sign('HMAC', keys.invitation, text);
  return base64url(new Uint8Array(signed).slice(0, 16));
}
