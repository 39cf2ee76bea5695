import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { insertDeletion } from './deletions.ts';
import { deleteFormRows } from './form-tables.ts';
import { forms } from './schema.ts';
import type { Store } from './store.ts';

/** The form before, if everybody could see what changed since. */
function comparedIn(form: string): SQL {
  return sql`(SELECT json_extract(told.document, '$.shift.from.form') FROM releases AS told
    WHERE told.form = ${form} AND told.is_visible)`;
}

/**
 * Deletes a form with all its rows and enters that in the deletion record, unless another form follows it: that one may
 * live on its invitations. That it was compared with another is kept: who saw it may not see a second comparison. Says
 * which forms follow it.
 */
export async function deleteForm(
  store: Store,
  form: string,
  at: Moment,
  when: 'not-followed' | 'also-when-followed' = 'not-followed',
): Promise<readonly string[]> {
  const isFollowed =
    when === 'also-when-followed'
      ? sql`0`
      : sql`EXISTS (SELECT 1 FROM forms AS later WHERE later.follows = ${form})`;
  const isThere = sql`EXISTS (SELECT 1 FROM forms AS one WHERE one.id = ${form})`;
  const [followers] = await store.write([
    store.sql.select({ id: forms.id }).from(forms).where(eq(forms.follows, form)).orderBy(forms.id),
    insertDeletion(
      store,
      { at, form: comparedIn(form), response: null, what: 'comparison' },
      sql`${comparedIn(form)} IS NOT NULL AND NOT ${isFollowed}`,
    ),
    insertDeletion(store, { at, form, response: null, what: 'form' }, sql`${isThere} AND NOT ${isFollowed}`),
    ...deleteFormRows(store, (column): SQL | undefined => and(eq(column, form), sql`NOT ${isFollowed}`)),
  ]);
  return followers.map(({ id }) => id);
}
