import { sha256 } from '../shared/digest.ts';
import { isId, randomId } from '../shared/id.ts';
import { hasOrganiserKey, storeOrganiserKey } from '../storage/organiser-keys.ts';
import type { Context } from './context.ts';

/** Makes a key for an organiser: 128 random bits as base64url, told once; only its hash is kept. */
export async function newOrganiserKey(context: Context, name: string): Promise<string> {
  const key = randomId();
  await storeOrganiserKey(context.store, { hash: await sha256(key), name, now: context.now() });
  return key;
}

/** Whether this is the key of an organiser. */
export async function isOrganiser(context: Context, key: string): Promise<boolean> {
  return isId(key) && hasOrganiserKey(context.store, await sha256(key));
}
