import { inArray } from 'drizzle-orm';
import { responses } from './schema.ts';
import type { Store } from './store.ts';

/** Ids in one question to the database. */
const perRead = 200;

/** What is known of an id that was used before. */
export interface UsedId {
  readonly id: string;
  readonly form: string;
  readonly isWithdrawn: boolean;
  /** SHA-256 of what was answered first. */
  readonly firstDigest: string | null;
}

/** Those of the ids that were used before, by id. */
export async function findUsedIds(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, UsedId>> {
  const used = new Map<string, UsedId>();
  for (let from = 0; from < ids.length; from += perRead) {
    const [rows] = await store.read([
      store.sql
        .select({
          id: responses.id,
          form: responses.form,
          body: responses.body,
          firstDigest: responses.firstDigest,
        })
        .from(responses)
        .where(inArray(responses.id, ids.slice(from, from + perRead))),
    ]);
    for (const { body, ...row } of rows) used.set(row.id, { ...row, isWithdrawn: body === null });
  }
  return used;
}
