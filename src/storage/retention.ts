// Retention: what a form promised not to keep is erased; release documents stay, they hold nobody's answers.
import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { changes, drafts, forms, reactions, releases, responses, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** The closed forms whose answers were kept as many days after closing as the form allows. */
export async function listKeptLongEnough(store: Store, now: Moment): Promise<readonly string[]> {
  const keepDays = sql`json_extract(${revisions.content}, '$.privacy.keepDays')`;
  // the moment in the form in which moments are stored, so that they compare as text
  const latest = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${now}, '-' || ${keepDays} || ' days')`;
  const [rows] = await store.read([
    store.sql
      .select({ form: releases.form })
      .from(releases)
      .innerJoin(revisions, and(eq(revisions.form, releases.form), eq(revisions.number, releases.revision)))
      .innerJoin(forms, and(eq(forms.id, releases.form), eq(forms.state, 'closed')))
      .where(and(isNotNull(releases.tally), sql`${releases.madeAt} <= ${latest}`)),
  ]);
  return rows.map(({ form }) => form);
}

/**
 * Erases responses, decisions about their texts, changes, drafts and tallies of a closed form that has a release, all in one write. Ids go too: the
 * form stays closed for good, so nothing that is sent again can come back.
 */
export async function eraseAnswers(store: Store, form: string, emptyTally: string): Promise<void> {
  const isReleased = sql`EXISTS (SELECT 1 FROM ${forms} JOIN ${releases} ON ${releases.form} = ${forms.id}
    WHERE ${forms.id} = ${form} AND ${forms.state} = 'closed')`;
  // what refers comes before what it refers to
  await store.write([
    store.sql.delete(drafts).where(and(eq(drafts.form, form), isReleased)),
    store.sql.delete(changes).where(and(eq(changes.form, form), isReleased)),
    store.sql.delete(reactions).where(and(eq(reactions.form, form), isReleased)),
    store.sql.delete(responses).where(and(eq(responses.form, form), isReleased)),
    store.sql
      .update(tallies)
      .set({ tally: emptyTally, responseCount: 0 })
      .where(and(eq(tallies.form, form), isReleased)),
    store.sql
      .update(releases)
      .set({ tally: null })
      .where(and(eq(releases.form, form), isReleased)),
  ]);
}

/** The answers of this form were erased: its release has no tally any more. */
export function isErased(form: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${form} AND ${releases.tally} IS NULL)`;
}
