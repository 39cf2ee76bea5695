import { and, eq, getTableColumns, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import { type Draft, readFields, writeFields } from '../response/draft.ts';
import type { Fields } from '../response/fields.ts';
import type { Moment } from '../shared/clock.ts';
import { type HeldInvitation, selectInvitation } from './find-invitation.ts';
import { formColumns, formFrom, type StoredForm } from './form-row.ts';
import { findResponseState } from './response-state.ts';
import { rememberedOf } from './revision-memo.ts';
import { drafts, forms, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** Which response a draft is to become, and of what. */
export type DraftHead = Omit<Draft, 'fields' | 'begunAt'>;

/**
 * Begins a draft, or goes on with the one that is there: what was typed in it stays, unless it was to change
 * another version, or is to be begun anew. Says which draft is there now; none when the form has no such revision.
 */
export async function beginStoredDraft(
  store: Store,
  head: DraftHead,
  fields: Fields,
  now: Moment,
  isAnew = false,
): Promise<Draft | undefined> {
  const [, [row]] = await store.write([
    insertDraft(store, head, fields, now).onConflictDoUpdate({
      target: drafts.id,
      set: {
        revision: head.revision,
        baseVersion: head.baseVersion,
        fields: writeFields(fields),
        begunAt: now,
        savedAt: now,
      },
      ...(isAnew ? {} : { setWhere: ne(drafts.baseVersion, head.baseVersion) }),
    }),
    store.sql.select().from(drafts).where(eq(drafts.id, head.id)),
  ]);
  return row === undefined ? undefined : draftFrom(row);
}

/** Lays fields over those of a draft, in one statement, so that two pages saved at once both stay. */
export async function saveStoredDraft(
  store: Store,
  id: string,
  fields: Fields,
  now: Moment,
): Promise<boolean> {
  const [, [row]] = await store.write([
    store.sql.update(drafts).set(laidOver(fields, now)).where(eq(drafts.id, id)),
    store.sql.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, id)),
  ]);
  return row !== undefined;
}

/** The same, making the draft again when it is gone. */
export async function saveOrBeginStoredDraft(
  store: Store,
  head: DraftHead,
  fields: Fields,
  now: Moment,
): Promise<boolean> {
  const [, [row]] = await store.write([
    insertDraft(store, head, fields, now).onConflictDoUpdate({
      target: drafts.id,
      set: laidOver(fields, now),
    }),
    store.sql.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, head.id)),
  ]);
  return row !== undefined;
}

function laidOver(fields: Fields, now: Moment): { fields: SQL; savedAt: string } {
  return { fields: sql`json_patch(${drafts.fields}, ${writeFields(fields)})`, savedAt: now };
}

function insertDraft(store: Store, head: DraftHead, fields: Fields, now: Moment) {
  return store.sql.insert(drafts).select(
    store.sql
      .select({
        id: sql<string>`${head.id}`.as('id'),
        form: revisions.form,
        revision: revisions.number,
        baseVersion: sql<number>`${head.baseVersion}`.as('base_version'),
        fields: sql<string>`${writeFields(fields)}`.as('fields'),
        begunAt: sql<string>`${now}`.as('begun_at'),
        savedAt: sql<string>`${now}`.as('saved_at'),
      })
      .from(revisions)
      .where(and(eq(revisions.form, head.form), eq(revisions.number, head.revision))),
  );
}

/** Drops a draft that is not to be sent any more. */
export async function dropDraft(store: Store, id: string): Promise<void> {
  await store.write([store.sql.delete(drafts).where(eq(drafts.id, id))]);
}

/** What is kept under the id of a draft. */
export interface FoundDraft {
  /** The draft, and its form with the revision it was begun under. */
  readonly begun:
    | {
        readonly draft: Draft;
        readonly form: StoredForm;
        /** The code its form asks now; null when it asks none. */
        readonly code: string | null;
      }
    | undefined;
  /** The response sent under this id, if any. */
  readonly sent:
    | {
        readonly form: string;
        readonly revision: number;
        readonly version: number;
        readonly body: string | null;
      }
    | undefined;
  /** The invitation that was asked for. */
  readonly held: HeldInvitation | undefined;
}

/**
 * Reads a draft, its form and what was sent already under its id, or another, in one look.
 * @param also the hash of an invitation to read with it, and the id it is sent under
 */
export async function findStoredDraft(
  store: Store,
  id: string,
  also: { readonly invitation?: string | undefined; readonly sentAs?: string } = {},
): Promise<FoundDraft> {
  const known = rememberedOf();
  const { invitation, sentAs = id } = also;
  const draft = selectDraft(store, id, known);
  const state = findResponseState(store, sentAs);
  const [[row], [sent], [held] = []] =
    invitation === undefined
      ? await store.read([draft, state])
      : await store.read([draft, state, selectInvitation(store, invitation)]);
  const begun =
    row === undefined
      ? undefined
      : { draft: draftFrom(row.draft), form: formFrom(row, known), code: row.code };
  return { begun, sent, held };
}

function selectDraft(store: Store, id: string, known: ReturnType<typeof rememberedOf>) {
  return store.sql
    .select({ ...formColumns(known), code: forms.code, draft: getTableColumns(drafts) })
    .from(drafts)
    .innerJoin(forms, eq(forms.id, drafts.form))
    .innerJoin(revisions, and(eq(revisions.form, drafts.form), eq(revisions.number, drafts.revision)))
    .innerJoin(tallies, eq(tallies.form, drafts.form))
    .where(eq(drafts.id, id));
}

/** Drops what was left unsent in closed forms and not touched since `before`. */
export async function dropDrafts(store: Store, before: Moment): Promise<void> {
  const closed = store.sql.select({ id: forms.id }).from(forms).where(eq(forms.state, 'closed'));
  await store.write([
    store.sql.delete(drafts).where(and(lt(drafts.savedAt, before), inArray(drafts.form, closed))),
  ]);
}

function draftFrom(row: typeof drafts.$inferSelect): Draft {
  return {
    id: row.id,
    form: row.form,
    revision: row.revision,
    baseVersion: row.baseVersion,
    fields: readFields(row.fields),
    begunAt: row.begunAt,
  };
}
