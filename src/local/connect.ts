// Makes the context of the actions on a database: the one of this machine, or one elsewhere.
import { createClient } from '@libsql/client/http';
import type { Context } from '../actions/context.ts';
import { deriveKeys } from '../actions/keys.ts';
import { systemClock } from '../shared/clock.ts';
import { fromBase64url } from '../shared/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { openStore } from '../storage/store.ts';

/** Where a database is, and the key that goes with it. */
export interface Whereabouts {
  readonly url: string;
  readonly authToken?: string;
  /** 32 bytes as base64url. */
  readonly key: string;
  /** How to reach it otherwise than over the network. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A context, and what has to be waited for before the database may be closed. */
export interface Connection {
  readonly context: Context;
  /** Waits until the work that actions left for later is done, and lets the client go. */
  finish(): Promise<void>;
}

/** Connects to a database over HTTP. Problem: `setting-malformed` for a key or an address that is none. */
export async function connect({ url, authToken, key, fetch }: Whereabouts): Promise<Result<Connection>> {
  const master = fromBase64url(key);
  if (master?.length !== 32) return refused(problem('setting-malformed', { name: 'WEERKLANK_KEY' }));
  if (!/^(?:https?|libsql):\/\//.test(url) || !URL.canParse(url)) {
    return refused(problem('setting-malformed', { name: 'LIBSQL_URL' }));
  }
  const client = createClient({
    url,
    ...(authToken === undefined ? {} : { authToken }),
    ...(fetch === undefined ? {} : { fetch }),
  });
  // one after the other: folds that run at once do the same work, and all but one for nothing
  let last = Promise.resolve();
  const context: Context = {
    store: openStore(client),
    keys: await deriveKeys(master),
    now: systemClock,
    later: (work) => {
      // what is left for later is done again by the next tick when it fails here
      last = last.then(work).then(nothing, nothing);
    },
  };
  const finish = async () => {
    await last;
    client.close();
  };
  return accepted({ context, finish });
}

function nothing(): void {}
