import type { Context } from '../actions/context.ts';
import { isOrganiser, newOrganiserKey } from '../actions/organiser-keys.ts';
import { type DataFolder, readPrivate, writePrivate } from './folder.ts';

/**
 * The organiser's key of this machine. The database has only its hash, so it is kept in a file for this account's eyes
 * only; when the file is gone, or the key was revoked, there is a new one. Throws node's error about the file.
 */
export async function localOrganiserKey(context: Context, data: DataFolder): Promise<string> {
  const kept = readPrivate(data.organiserKey)?.trim() ?? '';
  if (kept !== '' && (await isOrganiser(context, kept))) return kept;
  const made = await newOrganiserKey(context, 'npm start');
  writePrivate(data.organiserKey, `${made}\n`);
  return made;
}
