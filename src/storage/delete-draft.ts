import { and, eq, type SQL, sql } from 'drizzle-orm';
import { drafts, responses } from './schema.ts';
import type { Store } from './store.ts';

/**
 * Deletes the draft of a response that is stored as `stored` says; what could not be stored stays as it was typed.
 * @param baseVersion the version the draft was to change; null for whichever
 * @param draft its own id, where that is not the one of the response
 */
export function deleteDraft(
  store: Store,
  id: string,
  baseVersion: number | null,
  stored: SQL | undefined,
  draft = id,
) {
  const isStored = store.sql
    .select({ one: sql`1` })
    .from(responses)
    .where(and(eq(responses.id, id), stored));
  return store.sql
    .delete(drafts)
    .where(
      and(
        eq(drafts.id, draft),
        baseVersion === null ? undefined : eq(drafts.baseVersion, baseVersion),
        sql`EXISTS ${isStored}`,
      ),
    );
}
