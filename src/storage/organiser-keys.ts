import { eq } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { organiserKeys } from './schema.ts';
import type { Store } from './store.ts';

/** Keeps the hash of an organiser's key, and for whom it is. */
export async function storeOrganiserKey(
  store: Store,
  key: { hash: string; name: string; now: Moment },
): Promise<void> {
  const { hash, name, now } = key;
  await store.write([
    store.sql.insert(organiserKeys).values({ hash, name, madeAt: now }).onConflictDoNothing(),
  ]);
}

/** Whether there is an organiser's key with this hash. */
export async function hasOrganiserKey(store: Store, hash: string): Promise<boolean> {
  const [rows] = await store.read([
    store.sql.select({ hash: organiserKeys.hash }).from(organiserKeys).where(eq(organiserKeys.hash, hash)),
  ]);
  return rows.length > 0;
}
