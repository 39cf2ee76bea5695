import { eq, sql } from 'drizzle-orm';
import { changes, forms, releases, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** Work that a form has waiting. */
export interface DueForm {
  readonly form: string;
  /** It is closed and has no release. */
  readonly lacksRelease: boolean;
  /** Changes wait to be folded. */
  readonly isBehind: boolean;
}

/** The forms that have work waiting. */
export async function listDueForms(store: Store): Promise<readonly DueForm[]> {
  const [rows] = await store.read([
    store.sql
      .select({
        form: forms.id,
        lacksRelease: sql<boolean>`${forms.state} = 'closed' AND NOT EXISTS (SELECT 1 FROM ${releases}
          WHERE ${releases.form} = ${forms.id})`.mapWith(Boolean),
        isBehind: sql<boolean>`EXISTS (SELECT 1 FROM ${changes}
          WHERE ${changes.form} = ${forms.id} AND ${changes.seq} > ${tallies.upto})`.mapWith(Boolean),
      })
      .from(forms)
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .orderBy(forms.id),
  ]);
  return rows.filter(({ lacksRelease, isBehind }) => lacksRelease || isBehind);
}
