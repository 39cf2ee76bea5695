import { eq, inArray } from 'drizzle-orm';
import { deleteFormRows } from './form-tables.ts';
import { forms } from './schema.ts';
import type { Store } from './store.ts';

/** Deletes every form that is an example, with all its rows. Says whether there was one. */
export async function deleteExamples(store: Store): Promise<boolean> {
  const examples = store.sql.select({ id: forms.id }).from(forms).where(eq(forms.isExample, true));
  const [found] = await store.write([examples, ...deleteFormRows(store, (form) => inArray(form, examples))]);
  return found.length > 0;
}
