// Retention: what a form promised not to keep is erased; release documents stay, they hold nobody's answers.
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { invitations, invitationUses } from './access-tables.ts';
import { contacts } from './contact-tables.ts';
import { insertDeletion } from './deletions.ts';
import { changes, drafts, forms, reactions, releases, responses, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** How long the answers of a form are still kept. */
export interface Keeping {
  readonly form: string;
  readonly keepDays: number;
  readonly responseCount: number;
  /** When its last release was made; null while it has none, and the days do not count yet. */
  readonly closedAt: Moment | null;
  /** From when on its answers are erased; null while that is not known. */
  readonly erasesAt: Moment | null;
  readonly isErased: boolean;
}

/** How long the answers of each form are kept, in order of id. */
export async function listKeeping(store: Store): Promise<readonly Keeping[]> {
  const closedAt = sql<Moment | null>`CASE ${forms.state} WHEN 'closed' THEN (SELECT max(${releases.madeAt})
    FROM ${releases} WHERE ${releases.form} = ${forms.id}) END`;
  const keepDays = sql<number>`json_extract(${revisions.content}, '$.privacy.keepDays')`;
  const [rows] = await store.read([
    store.sql
      .select({
        form: forms.id,
        keepDays,
        responseCount: tallies.responseCount,
        closedAt,
        // the moment as moments are stored, so that they compare as text
        erasesAt: sql<Moment | null>`strftime('%Y-%m-%dT%H:%M:%fZ', ${closedAt}, '+' || ${keepDays} || ' days')`,
        isErased: sql<boolean>`${isErased(sql`${forms.id}`)}`.mapWith(Boolean),
      })
      .from(forms)
      .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .orderBy(forms.id),
  ]);
  return rows;
}

/** A form of which all answers are erased. */
export interface ErasedForm {
  readonly form: string;
  /** The text of a tally of nobody. */
  readonly emptyTally: string;
  readonly now: Moment;
}

/**
 * Erases responses, decisions about their texts, changes, drafts, tallies, pairs, uses of invitations and addresses for
 * news of a closed form that has a release, and enters that in the deletion record, all in one write. Ids go too: the form
 * stays closed for good, so nothing that is sent again can come back. With the last form that an invitation is good for,
 * the name in it goes.
 */
export async function eraseAnswers(store: Store, { form, emptyTally, now: at }: ErasedForm): Promise<void> {
  const isReleased = sql`EXISTS (SELECT 1 FROM ${forms} JOIN ${releases} ON ${releases.form} = ${forms.id}
    WHERE ${forms.id} = ${form} AND ${forms.state} = 'closed')`;
  const isFirst = sql`${isReleased} AND NOT ${isErased(form)}`;
  // what refers comes before what it refers to
  await store.write([
    insertDeletion(store, { at, form, response: null, what: 'answers' }, isFirst),
    store.sql.delete(drafts).where(and(eq(drafts.form, form), isReleased)),
    store.sql.delete(changes).where(and(eq(changes.form, form), isReleased)),
    store.sql.delete(reactions).where(and(eq(reactions.form, form), isReleased)),
    store.sql.delete(responses).where(and(eq(responses.form, form), isReleased)),
    store.sql.delete(invitationUses).where(and(eq(invitationUses.form, form), isReleased)),
    store.sql.delete(contacts).where(and(eq(contacts.form, form), isReleased)),
    store.sql
      .update(tallies)
      .set({ tally: emptyTally, responseCount: 0, waiting: null, waitingCount: 0, unseen: null })
      .where(and(eq(tallies.form, form), isReleased)),
    store.sql
      .update(releases)
      .set({ tally: null, shift: null })
      .where(and(eq(releases.form, form), isReleased)),
    erasePairs(store, form),
    eraseNames(store, form),
  ]);
}

/**
 * What forms that came after it counted of its answers, once these are erased: of somebody who alone went from one group
 * to another it is that person's change, which gives the answers to this form by those to the next.
 */
export function erasePairs(store: Store, form: string) {
  return store.sql
    .update(releases)
    .set({ shift: null })
    .where(and(sql`json_extract(${releases.shift}, '$.earlier.form') = ${form}`, isErased(form)));
}

/** The names in invitations that are good for this form and for no form that still has answers, or may get them. */
function eraseNames(store: Store, form: string) {
  return store.sql
    .update(invitations)
    .set({ name: '', speaksFor: null, reportedOn: null })
    .where(
      sql`${invitations.form} IN (SELECT issuer.id FROM forms AS issuer JOIN forms AS erased
        ON erased.id = ${form} AND issuer.id IN (erased.id, erased.follows))
        AND NOT EXISTS (SELECT 1 FROM forms AS kept WHERE ${invitations.form} IN (kept.id, kept.follows)
          AND NOT ${isErased(sql`kept.id`)})`,
    );
}

/** The answers of this form were erased: its release has no tally any more. */
export function isErased(form: string | SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM releases AS last WHERE last.form = ${form} AND last.tally IS NULL)`;
}
