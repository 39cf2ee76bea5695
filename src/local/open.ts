// Opens the database of this machine: through the door of the process that has it, or by becoming that process.
import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { type Door, openDoor } from './door.ts';
import { findDoor, leaveDoorNote, removeDoorNote } from './doornote.ts';
import { Engine } from './engine.ts';
import { type DataFolder, dataFolder, isFileError, makeFolder, randomSecret } from './folder.ts';
import { localKey } from './key.ts';
import { placeOf, removeStages } from './restore-stage.ts';
import { sqliteCode } from './sqlerror.ts';

/** The local database, for @libsql/client. */
export interface LocalDatabase {
  readonly url: string;
  readonly authToken: string;
  /** 32 bytes as base64url: the value of WEERKLANK_KEY on this machine. */
  readonly key: string;
  /** Where the server that has the database shows its pages; undefined when it was opened here. */
  readonly web: string | undefined;
  /** The way to it without a socket; absent when another process has it. */
  readonly fetch?: Door['fetch'];
  /**
   * Lets it go: closes what was opened here, never another process' door.
   * @param atLast when it was opened here: done when all is in the file and its lock is still held
   */
  close(atLast?: () => void): Promise<void>;
  /** The same at once, for the process' exit. */
  closeNow(): void;
}

/**
 * Opens the database for one command: through the door of a running server when one answers, else the file under its
 * lock behind a door of our own on a free port. Waits its turn while another command has it. Problems:
 * `database-in-use`, `database-damaged`, `key-file-missing`, `key-file-malformed`, `file-unreadable`.
 * @param givenKey in the place of the one in the folder; a running server's own goes before it
 * @param patience milliseconds to wait for others
 */
export async function openLocalDatabase(
  folder?: string,
  givenKey?: string,
  patience = patienceMilliseconds,
): Promise<Result<LocalDatabase>> {
  const data = dataFolder(folder);
  const givesUpAt = performance.now() + patience;
  for (let pause = shortestPause; ; pause = Math.min(2 * pause, longestPause)) {
    const opened = await openNow(data, givenKey);
    if (opened.ok || opened.problems[0]?.code !== 'database-in-use') return opened;
    if (performance.now() + pause > givesUpAt) return opened;
    await sleep(pause);
  }
}

/** How long a command waits for another, and between two looks; most commands are done within a second. */
const patienceMilliseconds = 5_000;
const shortestPause = 50;
const longestPause = 400;

async function openNow(data: DataFolder, givenKey?: string): Promise<Result<LocalDatabase>> {
  const note = await findDoor(data);
  if (note === undefined) return own(data, 0, givenKey);
  const key = note.key === undefined ? keyIn(data, false) : accepted(note.key);
  if (!key.ok) return key;
  return accepted({
    url: `http://127.0.0.1:${note.port}`,
    authToken: note.secret,
    key: key.value,
    web: note.web,
    close: () => Promise.resolve(),
    closeNow: () => undefined,
  });
}

/**
 * Opens the database for a server that keeps running, and leaves the note by which commands find its door. Problems
 * as for `openLocalDatabase`, and `port-taken`; another running server is `database-in-use`.
 * @param port of the door; 0 for a free one
 * @param web where this server will show its pages
 * @param givenKey in the place of the one in the folder
 */
export async function serveLocalDatabase(
  folder?: string,
  port = 0,
  web?: string,
  givenKey?: string,
): Promise<Result<LocalDatabase>> {
  const data = dataFolder(folder);
  const opened = await own(data, port, givenKey);
  if (!opened.ok) return opened;
  const { value } = opened;
  const noted = guarded(data.door, () => {
    removeStages(placeOf(data));
    leaveDoorNote(data, Number(new URL(value.url).port), value.authToken, web);
    return accepted(undefined);
  });
  if (!noted.ok) {
    await value.close();
    return noted;
  }
  // the note goes first: who still reads it finds a door that closes
  return accepted({
    ...value,
    web,
    close: () => {
      removeDoorNote(data);
      return value.close();
    },
    closeNow: () => {
      removeDoorNote(data);
      value.closeNow();
    },
  });
}

async function own(data: DataFolder, port: number, givenKey?: string): Promise<Result<LocalDatabase>> {
  const opened = openEngine(data);
  if (!opened.ok) return opened;
  const engine = opened.value;
  const key = givenKey === undefined ? keyIn(data, !engine.hasTables()) : accepted(givenKey);
  if (!key.ok) {
    engine.close();
    return key;
  }
  const authToken = randomSecret();
  let door: Door;
  try {
    door = await openDoor(engine, authToken, port, givenKey);
  } catch (error) {
    engine.close();
    if (isFileError(error) && error.code === 'EADDRINUSE') return refused(problem('port-taken', { port }));
    throw error;
  }
  return accepted({
    url: door.url,
    authToken,
    key: key.value,
    web: undefined,
    fetch: door.fetch,
    close: (atLast) => door.close(atLast),
    closeNow: () => door.closeNow(),
  });
}

function keyIn(data: DataFolder, mayMake: boolean): Result<string> {
  return guarded(data.key, () => localKey(data, mayMake));
}

/** A large file that was closed well is believed; `verify` looks through all of it. */
const believedBytes = 256 * 1024 * 1024;

function openEngine(data: DataFolder): Result<Engine> {
  return guarded(data.database, () => {
    makeFolder(data);
    const isLarge = (sizeOf(data.database) ?? 0) > believedBytes;
    const closedWell = sizeOf(`${data.database}-wal`) === undefined;
    const engine = new Engine(data.database);
    try {
      if ((isLarge && closedWell) || engine.isWhole()) return accepted(engine);
    } catch (error) {
      engine.close();
      throw error;
    }
    engine.close();
    return refused(problem('database-damaged', { file: data.database }));
  });
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

/** What the machine and SQLite refuse about a file, as problems; anything else still throws. */
function guarded<T>(file: string, open: () => Result<T>): Result<T> {
  try {
    return open();
  } catch (error) {
    const found = problemOf(error, file);
    if (found === undefined) throw error;
    return refused(found);
  }
}

function problemOf(error: unknown, file: string): Problem | undefined {
  if (isFileError(error)) return problem('file-unreadable', { file });
  switch (sqliteCode(error)) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return problem('database-in-use', { file });
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return problem('database-damaged', { file });
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_IOERR':
      return problem('file-unreadable', { file });
    default:
      return undefined;
  }
}
