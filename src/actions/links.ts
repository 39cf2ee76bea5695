import { sha256 } from '../shared/digest.ts';
import { base64url } from '../shared/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { findNewestLink, revokeLinks, storeLink } from '../storage/results-links.ts';
import type { Context } from './context.ts';

/**
 * The secret of a form's results link, 22 base64url characters: the same until it is revoked. It is derived from our
 * key and only its hash is kept. Problem: `form-unknown`.
 */
export async function resultsLink(context: Context, form: string): Promise<Result<string>> {
  const { isForm, link } = await findNewestLink(context.store, form);
  if (!isForm) return refused(problem('form-unknown', { form }));
  if (link !== undefined && !link.isRevoked) {
    const secret = await secretOf(context, form, link.number);
    // made with another master key its secret cannot be told again; it keeps working
    if ((await sha256(secret)) === link.hash) return accepted(secret);
  }
  const number = (link?.number ?? 0) + 1;
  const secret = await secretOf(context, form, number);
  await storeLink(context.store, { form, number, hash: await sha256(secret), now: context.now() });
  return accepted(secret);
}

/** Revokes the results link of a form, and older ones made with another key. Problem: `form-unknown`. */
export async function revokeLink(context: Context, form: string): Promise<Result<undefined>> {
  const { isForm } = await findNewestLink(context.store, form);
  if (!isForm) return refused(problem('form-unknown', { form }));
  await revokeLinks(context.store, form, context.now());
  return accepted(undefined);
}

async function secretOf({ keys }: Context, form: string, number: number): Promise<string> {
  const text = new TextEncoder().encode(`${form}|${number}`);
  const signed = await crypto.subtle.sign('HMAC', keys.link, text);
  return base64url(new Uint8Array(signed).slice(0, 16));
}
