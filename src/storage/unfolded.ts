import { and, eq, gt, type SQL, sql } from 'drizzle-orm';
import { changes, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** Counting stops here: a multiple of every step of folding, so that beyond it each submission asks for a fold. */
const mostCounted = 1000;

/** The seq up to which a form is folded. */
export const foldedUpto = (form: string) =>
  sql`(SELECT ${tallies.upto} FROM ${tallies} WHERE ${tallies.form} = ${form})`;

/** Selects the number of changes of a form that are not in its tally yet, at most 1,000. */
export function countUnfolded(store: Store, form: string) {
  const waiting = store.sql
    .select({ seq: changes.seq })
    .from(changes)
    .where(and(eq(changes.form, form), gt(changes.seq, foldedUpto(form))))
    .limit(mostCounted)
    .as('waiting');
  return store.sql.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(waiting);
}

/** A form has changes after this one. */
export function hasChangesAfter(form: string | SQL, upto: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${changes} WHERE ${and(eq(changes.form, form), gt(changes.seq, upto))})`;
}
