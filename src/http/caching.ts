// What caches may keep: releases only. Everything else is no-store (security.ts).
import type { Exchange } from './frame.ts';

/** A release is kept 5 seconds, and shown up to 55 seconds longer while a newer one is fetched. */
const releaseCaching = 'public, max-age=5, stale-while-revalidate=55';

/** Something that does not change under its tag. */
export interface Sealed {
  /** Encoded once, however often it is answered. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same by gzip; left out where that was not made. */
  readonly zipped?: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Text that changes whenever the body does. */
  readonly tag: string;
}

/** Answers with a body that caches may keep, or 304 when the reader has it already. */
export function answerSealed(c: Exchange, { body, zipped, type, tag }: Sealed) {
  const given = readsGzip(c.req.header('accept-encoding') ?? '') ? zipped : undefined;
  c.header('cache-control', releaseCaching);
  // another tag than the same text has as it is: caches must not take one for the other
  c.header('etag', given === undefined ? `"${tag}"` : `"${tag}-gzip"`);
  c.header('vary', 'accept-encoding');
  if (hasIt(c.req.header('if-none-match') ?? '', tag)) return c.body(null, 304);
  if (given === undefined) return c.body(body, 200, { 'content-type': type });
  const { headers } = c.body(null, 200, { 'content-type': type, 'content-encoding': 'gzip' });
  // else workerd zips what is zipped already
  const init: ResponseInit & { readonly encodeBody: 'manual' } = { headers, encodeBody: 'manual' };
  return new Response(given, init);
}

function readsGzip(header: string): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header);
}

/** Weak comparison, as If-None-Match asks (RFC 9110, 13.1.2). */
function hasIt(header: string, tag: string): boolean {
  return header
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === `"${tag}"` || each === `"${tag}-gzip"` || each === '*');
}
