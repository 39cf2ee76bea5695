import { and, eq, sql } from 'drizzle-orm';
import { isLive } from './releases.ts';
import { changes, forms, releases, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** Work that a form has waiting. */
export interface DueForm {
  readonly form: string;
  /** It is closed and has no release, or not its last one. */
  readonly lacksRelease: boolean;
  /** It is an open live form: changes of it that wait may fill a block. */
  readonly isLive: boolean;
}

/** The forms of which changes or a release wait. */
export async function listDueForms(store: Store): Promise<readonly DueForm[]> {
  const [rows] = await store.read([
    store.sql
      .select({
        form: forms.id,
        lacksRelease: sql<boolean>`${forms.state} = 'closed' AND NOT EXISTS (SELECT 1 FROM ${releases}
          WHERE ${releases.form} = ${forms.id}
          AND json_extract(${releases.document}, '$.release.kind') = 'closing')`.mapWith(Boolean),
        /** How many people make a release of an open live form; null for another. */
        blockSize: sql<number | null>`CASE WHEN ${forms.state} = 'open' AND ${isLive}
          THEN json_extract(${revisions.content}, '$.privacy.minimumGroup') END`,
        waitingCount: tallies.waitingCount,
        isBehind: sql<boolean>`EXISTS (SELECT 1 FROM ${changes}
          WHERE ${changes.form} = ${forms.id} AND ${changes.seq} > ${tallies.upto})`.mapWith(Boolean),
      })
      .from(forms)
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
      .orderBy(forms.id),
  ]);
  return rows
    .filter(
      ({ lacksRelease, isBehind, blockSize, waitingCount }) =>
        lacksRelease || isBehind || (blockSize !== null && waitingCount >= blockSize),
    )
    .map(({ form, lacksRelease, blockSize }) => ({ form, lacksRelease, isLive: blockSize !== null }));
}
