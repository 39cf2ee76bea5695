import { and, eq } from 'drizzle-orm';
import { isFormId } from '../form/id.ts';
import type { Revision } from '../form/revision.ts';
import { remembered, rememberedOf } from './revision-memo.ts';
import { revisionColumns, revisionFrom } from './revision-row.ts';
import { revisions } from './schema.ts';
import type { Store } from './store.ts';

/** A revision of a form, read anew: its content travels only when it was not known. */
export async function findRevision(
  store: Store,
  form: string,
  number: number,
): Promise<Revision | undefined> {
  if (!isFormId(form)) return undefined;
  const known = rememberedOf(form);
  const [[row]] = await store.read([
    store.sql
      .select(revisionColumns(known))
      .from(revisions)
      .where(and(eq(revisions.form, form), eq(revisions.number, number))),
  ]);
  return row === undefined ? undefined : revisionFrom(row, known);
}

/**
 * A revision from this process' memory, else from the database. From memory it may be another database's: the
 * statement that builds on it must compare the digest.
 */
export async function recallRevision(
  store: Store,
  form: string,
  number: number,
): Promise<Revision | undefined> {
  return remembered(form, number) ?? (await findRevision(store, form, number));
}
