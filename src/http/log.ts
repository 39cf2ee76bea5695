import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Frame } from './frame.ts';

/**
 * One line of JSON a request: what was asked by the route's pattern, how it went and how long it took. Never an
 * address, a link, who asked or what was answered.
 */
export function requestLog(write: (line: string) => void): MiddlewareHandler<Frame> {
  return async (c, next) => {
    const began = Date.now();
    await next();
    write(
      JSON.stringify({
        time: new Date(began).toISOString(),
        method: c.req.method,
        route: c.res.status === 404 ? 'unknown' : routePath(c, -1),
        status: c.res.status,
        ms: Date.now() - began,
        reference: c.get('reference'),
        error: c.get('thrown'),
      }),
    );
  };
}
