// Kept answers that are given again for some seconds without going through the routes: when a hall reads one page,
// finding out anew what each asks for would take longer than answering.
import { routePath } from 'hono/route';
import type { Clock } from '../shared/clock.ts';
import { BoundedMap } from './bounded-map.ts';
import { answerSealed, type Sealed } from './caching.ts';
import type { Exchange } from './frame.ts';
import type { WriteLog } from './log.ts';
import type { Fresh } from './remembered-results.ts';

const mostAnswers = 16;

interface Kept {
  readonly sealed: Sealed;
  readonly fresh: Fresh;
  readonly route: string;
  readonly now: Clock;
}

export interface RememberedAnswers {
  /** Remembers what is answered at an address: only where nothing else decides it, as cookies or a preferred language. */
  keep(c: Exchange, sealed: Sealed, fresh: Fresh): void;
  /** The answer for who asks for it again, with its line in the log; undefined when the routes have to find it. */
  again(request: Request): Response | undefined;
}

/** What is remembered lives as long as the app. */
export function rememberingAnswers(write: WriteLog): RememberedAnswers {
  const answers = new BoundedMap<Kept>(mostAnswers);
  return {
    keep: (c, sealed, fresh) =>
      answers.set(c.req.raw.url, { sealed, fresh, route: routePath(c, -1), now: c.get('context').now }),
    again: (request) => {
      const known = answers.get(request.url);
      if (known === undefined || request.method !== 'GET') return undefined;
      const { sealed, fresh, route } = known;
      const time = known.now();
      // a clock may be set back
      if (time < fresh.from || time >= fresh.until) return undefined;
      const answer = answerSealed(request, sealed);
      write({ time, method: 'GET', route, status: answer.status, ms: 0 });
      return answer;
    },
  };
}
