import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { organiserKeys } from './access-tables.ts';
import type { Store } from './store.ts';

/** An organiser's key without its secret: for whom it is, and whether it still opens anything. */
export interface StoredKey {
  readonly number: number;
  readonly name: string;
  readonly madeAt: Moment;
  readonly revokedAt: Moment | null;
}

const columns = {
  number: organiserKeys.number,
  name: organiserKeys.name,
  madeAt: organiserKeys.madeAt,
  revokedAt: organiserKeys.revokedAt,
};

/** Keeps the hash of an organiser's key, and for whom it is; gives the number it is called by. */
export async function storeOrganiserKey(
  store: Store,
  key: { hash: string; name: string; now: Moment },
): Promise<number> {
  const { hash, name, now } = key;
  const next = sql<number>`(SELECT coalesce(max(number), 0) + 1 FROM organiser_keys)`;
  const [, [row]] = await store.write([
    store.sql.insert(organiserKeys).values({ number: next, hash, name, madeAt: now }).onConflictDoNothing(),
    store.sql.select(columns).from(organiserKeys).where(eq(organiserKeys.hash, hash)),
  ]);
  if (row === undefined) throw new Error('a key that was stored is there');
  return row.number;
}

/** The key with this hash, unless it was revoked. */
export async function findOrganiserKey(store: Store, hash: string): Promise<StoredKey | undefined> {
  const [[row]] = await store.read([
    store.sql
      .select(columns)
      .from(organiserKeys)
      .where(and(eq(organiserKeys.hash, hash), isNull(organiserKeys.revokedAt))),
  ]);
  return row;
}

/** Every organiser's key there was, by number. */
export async function listOrganiserKeys(store: Store): Promise<readonly StoredKey[]> {
  const [rows] = await store.read([
    store.sql.select(columns).from(organiserKeys).orderBy(organiserKeys.number),
  ]);
  return rows;
}

/**
 * Revokes a key; one that was revoked stays as it is.
 * @param mayBeLast also when no other key would be left: for those who can make one without a key
 * @returns the key as it is now; undefined when there is none
 */
export async function revokeOrganiserKey(
  store: Store,
  { number, now, mayBeLast }: { number: number; now: Moment; mayBeLast: boolean },
): Promise<StoredKey | undefined> {
  const another = sql`EXISTS (SELECT 1 FROM organiser_keys AS others
    WHERE others.revoked_at IS NULL AND others.number <> ${number})`;
  const [, [row]] = await store.write([
    store.sql
      .update(organiserKeys)
      .set({ revokedAt: now })
      .where(
        and(
          eq(organiserKeys.number, number),
          isNull(organiserKeys.revokedAt),
          or(mayBeLast ? sql`TRUE` : undefined, another),
        ),
      ),
    store.sql.select(columns).from(organiserKeys).where(eq(organiserKeys.number, number)),
  ]);
  return row;
}
