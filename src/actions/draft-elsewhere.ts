// How a draft is found on another device: by the invitation, where answers are kept with it anyway; else by a link that
// the participant makes. An organiser has all invitations, so by those nobody's anonymous draft may be found.
import type { Form } from '../form/form.ts';
import { keepsRespondent } from '../response/respondent.ts';
import { base64url, fromBase64url, isId } from '../shared/id.ts';
import type { InvitationKey } from '../storage/use-invitation.ts';
import type { Context } from './context.ts';

const linkDays = 7;

/** Id of the one draft that belongs to an invitation; undefined where the form promises not to know whose it is. */
export async function invitedDraftId(
  { keys }: Context,
  form: Form,
  invitation: InvitationKey | null,
): Promise<string | undefined> {
  if (invitation === null || !keepsRespondent(form)) return undefined;
  const of = ['invited', form.id, invitation.form, String(invitation.number)];
  return base64url((await signed(keys.draft, of)).subarray(0, 16));
}

/**
 * What stands in a link by which a draft is gone on with elsewhere, and until when it is good. The id is hidden in it: who
 * finds the link later, in the history of a browser or a mail, must not have what the answers are sent under.
 */
export async function carryDraft(
  { keys, now }: Context,
  { form, id }: { readonly form: string; readonly id: string },
): Promise<{ readonly carried: string; readonly until: string }> {
  const until = Date.parse(now()) + linkDays * 86_400_000;
  const written = until.toString(36);
  const mark = base64url(await signed(keys.draft, ['carried', form, id, written]));
  const hidden = base64url(await masked(keys.draft, [form, written, mark], fromBase64url(id)));
  const carried = [form, hidden, written, mark].join('.');
  return { carried, until: new Date(until).toISOString() };
}

/** The draft that a link carries; undefined when it is not ours or not good any more. */
export async function carriedDraft(
  { keys, now }: Context,
  carried: string,
): Promise<{ readonly form: string; readonly id: string } | undefined> {
  const [form = '', hidden = '', until = '', mark = ''] = carried.slice(0, 200).split('.');
  const signature = fromBase64url(mark);
  if (signature === undefined || !isId(hidden)) return undefined;
  const id = base64url(await masked(keys.draft, [form, until, mark], fromBase64url(hidden)));
  const isOurs = await crypto.subtle.verify(
    'HMAC',
    keys.draft,
    signature,
    textOf(['carried', form, id, until]),
  );
  return isOurs && Number.parseInt(until, 36) > Date.parse(now()) ? { form, id } : undefined;
}

/**
 * An id under a mask, or out from under it again. The mask follows from the mark, which follows from the id: no two ids
 * have the same.
 */
async function masked(key: CryptoKey, of: readonly string[], id = new Uint8Array()): Promise<Uint8Array> {
  const mask = await signed(key, ['hidden', ...of]);
  return id.map((byte, at) => byte ^ (mask[at] ?? 0));
}

async function signed(key: CryptoKey, parts: readonly string[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, textOf(parts)));
}

function textOf(parts: readonly string[]) {
  return new TextEncoder().encode(parts.join('.'));
}
