import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { codeOf } from '../form/access-code.ts';
import { contentOf, type Revision } from '../form/revision.ts';
import type { Moment } from '../shared/clock.ts';
import { hasNoInvitations, hasNoResponses } from './guards.ts';
import { writeLots } from './revision-row.ts';
import { forms, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** When a form takes answers. */
export interface Opening {
  readonly opensAt: Moment | null;
  readonly closesAt: Moment | null;
  readonly graceEndsAt: Moment | null;
  readonly isEditable: boolean;
}

/** Publishes a form that is not there yet, with an empty tally. Says whether it is now there as given. */
export async function publishNewForm(
  store: Store,
  made: { revision: Revision; opening: Opening; isExample: boolean; tally: string; now: Moment },
): Promise<boolean> {
  const { revision, opening, isExample, tally, now } = made;
  const id = revision.form.id;
  const [, , , [row]] = await store.write([
    store.sql
      .insert(forms)
      .values({
        id,
        state: 'open',
        revision: revision.number,
        meaning: revision.meaning,
        ...opening,
        ...invitingOf(revision),
        isExample,
        publishedAt: now,
      })
      .onConflictDoNothing(),
    store.sql.insert(revisions).values(rowOf(revision, now)).onConflictDoNothing(),
    store.sql.insert(tallies).values({ form: id, upto: 0, tally, responseCount: 0 }).onConflictDoNothing(),
    currentDigest(store, id),
  ]);
  return row?.number === revision.number && row.digest === revision.digest;
}

/**
 * Publishes the next revision of a form, unless somebody else did or, when its meaning changed, somebody answered, or
 * when it follows another form than before, somebody was invited. Says whether it is now the current one.
 * @param blanked earlier revisions, to stand in the place of those of the same number
 */
export async function publishNextRevision(
  store: Store,
  { revision, opening, now }: { revision: Revision; opening: Opening; now: Moment },
  blanked: readonly Revision[] = [],
): Promise<boolean> {
  const id = revision.form.id;
  const row = rowOf(revision, now);
  const isPublished = sql`EXISTS (SELECT 1 FROM ${revisions} AS made WHERE made.form = ${id}
    AND made.number = ${revision.number} AND made.digest = ${revision.digest})`;
  const [, , [current]] = await store.write([
    store.sql
      .insert(revisions)
      .select(
        store.sql
          .select({
            form: forms.id,
            number: sql<number>`${row.number}`.as('number'),
            content: sql<string>`${row.content}`.as('content'),
            digest: sql<string>`${row.digest}`.as('digest'),
            meaning: sql<string>`${row.meaning}`.as('meaning'),
            lots: sql<string>`${row.lots}`.as('lots'),
            alreadyPublic: sql<boolean>`${Number(row.alreadyPublic)}`.as('already_public'),
            publishedAt: sql<string>`${now}`.as('published_at'),
          })
          .from(forms)
          .where(
            and(
              eq(forms.id, id),
              eq(forms.revision, revision.number - 1),
              or(eq(forms.meaning, revision.meaning), hasNoResponses(id)),
              or(sql`${forms.follows} IS ${followedBy(revision)}`, hasNoInvitations(id)),
            ),
          ),
      )
      .onConflictDoNothing(),
    store.sql
      .update(forms)
      .set({ revision: revision.number, meaning: revision.meaning, ...opening, ...invitingOf(revision) })
      .where(and(eq(forms.id, id), eq(forms.revision, revision.number - 1), isPublished)),
    currentDigest(store, id),
    ...blanked.map((earlier) => {
      const { content, digest } = rowOf(earlier, now);
      return store.sql
        .update(revisions)
        .set({ content, digest })
        .where(and(eq(revisions.form, id), eq(revisions.number, earlier.number), isPublished));
    }),
  ]);
  return current?.number === revision.number && current.digest === revision.digest;
}

/** Whether anybody answered a form, withdrawn answers included. */
export function hasResponses(store: Store, form: string): Promise<boolean> {
  return lacksNone(store, form, hasNoResponses(form));
}

/** Whether anybody was invited to a form itself, revoked ones included. */
export function hasInvitations(store: Store, form: string): Promise<boolean> {
  return lacksNone(store, form, hasNoInvitations(form));
}

async function lacksNone(store: Store, form: string, hasNone: SQL): Promise<boolean> {
  const [[row]] = await store.read([
    store.sql
      .select({ none: sql<boolean>`${hasNone}`.mapWith(Boolean) })
      .from(forms)
      .where(eq(forms.id, form)),
  ]);
  return row !== undefined && !row.none;
}

function currentDigest(store: Store, id: string) {
  return store.sql
    .select({ number: forms.revision, digest: revisions.digest })
    .from(forms)
    .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
    .where(eq(forms.id, id));
}

/** Whom a form lets in, as the write that stores a response looks at it. */
function invitingOf(revision: Revision) {
  return { follows: followedBy(revision), code: codeOf(revision.form) };
}

function followedBy({ form }: Revision): string | null {
  return form.follows ?? null;
}

function rowOf(revision: Revision, now: Moment) {
  return {
    form: revision.form.id,
    number: revision.number,
    content: contentOf(revision.form),
    digest: revision.digest,
    meaning: revision.meaning,
    lots: writeLots(revision.lots),
    alreadyPublic: revision.alreadyPublic,
    publishedAt: now,
  };
}
