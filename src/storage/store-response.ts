import { and, eq, sql } from 'drizzle-orm';
import { deleteDraft } from './delete-draft.ts';
import { type HeldInvitation, selectInvitation } from './find-invitation.ts';
import { type Sending, takesAnswers } from './guards.ts';
import { findHindrance, type Hindrance } from './hindrance.ts';
import { findResponseState } from './response-state.ts';
import { changes, forms, responses } from './schema.ts';
import type { Store } from './store.ts';
import { countUnfolded } from './unfolded.ts';
import { dateUse, type Entry, type InvitationKey, insertUse, mayEnter } from './use-invitation.ts';

/** A response that was checked and may be stored. */
export interface Submission extends Sending {
  readonly id: string;
  /** Canonical JSON. */
  readonly body: string;
  readonly firstDigest: string;
  readonly receiptHash: string;
  readonly entry: Entry;
  /** Id of the draft it was, where that is another. */
  readonly draft?: string | undefined;
}

/** What became of a submission. */
export type Storing =
  | {
      readonly is: 'new' | 'same';
      readonly version: number;
      readonly revision: number;
      readonly unfolded: number;
    }
  | { readonly is: 'other-content' }
  | { readonly is: 'withdrawn' }
  | {
      readonly is: 'hindered';
      readonly by: Hindrance | undefined;
      /** The invitation that was tried, as it is now. */
      readonly invitation: HeldInvitation | undefined;
    };

/**
 * Stores a response once, whatever is sent again or at the same time, uses its invitation and drops its draft. The row
 * read before and the row read after, inside the one write, tell what happened.
 */
export async function storeResponse(store: Store, sent: Submission): Promise<Storing> {
  const form = sent.revision.form.id;
  const { before, after, unfolded, hindrance, held } = await write(store, sent);
  if (after === undefined) return { is: 'hindered', by: hindrance, invitation: held };
  // the other form's answers under this id are as much another content
  if (after.form !== form) return { is: 'other-content' };
  if (after.body === null) return { is: 'withdrawn' };
  if (after.firstDigest !== sent.firstDigest) return { is: 'other-content' };
  return {
    is: before === undefined ? 'new' : 'same',
    version: after.version,
    revision: after.revision,
    unfolded: unfolded?.count ?? 0,
  };
}

async function write(store: Store, sent: Submission) {
  const { invitation } = sent.entry;
  if (invitation !== null) return writeInvited(store, sent, invitation);
  const [[before], , , , [after], [unfolded], [hindrance]] = await store.write([
    findResponseState(store, sent.id),
    insertResponse(store, sent),
    insertFirstChange(store, sent),
    deleteSentDraft(store, sent),
    findResponseState(store, sent.id),
    countUnfolded(store, sent.revision.form.id),
    findHindrance(store, sent.revision.form.id),
  ]);
  return { before, after, unfolded, hindrance, held: undefined };
}

async function writeInvited(store: Store, sent: Submission, invitation: InvitationKey) {
  const form = sent.revision.form.id;
  const [[before], , , , , , [after], [unfolded], [hindrance], [held]] = await store.write([
    findResponseState(store, sent.id),
    insertUse(store, sent, invitation),
    insertResponse(store, sent),
    insertFirstChange(store, sent),
    dateUse(store, form, invitation, sent.now),
    deleteSentDraft(store, sent),
    findResponseState(store, sent.id),
    countUnfolded(store, form),
    findHindrance(store, form),
    selectInvitation(store, invitation.hash),
  ]);
  return { before, after, unfolded, hindrance, held };
}

function deleteSentDraft(store: Store, { id, firstDigest, draft }: Submission) {
  return deleteDraft(store, id, 0, eq(responses.firstDigest, firstDigest), draft);
}

/** Stores the response when its form takes answers, from whoever sent it, and its id is new. */
export function insertResponse(store: Store, sent: Submission) {
  return store.sql
    .insert(responses)
    .select(
      store.sql
        .select({
          id: sql<string>`${sent.id}`.as('id'),
          form: forms.id,
          revision: sql<number>`${sent.revision.number}`.as('revision'),
          version: sql<number>`1`.as('version'),
          body: sql<string>`${sent.body}`.as('body'),
          firstDigest: sql<string>`${sent.firstDigest}`.as('first_digest'),
          receiptHash: sql<string>`${sent.receiptHash}`.as('receipt_hash'),
          firstRelease: sql<null>`NULL`.as('first_release'),
        })
        .from(forms)
        .where(and(takesAnswers(sent), mayEnter(sent, sent.entry))),
    )
    .onConflictDoNothing();
}

/** Logs the first version of a response that is stored as given; once. */
export function insertFirstChange(store: Store, sent: Submission) {
  return store.sql
    .insert(changes)
    .select(
      store.sql
        .select({
          seq: sql<number>`NULL`.as('seq'),
          form: responses.form,
          response: responses.id,
          version: responses.version,
          revision: responses.revision,
          minus: sql<null>`NULL`.as('minus'),
          plus: responses.body,
        })
        .from(responses)
        .where(
          and(
            eq(responses.id, sent.id),
            eq(responses.version, 1),
            eq(responses.firstDigest, sent.firstDigest),
          ),
        ),
    )
    .onConflictDoNothing();
}
