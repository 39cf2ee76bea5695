// The key that receipts, sessions and pairing codes are derived from. A new one would break every receipt handed
// out, so it is made once, and never beside answers that are already there.
import { fromBase64url } from '../shared/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { type DataFolder, randomSecret, readPrivate, writePrivate } from './folder.ts';

/**
 * The key, 32 bytes as base64url. It is made when there is none and `mayMake`; else `key-file-missing`, or
 * `key-file-malformed`. Throws node's error when the file cannot be read or written.
 */
export function localKey(data: DataFolder, mayMake: boolean): Result<string> {
  const found = readPrivate(data.key)?.trim();
  if (found !== undefined) {
    const isKey = fromBase64url(found)?.length === 32;
    return isKey ? accepted(found) : refused(problem('key-file-malformed', { file: data.key }));
  }
  if (!mayMake) return refused(problem('key-file-missing', { file: data.key }));
  const made = randomSecret();
  writePrivate(data.key, `${made}\n`);
  return accepted(made);
}
