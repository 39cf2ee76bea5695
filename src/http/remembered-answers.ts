// Kept answers that are given again for some seconds without going through the routes: when a hall reads one page,
// finding out anew what each asks for would take longer than answering.
import { routePath } from 'hono/route';
import type { Clock, Moment } from '../shared/clock.ts';
import { BoundedMap } from './bounded-map.ts';
import { answerSealed, type Sealed } from './caching.ts';
import type { Exchange } from './frame.ts';
import type { WriteLog } from './log.ts';
import type { Fresh } from './remembered-results.ts';

const mostAnswers = 16;
/** So many answers given again make one line of the log: a line for each takes some 15 % of an answer (bench:results). */
const toldAtOnce = 50;

interface Kept {
  readonly sealed: Sealed;
  readonly fresh: Fresh;
  readonly route: string;
  readonly now: Clock;
  /** How many were answered with each status since that was told. */
  readonly untold: Map<number, number>;
}

export interface RememberedAnswers {
  /** Remembers what is answered at an address: only where nothing else decides it, as cookies or a preferred language. */
  keep(c: Exchange, sealed: Sealed, fresh: Fresh): void;
  /**
   * The answer for who asks for it again; undefined when the routes have to find it. The log tells how many were given
   * after every fifty, and what is left when the address is next asked for after these seconds or makes room for others.
   */
  again(request: Request): Response | undefined;
}

/** What is remembered lives as long as the app. */
export function rememberingAnswers(write: WriteLog): RememberedAnswers {
  const answers = new BoundedMap<Kept>(mostAnswers);
  const tell = ({ route, untold }: Kept, status: number, time: Moment): void => {
    const count = untold.get(status) ?? 0;
    untold.set(status, 0);
    if (count > 0) write({ time, method: 'GET', route, status, ms: 0, count });
  };
  return {
    keep: (c, sealed, fresh) => {
      const { url } = c.req.raw;
      const { now } = c.get('context');
      const kept = { sealed, fresh, route: routePath(c, -1), now, untold: new Map() };
      for (const gone of answers.set(url, kept)) {
        for (const status of gone.untold.keys()) tell(gone, status, now());
      }
    },
    again: (request) => {
      const known = answers.get(request.url);
      if (known === undefined || request.method !== 'GET') return undefined;
      const { sealed, fresh, untold } = known;
      const time = known.now();
      // a clock may be set back
      if (time < fresh.from || time >= fresh.until) return undefined;
      const answer = answerSealed(request, sealed);
      const count = (untold.get(answer.status) ?? 0) + 1;
      untold.set(answer.status, count);
      if (count >= toldAtOnce) tell(known, answer.status, time);
      return answer;
    },
  };
}
