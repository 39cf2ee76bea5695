// The real thing for browsers: the bundled Worker in plain workerd, on a fresh database behind the local door.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from '../../src/actions/context.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { connect } from '../../src/local/connect.ts';
import { openDoor } from '../../src/local/door.ts';
import { Engine } from '../../src/local/engine.ts';
import { randomSecret } from '../../src/local/folder.ts';
import { migrate } from '../../src/local/migrate.ts';
import type { Result } from '../../src/shared/result.ts';
import { startWorkerd } from '../workerd/workerd.ts';

/** A website with a database of its own. */
export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  /** Of workerd. */
  readonly pid: number;
  /** For what organisers and operators do beside the browser. */
  readonly context: Context;
  /** Path of an organiser's link that opens the desk. */
  readonly organiserPath: string;
  /** Path of a form's results link, without the language. */
  resultsPath(form: string): Promise<string>;
  /** Takes the database away, in the middle of anything. */
  stopDatabase(): Promise<void>;
  /** Brings it back where it was. */
  startDatabase(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a website with an empty database. `worker` is the bundled module. */
export async function openSite(worker: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-browser-'));
  const [secret, key] = [randomSecret(), randomSecret()];
  const open = (port: number) => openDoor(new Engine(join(folder, 'weerklank.db')), secret, port);
  let door = await open(0);
  const database = { url: door.url, authToken: secret, key };
  await migrate(database);
  const { context, finish } = must(await connect(database));
  // workerd reads its settings from beside the modules: each site has its own
  const module = join(folder, 'worker.js');
  cpSync(dirname(worker), folder, { recursive: true });
  const workerd = await startWorkerd(module, {
    LIBSQL_URL: database.url,
    LIBSQL_AUTH_TOKEN: database.authToken,
    WEERKLANK_URL: 'http://127.0.0.1:8787',
    WEERKLANK_KEY: key,
  });
  return {
    url: workerd.url,
    pid: workerd.pid,
    context,
    organiserPath: `/o/${await newOrganiserKey(context, 'browser tests')}`,
    resultsPath: async (form) => `/r/${must(await resultsLink(context, form))}`,
    stopDatabase: () => door.close(),
    startDatabase: async () => {
      door = await open(door.port);
    },
    close: async () => {
      await workerd.stop();
      await finish();
      await door.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The value of a step of preparation, which never is refused. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ code, pointer }) => `${code} ${pointer}`).join());
  return result.value;
}
