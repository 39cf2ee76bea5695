import { and, eq, inArray, sql } from 'drizzle-orm';
import { findHindrance, type Hindrance } from './hindrance.ts';
import { responses } from './schema.ts';
import type { Store } from './store.ts';
import { insertFirstChange, insertResponse, type Submission } from './store-response.ts';

/** What became of many submissions: all of them are stored, or something stood in the way of some. */
export interface StoringMany {
  readonly storedCount: number;
  readonly by: Hindrance | undefined;
}

/**
 * Stores new responses to one revision of a form as one write, with the statements that store a single one. They have
 * new ids and no drafts, and are there for good once they are, so a look afterwards tells what happened.
 */
export async function storeResponses(store: Store, sent: readonly Submission[]): Promise<StoringMany> {
  const [first] = sent;
  if (first === undefined) return { storedCount: 0, by: undefined };
  const [one, ...others] = sent.flatMap((each) => [
    insertResponse(store, each),
    insertFirstChange(store, each),
  ]);
  if (one !== undefined) await store.write([one, ...others]);
  const ids = sent.map(({ id }) => id);
  const [[stored], [hindrance]] = await store.read([
    store.sql
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(responses)
      .where(and(eq(responses.form, first.revision.form.id), inArray(responses.id, ids))),
    findHindrance(store, first.revision.form.id),
  ]);
  return { storedCount: stored?.count ?? 0, by: hindrance };
}
