// Which database a command works on: the one named, else LIBSQL_URL, else the one of this machine (through the door
// of the running server when there is one).
import { existsSync } from 'node:fs';
import type { Context } from '../actions/context.ts';
import { connect, type Whereabouts } from '../local/connect.ts';
import { dataFolder } from '../local/folder.ts';
import { findLacking, migrate } from '../local/migrate.ts';
import { openLocalDatabase } from '../local/open.ts';
import { givenKeyOf } from '../local/serving.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Call } from './call.ts';
import type { Exit } from './exit.ts';

/** Where the website of this machine will be when it starts: as WEERKLANK_URL says, else PORT. */
function localWeb(env: Call['terminal']['env']): string {
  const publicUrl = (env['WEERKLANK_URL'] ?? '').replace(/\/+$/, '');
  if (publicUrl !== '') return publicUrl;
  const port = env['PORT'] ?? '';
  return `http://127.0.0.1:${/^\d{1,5}$/.test(port) ? port : '8787'}`;
}

/** A database that is open for a command. */
export interface OpenDatabase extends Whereabouts {
  /** Public address of the website that shows this database, without slash at the end. */
  readonly web: Result<string>;
  /** It is of this machine and no server has it. */
  readonly isOurs: boolean;
  /** Its file, when it is of this machine; undefined when it is elsewhere. */
  readonly file: string | undefined;
  close(): Promise<void>;
}

/**
 * Opens the database for one command, does the work, and lets it go whatever happened.
 * @param mayMake whether the command may be the first thing somebody does here; every other makes nothing
 */
export async function withDatabase(
  call: Call,
  work: (context: Context, web: Result<string>, database: OpenDatabase) => Promise<Exit>,
  mayMake = false,
): Promise<Exit> {
  const opened = await openDatabase(call, mayMake);
  if (!opened.ok) return call.refuse(opened.problems);
  try {
    if (opened.value.file !== undefined) {
      const migrated = await migrateUnserved(opened.value);
      if (!migrated.ok) return call.refuse(migrated.problems);
    }
    const connected = await connect(opened.value);
    if (!connected.ok) return call.refuse(connected.problems);
    try {
      return await work(connected.value.context, opened.value.web, opened.value);
    } finally {
      await connected.value.finish();
    }
  } finally {
    await opened.value.close();
  }
}

/**
 * Opens the database a command works on. Problems: those of the local database, `setting-missing`, and
 * `database-missing` where there is none, unless the command may make it: then it is told where one was made.
 */
export async function openDatabase(call: Call, mayMake = false): Promise<Result<OpenDatabase>> {
  const { options, terminal, words } = call;
  const url = options.get('database') ?? (options.has('data') ? undefined : terminal.env['LIBSQL_URL']);
  if (url !== undefined && url !== '') return openElsewhere(url, terminal.env);
  const { folder, database } = dataFolder(options.get('data'));
  const isThere = existsSync(database);
  if (!isThere && !mayMake) return refused(problem('database-missing', { folder }));
  const opened = await openOwn(options.get('data'), terminal.env);
  if (opened.ok && !isThere) call.say(words.databaseMade(folder));
  return opened;
}

/**
 * Brings a database up to date and says what was applied. Under a server that runs nothing is: it would go on as the
 * version it was started as, with tables that it does not know. Problem: `server-older` when something should be.
 */
export async function migrateUnserved(database: OpenDatabase): Promise<Result<readonly string[]>> {
  const { web, isOurs, file } = database;
  if (isOurs || file === undefined) return accepted(await migrate(database));
  const lacking = await findLacking(database);
  if (lacking.length === 0) return accepted(lacking);
  return refused(problem('server-older', { web: web.ok ? web.value : file }));
}

async function openOwn(
  folder: string | undefined,
  env: Call['terminal']['env'],
): Promise<Result<OpenDatabase>> {
  const key = givenKeyOf(env['WEERKLANK_KEY']);
  if (!key.ok) return key;
  const opened = await openLocalDatabase(folder, key.value);
  if (!opened.ok) return opened;
  const { web } = opened.value;
  const file = dataFolder(folder).database;
  return accepted({ ...opened.value, web: accepted(web ?? localWeb(env)), isOurs: web === undefined, file });
}

function openElsewhere(url: string, env: Call['terminal']['env']): Result<OpenDatabase> {
  const key = env['WEERKLANK_KEY'] ?? '';
  if (key === '') return refused(problem('setting-missing', { name: 'WEERKLANK_KEY' }));
  const web = (env['WEERKLANK_URL'] ?? '').replace(/\/+$/, '');
  const authToken = env['LIBSQL_AUTH_TOKEN'] ?? '';
  return accepted({
    url,
    key,
    ...(authToken === '' ? {} : { authToken }),
    web: web === '' ? refused(problem('setting-missing', { name: 'WEERKLANK_URL' })) : accepted(web),
    isOurs: false,
    file: undefined,
    close: () => Promise.resolve(),
  });
}
