import { eq, inArray } from 'drizzle-orm';
import {
  changes,
  drafts,
  forms,
  reactions,
  releases,
  responses,
  resultsLinks,
  revisions,
  tallies,
} from './schema.ts';
import type { Store } from './store.ts';

/** Deletes every form that is an example, with all its rows. Says whether there was one. */
export async function deleteExamples(store: Store): Promise<boolean> {
  const { sql } = store;
  const examples = sql.select({ id: forms.id }).from(forms).where(eq(forms.isExample, true));
  // what refers comes before what it refers to
  const [found] = await store.write([
    examples,
    sql.delete(drafts).where(inArray(drafts.form, examples)),
    sql.delete(changes).where(inArray(changes.form, examples)),
    sql.delete(reactions).where(inArray(reactions.form, examples)),
    sql.delete(responses).where(inArray(responses.form, examples)),
    sql.delete(releases).where(inArray(releases.form, examples)),
    sql.delete(tallies).where(inArray(tallies.form, examples)),
    sql.delete(resultsLinks).where(inArray(resultsLinks.form, examples)),
    sql.delete(revisions).where(inArray(revisions.form, examples)),
    sql.delete(forms).where(eq(forms.isExample, true)),
  ]);
  return found.length > 0;
}
