import { and, eq, sql } from 'drizzle-orm';
import { isFormId } from '../form/id.ts';
import { formColumns, formFrom, type StoredForm } from './form-row.ts';
import { rememberedOf } from './revision-memo.ts';
import { forms, responses, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** A form with its current revision. */
export async function findStoredForm(store: Store, id: string): Promise<StoredForm | undefined> {
  if (!isFormId(id)) return undefined;
  const known = rememberedOf(id);
  const [[row]] = await store.read([currentForms(store, known).where(eq(forms.id, id))]);
  return row === undefined ? undefined : formFrom(row, known);
}

/** All forms with their current revisions, by id. */
export async function listStoredForms(store: Store): Promise<readonly StoredForm[]> {
  const known = rememberedOf();
  const [rows] = await store.read([currentForms(store, known).orderBy(forms.id)]);
  return rows.map((row) => formFrom(row, known));
}

/** Forms that nobody answered, withdrawn answers included, and that take options over from another. */
export async function listTakingOver(store: Store): Promise<readonly StoredForm[]> {
  const known = rememberedOf();
  const isTakingOver = sql`instr(${revisions.content}, '"optionsFrom":{') > 0`;
  const isUnanswered = sql`NOT EXISTS (SELECT 1 FROM ${responses} WHERE ${responses.form} = ${forms.id})`;
  const [rows] = await store.read([currentForms(store, known).where(and(isUnanswered, isTakingOver))]);
  return rows.map((row) => formFrom(row, known));
}

function currentForms(store: Store, known: ReturnType<typeof rememberedOf>) {
  return store.sql
    .select(formColumns(known))
    .from(forms)
    .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
    .innerJoin(tallies, eq(tallies.form, forms.id));
}
