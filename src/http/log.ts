import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Moment } from '../shared/clock.ts';
import type { Frame } from './frame.ts';

/** What the log says of a request: never an address, a link, who asked or what was answered. */
export interface Logged {
  readonly time: Moment;
  readonly method: string;
  /** What was asked, by the pattern of its route. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** How many were answered alike; left out for one. */
  readonly count?: number;
  readonly reference?: string | undefined;
  readonly error?: string | undefined;
}

export type WriteLog = (logged: Logged) => void;

/** Writes one line of JSON a request: how it went and how long it took. */
export function requestLog(write: WriteLog): MiddlewareHandler<Frame> {
  return async (c, next) => {
    const began = Date.now();
    await next();
    write({
      time: new Date(began).toISOString(),
      method: c.req.method,
      route: c.res.status === 404 ? 'unknown' : routePath(c, -1),
      status: c.res.status,
      ms: Date.now() - began,
      reference: c.get('reference'),
      error: c.get('thrown'),
    });
  };
}

/** What nobody foresaw is an error: `npm start` shows those, with the number that the reader was told, and no other line. */
export function writeToConsole(line: string, isUnforeseen: boolean): void {
  if (isUnforeseen) console.error(line);
  else console.log(line);
}
