// What caches may keep: releases only. Everything else is no-store (security.ts).
import type { Exchange } from './frame.ts';

/** A release is kept 5 seconds, and shown up to 55 seconds longer while a newer one is fetched. */
const releaseCaching = 'public, max-age=5, stale-while-revalidate=55';

/** Something that does not change under its tag. */
export interface Sealed {
  /** Encoded once, however often it is answered. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Text that changes whenever the body does. */
  readonly tag: string;
}

/** Answers with a body that caches may keep, or 304 when the reader has it already. */
export function answerSealed(c: Exchange, { body, type, tag }: Sealed) {
  const etag = `"${tag}"`;
  c.header('cache-control', releaseCaching);
  c.header('etag', etag);
  return hasIt(c.req.header('if-none-match') ?? '', etag)
    ? c.body(null, 304)
    : c.body(body, 200, { 'content-type': type });
}

/** Weak comparison, as If-None-Match asks (RFC 9110, 13.1.2). */
function hasIt(header: string, etag: string): boolean {
  return header
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === etag || each === '*');
}
