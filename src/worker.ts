// The Worker: requests go to http/, the cron trigger to the tick. Nothing that does input or output is shared
// between requests, as the runtime forbids it; keys are derived once.
import type { Context } from './actions/context.ts';
import { deriveKeys, type Keys } from './actions/keys.ts';
import { tick } from './actions/tick.ts';
import { namesOf, readSettings, type Settings } from './env.ts';
import { createApp } from './http/app.ts';
import { systemClock } from './shared/clock.ts';
import { openHttpClient } from './storage/http-client.ts';
import { openStore } from './storage/store.ts';

/** Settings as the platform hands them in. */
type Env = Readonly<Record<string, unknown>>;

const databaseMilliseconds = 3_000;

type Site = { readonly app: ReturnType<typeof createApp>; readonly settings: Settings | undefined };

let site: { readonly env: Env; readonly made: Site } | undefined;
let keys: { readonly of: string; readonly derived: Promise<Keys> } | undefined;

/** The website for these settings, made once an isolate. */
function siteOf(env: Env): Site {
  if (site?.env !== env) site = { env, made: makeSite(env) };
  return site.made;
}

function makeSite(env: Env): Site {
  const read = readSettings(env);
  if (!read.ok) {
    const incomplete = namesOf(read.problems);
    for (const name of incomplete) console.error(JSON.stringify({ error: 'setting', name }));
    return {
      app: createApp(() => Promise.reject(new Error('settings are incomplete')), { incomplete }),
      settings: undefined,
    };
  }
  const settings = read.value;
  const app = createApp((c) => contextOf(settings, (work) => c.executionCtx.waitUntil(work)), {
    isSecure: settings.publicUrl.startsWith('https:'),
  });
  return { app, settings };
}

async function contextOf(settings: Settings, wait: (work: Promise<unknown>) => void): Promise<Context> {
  const client = openHttpClient({
    url: settings.databaseUrl,
    ...(settings.databaseToken === '' ? {} : { authToken: settings.databaseToken }),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(databaseMilliseconds) }),
  });
  return {
    store: openStore(client),
    keys: await keysOf(settings.key),
    now: systemClock,
    // what fails here is done by the next tick
    later: (work) => wait(work().catch(() => undefined)),
  };
}

function keysOf(master: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const of = master.join();
  if (keys?.of !== of) keys = { of, derived: deriveKeys(master) };
  return keys.derived;
}

export default {
  fetch: (request: Request, env: Env, execution: ExecutionContext) =>
    siteOf(env).app.fetch(request, env, execution),
  async scheduled(_event: ScheduledController, env: Env, execution: ExecutionContext): Promise<void> {
    const { settings } = siteOf(env);
    if (settings === undefined) return;
    await tick(await contextOf(settings, (work) => execution.waitUntil(work)));
  },
};
