// The Worker: requests go to http/, the cron trigger to the tick. Nothing that does input or output is shared
// between requests, as the runtime forbids it; keys are derived once.
import { createClient } from '@libsql/client/http';
import type { Context } from './actions/context.ts';
import { deriveKeys, type Keys } from './actions/keys.ts';
import { tick } from './actions/tick.ts';
import { namesOf, readSettings, type Settings } from './env.ts';
import { createApp } from './http/app.ts';
import type { ReadAsset } from './http/assets.ts';
import { systemClock } from './shared/clock.ts';
import { openStore, type Store } from './storage/store.ts';

/** Settings as the platform hands them in, and the files that were deployed with the Worker. */
type Env = Readonly<Record<string, unknown>> & { readonly ASSETS?: Fetcher };

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
  const asset = readAssetsOf(env);
  const read = readSettings(env);
  if (!read.ok) {
    const incomplete = namesOf(read.problems);
    for (const name of incomplete) console.error(JSON.stringify({ error: 'setting', name }));
    return {
      app: createApp(() => Promise.reject(new Error('settings are incomplete')), { incomplete, asset }),
      settings: undefined,
    };
  }
  const settings = read.value;
  const app = createApp((c) => contextOf(settings, (work) => c.executionCtx.waitUntil(work)), {
    isSecure: settings.publicUrl.startsWith('https:'),
    asset,
  });
  return { app, settings };
}

/** Only the path counts, so the host may be any. */
function readAssetsOf({ ASSETS }: Env): ReadAsset {
  return async (path) => {
    const file = await ASSETS?.fetch(`https://assets.invalid${path}`);
    return file?.ok ? file.text() : undefined;
  };
}

async function contextOf(settings: Settings, wait: (work: Promise<unknown>) => void): Promise<Context> {
  let store: Store | undefined;
  return {
    // most who look at results are answered from memory: they need no database
    get store() {
      store ??= storeOf(settings);
      return store;
    },
    keys: await keysOf(settings.key),
    now: systemClock,
    // what fails here is done by the next tick
    later: (work) => wait(work().catch(() => undefined)),
  };
}

function storeOf({ databaseUrl, databaseToken }: Settings): Store {
  const client = createClient({
    url: databaseUrl,
    ...(databaseToken === '' ? {} : { authToken: databaseToken }),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(databaseMilliseconds) }),
  });
  return openStore(client);
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
