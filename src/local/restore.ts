// Puts a copy in the place of this machine's database. It is prepared beside it in a folder of its own, and takes its
// place by one renaming while the lock is held: killed at any moment, either the old or the new database is there.
import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { commandLine, record } from '../actions/audit.ts';
import {
  type CarriedOver,
  carryOver,
  countMissing,
  findMovedOn,
  type MovedOn,
} from '../actions/carry-over.ts';
import type { Context } from '../actions/context.ts';
import { verify } from '../actions/verify.ts';
import { Fault, type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { connect } from './connect.ts';
import { type Contents, inspectDatabase } from './database-file.ts';
import { dataFolder, isFileError, makeFolder, syncFile, syncFolder } from './folder.ts';
import { localKey } from './key.ts';
import { migrate } from './migrate.ts';
import { type LocalDatabase, openLocalDatabase } from './open.ts';
import { makeStage, placeOf, removeStages } from './restore-stage.ts';
import { scrub } from './scrub.ts';

/** What is being done, in this order. */
export type Stage = 'copying' | 'migrating' | 'taking-over' | 'verifying' | 'placing';

/** What to put back where. */
export interface Restoring {
  readonly folder: string | undefined;
  /** The copy. */
  readonly file: string;
  /** In the place of the key in the folder. */
  readonly key: string | undefined;
  /** Also when answers that are here get lost, or what was erased since cannot be read. */
  readonly isSure: boolean;
  tell(stage: Stage): void;
}

/** A copy that was put back. */
export interface Restored extends Contents {
  /** What was withdrawn or erased since, and is not there any more; and what was closed since and stays so. */
  readonly since: CarriedOver;
  /** Forms that are again as the copy has them, although they were closed or shown since. */
  readonly reopened: readonly string[];
  /** The damaged database that was here, under another name; undefined when there was none. */
  readonly kept: string | undefined;
}

type TakenOver = Pick<Restored, 'since' | 'reopened'>;

const nothing: CarriedOver = { responses: 0, answers: [], forms: [], stayed: [] };

/**
 * Puts a copy back while no server runs, brought up to date and verified, without what was withdrawn or erased since and
 * with what was closed or shown since as it is. Problems: `database-in-use`, `file-unreadable`, `file-is-database`, `key-file-missing`, those of `inspectDatabase` and
 * of migrations, `backup-newer`, `backup-wrong`, `backup-other-key`; `restore-loses`, `restore-reopens` and
 * `restore-forgets` unless one is sure. Whatever is refused, nothing has changed.
 */
export async function restore(restoring: Restoring): Promise<Result<Restored>> {
  const data = dataFolder(restoring.folder);
  try {
    makeFolder(data);
    const place = placeOf(data);
    const hindrance = hindranceOf(place, restoring.file);
    if (hindrance !== undefined) return refused(hindrance);
    // one that would be made now is not the one under which the answers were given
    const key = restoring.key === undefined ? localKey(data, false) : accepted(restoring.key);
    if (!key.ok) return key;
    const present = await openPresent(restoring, place);
    if (!present.ok) return present;
    removeStages(place);
    const stage = makeStage(place);
    try {
      return await restoreOver(present.value, stage, place, { ...restoring, key: key.value });
    } finally {
      rmSync(stage, { recursive: true, force: true });
      await present.value?.close();
    }
  } catch (error) {
    if (error instanceof Fault) return refused(error.problem);
    if (isFileError(error))
      return refused(problem('file-unreadable', { file: error.path ?? restoring.file }));
    throw error;
  }
}

function hindranceOf(place: string, file: string): Problem | undefined {
  const copy = statSync(file);
  if (!copy.isFile()) return problem('backup-unfit', { file });
  const own = statSync(place, { throwIfNoEntry: false });
  return own?.ino === copy.ino && own.dev === copy.dev ? problem('file-is-database', { file }) : undefined;
}

/** The database that is here, with its lock; undefined when it is damaged and may be given up. */
async function openPresent(
  { folder, key, isSure }: Restoring,
  place: string,
): Promise<Result<LocalDatabase | undefined>> {
  const opened = await openLocalDatabase(folder, key);
  if (opened.ok) {
    if (opened.value.fetch !== undefined) return opened;
    return refused(problem('database-in-use', { file: place }));
  }
  if (opened.problems[0]?.code !== 'database-damaged') return opened;
  return isSure ? accepted(undefined) : refused(problem('restore-forgets', { file: place }));
}

async function restoreOver(
  present: LocalDatabase | undefined,
  stage: string,
  place: string,
  restoring: Restoring,
): Promise<Result<Restored>> {
  const { file, tell } = restoring;
  tell('copying');
  const staged = dataFolder(stage).database;
  copyFileSync(resolve(file), staged);
  chmodSync(staged, 0o600);
  // a file that was copied while in use has its newest rows in the log beside it
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${staged}-wal`);
  const found = inspectDatabase(staged, file);
  if (!found.ok) return found;
  const prepared = await prepare(present, stage, restoring);
  if (!prepared.ok) return prepared;
  tell('placing');
  const contents = inspectDatabase(staged, file);
  if (!contents.ok) return contents;
  syncFile(staged);
  const kept = present === undefined ? setAside(place) : undefined;
  const takePlace = () => renameSync(staged, place);
  if (present === undefined) takePlace();
  else await present.close(takePlace);
  syncFolder(dirname(place));
  return accepted({ ...contents.value, ...prepared.value, kept });
}

/** Brings the copy up to date, without what was erased since, and verifies it. */
async function prepare(
  present: LocalDatabase | undefined,
  stage: string,
  restoring: Restoring,
): Promise<Result<TakenOver>> {
  if (present !== undefined) await migrate(present);
  const opened = await openLocalDatabase(stage, present?.key ?? restoring.key);
  if (!opened.ok) return opened;
  try {
    restoring.tell('migrating');
    if (!(await canMigrate(opened.value))) return refused(problem('backup-newer', { file: restoring.file }));
    const carried = await withContexts(present, opened.value, (from, to) => takeOver(from, to, restoring));
    if (carried.ok) await scrub(opened.value);
    return carried;
  } finally {
    await opened.value.close();
  }
}

async function canMigrate(database: LocalDatabase): Promise<boolean> {
  try {
    await migrate(database);
    return true;
  } catch (error) {
    if (error instanceof Fault && error.problem.code === 'migration-differs') return false;
    throw error;
  }
}

async function withContexts<T>(
  present: LocalDatabase | undefined,
  staged: LocalDatabase,
  work: (from: Context | undefined, to: Context) => Promise<Result<T>>,
): Promise<Result<T>> {
  const to = await connect(staged);
  if (!to.ok) return to;
  const from = present === undefined ? undefined : await connect(present);
  if (from?.ok === false) return from;
  try {
    return await work(from?.value.context, to.value.context);
  } finally {
    await to.value.finish();
    await from?.value.finish();
  }
}

async function takeOver(
  from: Context | undefined,
  to: Context,
  { file, isSure, tell }: Restoring,
): Promise<Result<TakenOver>> {
  tell('taking-over');
  const moved = from === undefined ? { fit: [], unfit: [] } : await findMovedOn(from, to);
  if (from !== undefined && !isSure) {
    const [first, ...others] = await lossesOf(from, to, moved);
    if (first !== undefined) return refused(first, ...others);
  }
  const since = from === undefined ? nothing : await carryOver(from, to, moved.fit);
  tell('verifying');
  const { findings } = await verify(to);
  if (findings.length > 0) {
    const isOtherKey = findings.every(({ code }) => code === 'receipt-differs');
    return refused(
      isOtherKey
        ? problem('backup-other-key', { file })
        : problem('backup-wrong', { file, count: findings.length }),
    );
  }
  await record(to, commandLine, { deed: 'restore' });
  return accepted({ since, reopened: moved.unfit });
}

/** What is lost by putting the copy back. */
async function lossesOf(from: Context, to: Context, { fit, unfit }: MovedOn): Promise<readonly Problem[]> {
  const count = await countMissing(from, to, fit);
  return [
    ...(count > 0 ? [problem('restore-loses', { count })] : []),
    ...unfit.map((form) => problem('restore-reopens', { form })),
  ];
}

/** A damaged database may still hold what a copy does not: it keeps another name, and its log does not join the new. */
function setAside(place: string): string {
  const kept = `${place}.damaged`;
  for (const ending of ['-wal', '-journal']) rmSync(`${kept}${ending}`, { force: true });
  rmSync(kept, { force: true });
  linkSync(place, kept);
  for (const ending of ['-wal', '-journal']) {
    if (existsSync(`${place}${ending}`)) renameSync(`${place}${ending}`, `${kept}${ending}`);
  }
  return kept;
}
