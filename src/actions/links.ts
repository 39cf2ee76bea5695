import { isFormId } from '../form/id.ts';
import type { Moment } from '../shared/clock.ts';
import { sha256 } from '../shared/digest.ts';
import { base64url } from '../shared/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import {
  findNewestLink,
  type ListedLink,
  listLinks,
  revokeLinks,
  revokeOneLink,
  storeLink,
} from '../storage/results-links.ts';
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

/** The secret of the results link that a form has; undefined when it has none that works and can be told. */
export async function findResultsLink(context: Context, form: string): Promise<string | undefined> {
  const { link } = await findNewestLink(context.store, form);
  if (link === undefined || link.isRevoked) return undefined;
  const secret = await secretOf(context, form, link.number);
  return (await sha256(secret)) === link.hash ? secret : undefined;
}

/** Revokes the results link of a form, and older ones made with another key. Problem: `form-unknown`. */
export async function revokeLink(context: Context, form: string): Promise<Result<undefined>> {
  const { isForm } = await findNewestLink(context.store, form);
  if (!isForm) return refused(problem('form-unknown', { form }));
  await revokeLinks(context.store, form, context.now());
  return accepted(undefined);
}

/** A results link as its organiser sees it. */
export interface ResultsLink {
  readonly number: number;
  /** What its address ends with; null when it was made under another key, and then it cannot be told again. */
  readonly secret: string | null;
  readonly madeAt: Moment;
  readonly revokedAt: Moment | null;
}

/** Every results link of a form there was, by number. Problem: `form-unknown`. */
export async function listResultsLinks(
  context: Context,
  form: string,
): Promise<Result<readonly ResultsLink[]>> {
  const links = isFormId(form) ? await listLinks(context.store, form) : undefined;
  if (links === undefined) return refused(problem('form-unknown', { form }));
  return accepted(await Promise.all(links.map((link) => told(context, form, link))));
}

/**
 * Revokes one results link of a form; revoked again it stays as it is. Problems: `form-unknown`,
 * `results-link-unknown`.
 */
export async function revokeResultsLink(
  context: Context,
  form: string,
  number: number,
): Promise<Result<undefined>> {
  const listed = await listResultsLinks(context, form);
  if (!listed.ok) return listed;
  if (!listed.value.some((link) => link.number === number)) {
    return refused(problem('results-link-unknown', { number }));
  }
  await revokeOneLink(context.store, form, number, context.now());
  return accepted(undefined);
}

async function told(context: Context, form: string, link: ListedLink): Promise<ResultsLink> {
  const { number, hash, madeAt, revokedAt } = link;
  const secret = await secretOf(context, form, number);
  return { number, secret: (await sha256(secret)) === hash ? secret : null, madeAt, revokedAt };
}

async function secretOf({ keys }: Context, form: string, number: number): Promise<string> {
  const text = new TextEncoder().encode(`${form}|${number}`);
  const signed = await crypto.subtle.sign('HMAC', keys.link, text);
  return base64url(new Uint8Array(signed).slice(0, 16));
}
