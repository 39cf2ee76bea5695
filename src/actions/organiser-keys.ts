import { sha256 } from '../shared/digest.ts';
import { isId, randomId } from '../shared/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isWellFormed, lengthOf, normalised } from '../shared/text.ts';
import {
  findOrganiserKey,
  listOrganiserKeys as listStored,
  revokeOrganiserKey as revokeStored,
  type StoredKey,
  storeOrganiserKey,
} from '../storage/organiser-keys.ts';
import type { Context } from './context.ts';

/** An organiser's key as others may know it: its number, for whom it is, and until when it opened something. */
export type OrganiserKey = StoredKey;

const longestName = 100;

/** Makes a key for an organiser: 128 random bits as base64url, told once; only its hash is kept. */
export async function newOrganiserKey(context: Context, name: string): Promise<string> {
  return (await storeNew(context, name)).key;
}

/** The same with its number, for a name that somebody typed. Problem: `key-name-unfit`. */
export async function makeOrganiserKey(
  context: Context,
  name: string,
): Promise<Result<{ number: number; name: string; key: string }>> {
  const written = normalised(name).trim();
  if (written === '' || !isWellFormed(written) || lengthOf(written) > longestName || /\n/.test(written)) {
    return refused(problem('key-name-unfit', { maximum: longestName }));
  }
  return accepted(await storeNew(context, written));
}

async function storeNew(context: Context, name: string) {
  const key = randomId();
  const number = await storeOrganiserKey(context.store, {
    hash: await sha256(key),
    name,
    now: context.now(),
  });
  return { number, name, key };
}

/** Whose key this is; undefined when it is nobody's, or was revoked. */
export async function findOrganiser(context: Context, key: string): Promise<OrganiserKey | undefined> {
  return isId(key) ? findOrganiserKey(context.store, await sha256(key)) : undefined;
}

/** Whether this is the key of an organiser, and not revoked. */
export async function isOrganiser(context: Context, key: string): Promise<boolean> {
  return (await findOrganiser(context, key)) !== undefined;
}

/** Every key there was, revoked ones too, by number. */
export function listOrganiserKeys(context: Context): Promise<readonly OrganiserKey[]> {
  return listStored(context.store);
}

/**
 * Revokes a key: it opens nothing from now on. Revoked again it stays as it is. Problems: `organiser-key-unknown`;
 * `organiser-key-last` when no key would be left, unless it may be the last one.
 */
export async function revokeOrganiserKey(
  context: Context,
  number: number,
  mayBeLast = false,
): Promise<Result<OrganiserKey>> {
  const found = await revokeStored(context.store, { number, now: context.now(), mayBeLast });
  if (found === undefined) return refused(problem('organiser-key-unknown', { number }));
  if (found.revokedAt === null) return refused(problem('organiser-key-last', {}));
  return accepted(found);
}
