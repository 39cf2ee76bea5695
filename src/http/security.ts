import type { MiddlewareHandler } from 'hono';
import { type Problem, problem } from '../shared/problem.ts';
import { mediaTypeOf, readFields } from './body.ts';
import type { Exchange, Frame } from './frame.ts';
import { problemJson, problemPage } from './problems.tsx';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Headers of every answer. Nothing is kept by caches unless a route says so itself. The referrer stays within the
 * site: `no-referrer` would make a posted page carry `Origin: null`.
 */
export const everyAnswer = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-opener-policy': 'same-origin',
};

/** Sees to it that every answer has them; what was said already stays. */
export const securityHeaders: MiddlewareHandler<Frame> = async (c, next) => {
  await next();
  const { headers } = c.res;
  for (const [name, value] of Object.entries(everyAnswer)) if (!headers.has(name)) headers.set(name, value);
};

/** Refuses what another website posts in somebody's name, and content that is not what the route reads. */
export const ownPostsOnly: MiddlewareHandler<Frame> = async (c, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next();
  const isApi = c.req.path.startsWith('/api/');
  const refuse = (reason: Problem) => (isApi ? problemJson(c, [reason]) : problemPage(c, reason));
  if (!isOwn(c, isApi)) return refuse(problem('origin-foreign', {}));
  const wanted = isApi ? 'application/json' : 'application/x-www-form-urlencoded';
  const isTyped = c.req.method !== 'DELETE' && !(isApi && isEmpty(c));
  if (isTyped && mediaTypeOf(c) !== wanted) {
    return refuse(problem('content-type-wrong', { wanted }));
  }
  if (!isApi) {
    const fields = await readFields(c);
    if (!fields.ok) return refuse(fields.problems[0] ?? problem('body-malformed', {}));
    c.set('posted', fields.value);
  }
  return next();
};

/** Nothing is sent, so it needs no type. Routes of the API that read a body ask for its type once more. */
function isEmpty(c: Exchange): boolean {
  const length = c.req.header('content-length');
  return c.req.header('transfer-encoding') === undefined && (length === undefined || length === '0');
}

/**
 * Browsers say where a request comes from; over plain http on a local network some do so by Origin only. A caller
 * of the API that is no browser says neither.
 */
function isOwn(c: Exchange, isApi: boolean): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  if (origin === undefined) return isApi;
  // a proxy may ask for us by another name than the one in the reader's address bar
  if (origin === c.get('publicUrl')) return true;
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
