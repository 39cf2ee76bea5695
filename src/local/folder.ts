// The folder of everything this machine keeps: nothing else on it is written.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { base64url } from '../shared/id.ts';

/** The files of a data folder, as absolute paths. */
export interface DataFolder {
  readonly folder: string;
  readonly database: string;
  readonly key: string;
  readonly door: string;
  /** The organiser's key of this machine, so that each start prints the same link. */
  readonly organiserKey: string;
}

/** Where things are in a data folder; relative to the working directory. */
export function dataFolder(folder = '.data'): DataFolder {
  const absolute = resolve(folder);
  return {
    folder: absolute,
    database: join(absolute, 'weerklank.db'),
    key: join(absolute, 'key'),
    door: join(absolute, 'door.json'),
    organiserKey: join(absolute, 'organiser-key'),
  };
}

/** Makes the folder, for this account's eyes only, when it is not there. Throws node's error. */
export function makeFolder(data: DataFolder): void {
  mkdirSync(data.folder, { recursive: true, mode: 0o700 });
}

/** The text of a file, or undefined when there is no such file. Throws node's error on any other trouble. */
export function readPrivate(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file that only this account reads: whole or not at all, and on the disk when it returns. */
export function writePrivate(file: string, text: string): void {
  const half = `${file}.${randomSecret().slice(0, 8)}`;
  try {
    writeSynced(half, text);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}

/** Whether this is node's error about a file. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** 32 random bytes as base64url: 43 characters. */
export function randomSecret(): string {
  return base64url(randomBytes(32));
}

/** Waits until what was written to a file is on the disk. Throws node's error. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeSynced(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new name is only safe when the folder is on the disk too; Windows cannot say so. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
