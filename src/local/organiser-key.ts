import type { Context } from '../actions/context.ts';
import { isOrganiser, newOrganiserKey } from '../actions/organiser-keys.ts';
import { type DataFolder, readPrivate, writePrivate } from './folder.ts';

/**
 * The organiser's key of this machine. The database has only its hash, so it is kept in a file for this account's eyes
 * only; when the file is gone, or the key was revoked, there is a new one. Throws node's error about the file.
 */
export async function localOrganiserKey(context: Context, data: DataFolder): Promise<string> {
  const kept = await findLocalOrganiserKey(context, data);
  if (kept !== undefined) return kept;
  const made = await newOrganiserKey(context, 'npm start');
  writePrivate(data.organiserKey, `${made}\n`);
  return made;
}

/** The key that is kept on this machine, if it is there and opens something. Throws node's error about the file. */
export async function findLocalOrganiserKey(context: Context, data: DataFolder): Promise<string | undefined> {
  const kept = readPrivate(data.organiserKey)?.trim() ?? '';
  return kept !== '' && (await isOrganiser(context, kept)) ? kept : undefined;
}
