// What caches may keep: releases only. Everything else is no-store (security.ts).
import { everyAnswer } from './security.ts';

/** A release is kept 5 seconds, and shown up to 55 seconds longer while a newer one is fetched. */
const releaseCaching = 'public, max-age=5, stale-while-revalidate=55';

/** Something that does not change under its tag, ready to be answered with. */
export interface Sealed {
  readonly tag: string;
  readonly plain: Prepared;
  /** The same by gzip; left out where that was not made. */
  readonly zipped?: Prepared | undefined;
}

/** What is said of a body beside it. */
export interface About {
  readonly type: string;
  /** Text that changes whenever the body does. */
  readonly tag: string;
  /** Headers that others have not, or another. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A body, and answers without it whose headers each answer takes over. */
interface Prepared {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly whole: Response;
  readonly unchanged: Response;
}

/** Encodes and prepares once, however often it is answered: headers set one by one cost more than all the rest of an answer. */
export function prepared(body: Uint8Array<ArrayBuffer>, about: About, isZipped = false): Prepared {
  const { type, tag } = about;
  const headers = new Headers({
    ...everyAnswer,
    'cache-control': releaseCaching,
    // another tag than the same text has as it is: caches must not take one for the other
    etag: isZipped ? `"${tag}-gzip"` : `"${tag}"`,
    vary: 'accept-encoding',
    ...about.headers,
  });
  const unchanged = new Response(null, { status: 304, headers: new Headers(headers) });
  headers.set('content-type', type);
  if (!isZipped) return { body, unchanged, whole: new Response(null, { headers }) };
  headers.set('content-encoding', 'gzip');
  // else workerd zips what is zipped already
  const init: ResponseInit & { readonly encodeBody: 'manual' } = { headers, encodeBody: 'manual' };
  return { body, unchanged, whole: new Response(null, init) };
}

/** Answers with a body that caches may keep, or 304 when the reader has it already. */
export function answerSealed({ headers }: Request, { tag, plain, zipped }: Sealed): Response {
  const isZipped = zipped !== undefined && readsGzip(headers.get('accept-encoding') ?? '');
  const { body, whole, unchanged } = isZipped ? zipped : plain;
  const had = headers.get('if-none-match');
  return had !== null && hasIt(had, tag) ? new Response(null, unchanged) : new Response(body, whole);
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
