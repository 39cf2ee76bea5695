// One file with everything in a database, made whole or not at all: it is written beside its place, looked through, and
// only then gets its name.
import { closeSync, linkSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { copyRows } from './copy-rows.ts';
import { copyThroughDoor } from './copy-through-door.ts';
import { type Contents, inspectDatabase } from './database-file.ts';
import { isFileError, randomSecret, syncFile, syncFolder } from './folder.ts';

/** A database to copy. */
export interface Copied {
  readonly url: string;
  readonly authToken?: string;
  /** The file of the database, when the door of this machine leads to it; undefined when it is elsewhere. */
  readonly file: string | undefined;
}

/** A copy that was made and looked through. */
export interface Backup extends Contents {
  /** Absolute path. */
  readonly file: string;
  readonly bytes: number;
}

/** Parts are of a copy under way; an older one was left by a process that was killed, and holds answers. */
const part = /\.[\w-]{8}\.part(?:-wal|-journal)?$/;
const leftAfterMilliseconds = 3_600_000;

/**
 * Copies a database to a file that only this account reads. Problems: `file-exists` unless it may be replaced,
 * `file-is-database`, `file-unwritable`, `backup-damaged` when the copy does not hold what the database held, and those
 * of copying. Throws Fault when the database does not answer.
 */
export async function backUp(from: Copied, to: string, mayReplace: boolean): Promise<Result<Backup>> {
  const file = resolve(to);
  const half = `${file}.${randomSecret().slice(0, 8)}.part`;
  try {
    const hindrance = hindranceOf(from, file, mayReplace);
    if (hindrance !== undefined) return refused(hindrance);
    removeLeft(file);
    // empty and for this account's eyes only, before anything is in it
    closeSync(openSync(half, 'wx', 0o600));
    const copied = await (from.file === undefined ? copyRows(from, half) : copyThroughDoor(from, half));
    if (!copied.ok) return copied;
    const bytes = statSync(half).size;
    // a server that may not write here, or sees another folder under this name
    if (bytes === 0) return refused(problem('file-unwritable', { file }));
    const found = inspectDatabase(half, file);
    if (!found.ok) return found;
    if (found.value.forms !== copied.value.forms || found.value.responses !== copied.value.responses) {
      return refused(problem('backup-damaged', { file }));
    }
    syncFile(half);
    takePlace(half, file, mayReplace);
    syncFolder(dirname(file));
    return accepted({ file, bytes, ...found.value });
  } catch (error) {
    if (!isFileError(error)) throw error;
    const isTaken = error.code === 'EEXIST';
    return refused(isTaken ? problem('file-exists', { file }) : problem('file-unwritable', { file }));
  } finally {
    for (const ending of ['', '-wal', '-journal']) rmSync(`${half}${ending}`, { force: true });
  }
}

function hindranceOf(from: Copied, file: string, mayReplace: boolean): Problem | undefined {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  const own = from.file === undefined ? undefined : statSync(from.file, { throwIfNoEntry: false });
  if (own !== undefined && own.ino === there.ino && own.dev === there.dev) {
    return problem('file-is-database', { file });
  }
  if (!there.isFile()) return problem('file-unwritable', { file });
  return mayReplace ? undefined : problem('file-exists', { file });
}

/** A name that somebody else took in the meantime is not taken from them, where the disk knows hard links. */
function takePlace(half: string, file: string, mayReplace: boolean): void {
  if (!mayReplace) {
    try {
      linkSync(half, file);
      return;
    } catch (error) {
      if (!isFileError(error) || !/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(error.code ?? '')) throw error;
    }
  }
  renameSync(half, file);
}

function removeLeft(file: string): void {
  const folder = dirname(file);
  const name = basename(file);
  for (const found of readdirSync(folder)) {
    if (!found.startsWith(`${name}.`) || !part.test(found)) continue;
    const left = join(folder, found);
    const since = statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > leftAfterMilliseconds) rmSync(left, { force: true });
  }
}
