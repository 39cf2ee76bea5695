import type { Draft } from '../response/draft.ts';
import { fieldsOf } from '../response/fields.ts';
import { differing } from '../response/taken-over.ts';
import type { Result } from '../shared/result.ts';
import { dropDraft } from '../storage/drafts.ts';
import type { Context } from './context.ts';
import { beginDraft, saveDraft } from './draft.ts';
import type { FoundResponse } from './find-response.ts';

/**
 * Takes a draft over into a sent response, as a change that is still to be looked at and sent. Killed half-way, it is
 * done again from the draft, which goes last. Problems: those of `beginDraft`.
 */
export async function takeOver(
  context: Context,
  draft: Pick<Draft, 'id' | 'fields'>,
  sent: FoundResponse,
): Promise<Result<undefined>> {
  const { id, form, version, revision } = sent;
  const fields = fieldsOf(revision.form, sent.response);
  const head = { id, form, revision: revision.number, baseVersion: version };
  const begun = await beginDraft(context, { ...head, fields });
  if (!begun.ok) return begun;
  const saved = await saveDraft(context, id, differing(revision.form, fields, draft.fields), head);
  if (saved.ok) await dropDraft(context.store, draft.id);
  return saved;
}

/** Drops a draft beside which answers were sent: those stay as they are. */
export function dropAnswered({ store }: Context, { id }: Pick<Draft, 'id'>): Promise<void> {
  return dropDraft(store, id);
}
