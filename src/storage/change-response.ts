import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { deleteDraft } from './delete-draft.ts';
import { insertDeletion } from './deletions.ts';
import { type Sending, takesAnswers } from './guards.ts';
import { findHindrance, type Hindrance } from './hindrance.ts';
import { findResponseState } from './response-state.ts';
import { changes, forms, reactions, responses } from './schema.ts';
import type { Store } from './store.ts';
import { countUnfolded } from './unfolded.ts';

/** Other answers in place of those of `version`. */
export interface Change extends Sending {
  readonly id: string;
  readonly version: number;
  readonly body: string;
}

/** What became of a change. */
export type Changing =
  | {
      readonly is: 'new' | 'same';
      readonly version: number;
      readonly revision: number;
      readonly unfolded: number;
    }
  | { readonly is: 'unknown' | 'withdrawn' }
  | { readonly is: 'stale'; readonly version: number }
  | { readonly is: 'hindered'; readonly by: Hindrance | undefined };

/** Changes a response from one version to the next, once, and drops the draft of the change. */
export async function changeResponse(store: Store, change: Change): Promise<Changing> {
  const { id, version, body, revision } = change;
  const form = revision.form.id;
  const [[before], , , , , [after], [unfolded], [hindrance]] = await store.write([
    findResponseState(store, id),
    insertChange(store, change),
    store.sql
      .update(responses)
      .set({ version: version + 1, body, revision: revision.number })
      .where(and(isStill(id, version), hasChange(id, version + 1))),
    deleteOldDecisions(store, id),
    deleteDraft(store, id, version, and(eq(responses.version, version + 1), eq(responses.body, body))),
    findResponseState(store, id),
    countUnfolded(store, form),
    findHindrance(store, form),
  ]);
  if (after === undefined || after.form !== form) return { is: 'unknown' };
  if (after.body === null) return { is: 'withdrawn' };
  if (after.version === version) return { is: 'hindered', by: hindrance };
  if (after.version !== version + 1 || after.body !== body) return { is: 'stale', version: after.version };
  return {
    is: before?.version === version ? 'new' : 'same',
    version: after.version,
    revision: after.revision,
    unfolded: unfolded?.count ?? 0,
  };
}

/** A response of which the answers are taken back, with the version that was read. */
export interface Withdrawal {
  readonly id: string;
  readonly form: string;
  readonly version: number;
  readonly now: Moment;
}

/** What became of a withdrawal. */
export type Withdrawing =
  | { readonly is: 'withdrawn'; readonly version: number }
  | { readonly is: 'unknown' | 'withdrawn-before' }
  | { readonly is: 'stale'; readonly version: number };

/**
 * Takes the answers of a response back, whatever the state of its form, and enters that in the deletion record; id and
 * first digest stay.
 */
export async function withdrawResponse(store: Store, withdrawal: Withdrawal): Promise<Withdrawing> {
  const { id, form, version, now: at } = withdrawal;
  const isFirst = sql`EXISTS (SELECT 1 FROM ${responses} WHERE ${and(isStill(id, version), eq(responses.form, form))})`;
  const [, , , , , [after]] = await store.write([
    insertDeletion(store, { at, form, response: id, what: 'response' }, isFirst),
    insertWithdrawal(store, id, form, version),
    store.sql
      .update(responses)
      .set({ version: version + 1, body: null })
      .where(and(isStill(id, version), hasChange(id, version + 1))),
    deleteOldDecisions(store, id),
    deleteDraft(store, id, null, sql`${responses.body} IS NULL`),
    findResponseState(store, id),
  ]);
  if (after === undefined || after.form !== form) return { is: 'unknown' };
  if (after.body !== null) return { is: 'stale', version: after.version };
  return after.version === version + 1
    ? { is: 'withdrawn', version: after.version }
    : { is: 'withdrawn-before' };
}

/** What was decided about texts of an earlier version: nobody has read the texts of this one. */
function deleteOldDecisions(store: Store, id: string) {
  const version = sql`(SELECT ${responses.version} FROM ${responses} WHERE ${responses.id} = ${id})`;
  return store.sql
    .delete(reactions)
    .where(and(eq(reactions.response, id), sql`${reactions.version} < ${version}`));
}

function isStill(id: string, version: number): SQL | undefined {
  return and(eq(responses.id, id), eq(responses.version, version), isNotNull(responses.body));
}

/** The insert before it in the batch went through. */
function hasChange(id: string, version: number): SQL {
  return sql`EXISTS (SELECT 1 FROM ${changes} WHERE ${changes.response} = ${id} AND ${changes.version} = ${version})`;
}

function insertChange(store: Store, change: Change) {
  const { id, version, body, revision } = change;
  return store.sql
    .insert(changes)
    .select(
      store.sql
        .select({
          seq: sql<number>`NULL`.as('seq'),
          form: responses.form,
          response: responses.id,
          version: sql<number>`${responses.version} + 1`.as('version'),
          revision: sql<number>`${revision.number}`.as('revision'),
          minus: responses.body,
          plus: sql<string>`${body}`.as('plus'),
        })
        .from(responses)
        .innerJoin(forms, eq(forms.id, responses.form))
        .where(and(isStill(id, version), eq(forms.isEditable, true), takesAnswers(change))),
    )
    .onConflictDoNothing();
}

function insertWithdrawal(store: Store, id: string, form: string, version: number) {
  return store.sql
    .insert(changes)
    .select(
      store.sql
        .select({
          seq: sql<number>`NULL`.as('seq'),
          form: responses.form,
          response: responses.id,
          version: sql<number>`${responses.version} + 1`.as('version'),
          revision: responses.revision,
          minus: responses.body,
          plus: sql<null>`NULL`.as('plus'),
        })
        .from(responses)
        .where(and(isStill(id, version), eq(responses.form, form))),
    )
    .onConflictDoNothing();
}
