// The deletion record: what was erased and when, and never whose or what it said. It outlasts the forms it names.
import { asc, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { deletions } from './access-tables.ts';
import type { Store } from './store.ts';

/**
 * What can be erased: one response, all answers of a form, the form itself, the name in an invitation, or what a form that
 * came after it told of who answered both.
 */
export type Erased = 'response' | 'answers' | 'form' | `invitation ${number}` | 'comparison';

/** One entry. */
export interface Deletion {
  readonly at: Moment;
  readonly form: string;
  /** The id of the response; null when it was not about one. */
  readonly response: string | null;
  readonly what: string;
}

/** Inserts the next entry, if `holds` does at that moment; for a batch with the erasing itself. */
export function insertDeletion(
  store: Store,
  {
    at,
    form,
    response,
    what,
  }: Omit<Deletion, 'form'> & { readonly form: string | SQL; readonly what: Erased },
  holds: SQL = sql`1`,
) {
  return store.sql.insert(deletions).select(
    store.sql
      .select({
        number: sql<number>`next.number`.as('number'),
        at: sql<string>`${at}`.as('at'),
        form: sql<string>`${form}`.as('form'),
        response: sql<string | null>`${response}`.as('response'),
        what: sql<string>`${what}`.as('what'),
      })
      .from(sql`(SELECT coalesce(max(${deletions.number}), 0) + 1 AS number FROM ${deletions}) AS next`)
      .where(holds),
  );
}

/** The whole record, oldest first. */
export async function listDeletions(store: Store): Promise<readonly Deletion[]> {
  const [rows] = await store.read([
    store.sql
      .select({
        at: deletions.at,
        form: deletions.form,
        response: deletions.response,
        what: deletions.what,
      })
      .from(deletions)
      .orderBy(asc(deletions.number)),
  ]);
  return rows;
}
