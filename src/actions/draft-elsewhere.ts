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
  const of = textOf(['invited', form.id, invitation.form, String(invitation.number)]);
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', keys.draft, of)).subarray(0, 16));
}

/** What stands in a link by which a draft is gone on with elsewhere, and until when it is good. */
export async function carryDraft(
  { keys, now }: Context,
  { form, id }: { readonly form: string; readonly id: string },
): Promise<{ readonly carried: string; readonly until: string }> {
  const until = Date.parse(now()) + linkDays * 86_400_000;
  const parts = [form, id, until.toString(36)];
  const mark = await crypto.subtle.sign('HMAC', keys.draft, textOf(parts));
  const carried = [...parts, base64url(new Uint8Array(mark))].join('.');
  return { carried, until: new Date(until).toISOString() };
}

/** The draft that a link carries; undefined when it is not ours or not good any more. */
export async function carriedDraft(
  { keys, now }: Context,
  carried: string,
): Promise<{ readonly form: string; readonly id: string } | undefined> {
  const [form = '', id = '', until = '', mark = ''] = carried.slice(0, 200).split('.');
  const signature = fromBase64url(mark);
  if (signature === undefined || !isId(id)) return undefined;
  const isOurs = await crypto.subtle.verify('HMAC', keys.draft, signature, textOf([form, id, until]));
  return isOurs && Number.parseInt(until, 36) > Date.parse(now()) ? { form, id } : undefined;
}

function textOf(parts: readonly string[]) {
  return new TextEncoder().encode(parts.join('.'));
}
