import { listStoredForms } from '../storage/find-form.ts';
import type { Context } from './context.ts';
import { type PublishedForm, publishedForm } from './find-form.ts';

/** All forms with their current revisions, by id. */
export async function listForms(context: Context): Promise<readonly PublishedForm[]> {
  const now = context.now();
  return (await listStoredForms(context.store)).map((stored) => publishedForm(stored, now));
}
