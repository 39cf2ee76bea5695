import type { Draft } from '../response/draft.ts';
import type { Fields } from '../response/fields.ts';
import { inputOf } from '../response/input.ts';
import { receiptOf } from '../response/receipt.ts';
import { randomId } from '../shared/id.ts';
import type { Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import {
  beginStoredDraft,
  type DraftHead,
  findStoredDraft,
  saveOrBeginStoredDraft,
  saveStoredDraft,
} from '../storage/drafts.ts';
import { accept, type Sent } from './accept.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';
import { invitedDraftId } from './draft-elsewhere.ts';
import { invitationHash } from './entry.ts';
import { type PublishedForm, publishedForm } from './find-form.ts';
import { whyNoRevision } from './refusal.ts';

/**
 * Begins a draft, or goes on with the one under this id as it is, unless it is to be begun anew. Problems:
 * `form-unknown`, `revision-unknown`.
 */
export async function beginDraft(
  context: Context,
  draft: DraftHead & { readonly fields: Fields },
  isAnew = false,
): Promise<Result<Draft>> {
  const { fields, ...head } = draft;
  const begun = await beginStoredDraft(context.store, head, fields, context.now(), isAnew);
  return begun === undefined ? refused(await whyNoRevision(context, draft.form)) : accepted(begun);
}

/** A draft and its form, with the revision it was begun under; undefined when there is no such draft. */
export async function findDraft(
  context: Context,
  id: string,
  pass?: string,
): Promise<Extract<UnderId, { is: 'draft' }> | undefined> {
  const found = await findUnder(context, id, pass);
  return found?.is === 'draft' ? found : undefined;
}

/** What there is under an id: a draft, else what became of it; undefined when it was never used. */
export type UnderId =
  | {
      readonly is: 'draft';
      readonly draft: Draft;
      readonly form: PublishedForm;
      /** Answers were sent with the invitation already, without what is in this draft. */
      readonly isAnswered: boolean;
    }
  | { readonly is: 'sent' | 'withdrawn'; readonly of: string; readonly version: number };

/**
 * A draft and its form, as `findDraft` has them, or that it was sent or withdrawn.
 * @param pass by what this device came in: with it is told whether its invitation was used already
 */
export async function findUnder(context: Context, id: string, pass?: string): Promise<UnderId | undefined> {
  const invitation = await invitationHash(pass);
  const { begun, sent, held } = await findStoredDraft(context.store, id, { invitation });
  if (begun !== undefined) {
    const { draft } = begun;
    const isAnswered = draft.baseVersion === 0 && held?.usedIn.includes(draft.form) === true;
    return { is: 'draft', draft, form: publishedForm(begun.form, context.now()), isAnswered };
  }
  if (sent === undefined) return undefined;
  return { is: sent.body === null ? 'withdrawn' : 'sent', of: sent.form, version: sent.version };
}

/**
 * Lays fields over those of a draft; fields that are not given stay. Problem: `draft-unknown` when it is gone and
 * `lost` does not say what it was, so that it cannot be made again; then `form-unknown` or `revision-unknown`.
 */
export async function saveDraft(
  context: Context,
  id: string,
  fields: Fields,
  lost?: Omit<DraftHead, 'id'>,
): Promise<Result<undefined>> {
  const now = context.now();
  if (lost === undefined) {
    return (await saveStoredDraft(context.store, id, fields, now))
      ? accepted(undefined)
      : refused(problem('draft-unknown', {}));
  }
  return (await saveOrBeginStoredDraft(context.store, { id, ...lost }, fields, now))
    ? accepted(undefined)
    : refused(await whyNoRevision(context, lost.form));
}

/**
 * Sends a draft: as a new response or as the change it was begun for; the write that stores it drops the draft.
 * Sent twice, the second time finds what the first stored. Problems: those of `accept` and `change`, and
 * `draft-unknown`.
 * @param pass as of `HandedIn`; a change needs none
 * @param sendAs the id that this device sends it under, where others can find the draft as well: who has its invitation
 *   knows the draft's own id, and must not be given the receipt for that
 */
export async function sendDraft(
  context: Context,
  draftId: string,
  language: Language,
  pass?: string,
  sendAs = draftId,
): Promise<Result<Sent>> {
  const also = { invitation: await invitationHash(pass), sentAs: sendAs };
  const { begun, sent, held } = await findStoredDraft(context.store, draftId, also);
  if (begun === undefined) {
    if (sent === undefined) return refused(problem('draft-unknown', {}));
    if (sent.body === null) return refused(problem('response-withdrawn', {}));
    const { form, revision, version } = sent;
    const receipt = await receiptOf(context.keys.receipt, form, sendAs);
    return accepted({ id: sendAs, form, revision, version, receipt, is: 'same' });
  }
  const { draft, form, code } = begun;
  const { form: formId, revision, baseVersion: version, begunAt } = draft;
  const handed = {
    form: formId,
    revision,
    input: inputOf(form.revision.form, language, draft.fields),
    begunAt,
  };
  if (version > 0) return change(context, { ...handed, id: draftId, version }, sent?.body ?? null);
  const isInvited =
    held !== undefined && draftId === (await invitedDraftId(context, form.revision.form, held));
  const id = isInvited && sendAs === draftId ? randomId() : sendAs;
  const isOwn = pass === undefined ? {} : { pass };
  return accept(context, { ...handed, ...isOwn, id, draft: draftId }, { held, code });
}
