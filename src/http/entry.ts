// How the one who asks for a page comes in to its form: by the link all have, an invitation, or a code.
import { admit } from '../actions/admit.ts';
import { findDraft } from '../actions/draft.ts';
import { invitedDraftId } from '../actions/draft-elsewhere.ts';
import type { PublishedForm } from '../actions/find-form.ts';
import type { Entry } from '../pages/entry.tsx';
import { randomId } from '../shared/id.ts';
import { readBegun, readPass, rememberBegun, rememberPass } from './cookies.ts';
import type { Exchange } from './frame.ts';
import { firstOf } from './problems.tsx';

/** What this device shows for a form is worth. Spends nothing. */
export async function entryFor(c: Exchange, { revision }: PublishedForm): Promise<Entry> {
  const { form } = revision;
  if (form.access.by === 'link') return { is: 'open' };
  const pass = readPass(c, form);
  const admitted = await admit(c.get('context'), revision, pass);
  if (!admitted.ok) return { is: 'outside', reason: firstOf(admitted.problems) };
  // an invitation from the form before this one is kept for this one too: sending looks for it here
  if (pass !== undefined) rememberPass(c, form.id, pass);
  const { invited, invitation } = admitted.value;
  if (invited === undefined) return { is: 'open' };
  return { is: 'invited', ...invited, draft: await invitedDraftId(c.get('context'), form, invitation) };
}

/**
 * The draft that goes with the invitation, begun on another device or forgotten on this one: this device goes on with
 * it. Answers that were sent are for who has the receipt, so their change is not found this way.
 */
export async function invitedDraft(c: Exchange, form: string, entry: Entry) {
  if (readBegun(c, form).is !== 'none' || entry.is !== 'invited' || entry.draft === undefined)
    return undefined;
  const found = await findDraft(c.get('context'), entry.draft);
  if (found === undefined || found.draft.baseVersion > 0) return undefined;
  await rememberBegun(c, form, found.draft.id, randomId());
  return found;
}
