import { readStanding, type Standing } from '../shared/standing.ts';
import type { PageFields } from './queue.ts';

const patienceMilliseconds = 15_000;

/**
 * Posts fields and gives how the website says the response stands now; undefined when nobody answered or somebody else
 * did: the website answers a script with data, and never sends it elsewhere.
 */
export async function answerTo(address: string, fields: PageFields): Promise<Standing | undefined> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      redirect: 'error',
      // what is posted when a tab is closed goes on without it
      keepalive: document.visibilityState === 'hidden',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return readStanding(await answer.json());
  } catch {
    return undefined;
  }
}
