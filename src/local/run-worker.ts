// The Worker in real workerd, by the development server of wrangler: the bytes that are deployed, built first and again
// when a source changes, as wrangler.toml says.
import type { LocalDatabase } from './open.ts';
import { ownPath } from './root.ts';

/** The Worker that runs. */
export interface RunningWorker {
  /** Ends workerd; nothing of it is left when this is done. */
  stop(): Promise<void>;
}

const stopMilliseconds = 3_000;

/**
 * Starts the Worker on 127.0.0.1 and waits until it answers. The port must be free.
 * @param web its public address
 */
export async function runWorker(database: LocalDatabase, port: number, web: string): Promise<RunningWorker> {
  quieten();
  // read only now: wrangler looks at these settings when it is loaded
  const { unstable_startWorker } = await import('wrangler');
  const text = (value: string) => ({ type: 'plain_text', value });
  const worker = await unstable_startWorker({
    config: ownPath('wrangler.toml'),
    bindings: {
      LIBSQL_URL: text(database.url),
      LIBSQL_AUTH_TOKEN: text(database.authToken),
      WEERKLANK_URL: text(web),
      WEERKLANK_KEY: text(database.key),
    },
    dev: {
      server: { hostname: '127.0.0.1', port },
      inspector: false,
      watch: true,
      logLevel: 'warn',
    },
  });
  await worker.ready;
  return {
    stop: async () => {
      const late = AbortSignal.timeout(stopMilliseconds);
      await Promise.race([
        worker.dispose(),
        new Promise((resolve) => late.addEventListener('abort', resolve)),
      ]);
    },
  };
}

/** Nothing is looked up on the network, nothing is reported, and what wrangler writes stays in the project. */
function quieten(): void {
  Object.assign(process.env, {
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_LOG_PATH: ownPath('.wrangler/logs'),
    WRANGLER_REGISTRY_PATH: ownPath('.wrangler/registry'),
    WRANGLER_CACHE_DIR: ownPath('.wrangler/cache'),
  });
}
