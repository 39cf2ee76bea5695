import { sha256 } from '../shared/digest.ts';
import { accepted, type Result } from '../shared/result.ts';
import { type Invitee, listStoredInvitations } from '../storage/invitations.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { invitationSecret } from './invitation-secret.ts';

/** An invitation as an organiser sees it. */
export interface ListedInvitation extends Invitee {
  /** The form it was made for. */
  readonly form: string;
  readonly number: number;
  /** What its link ends with; null when it was made with another master key: the link keeps working. */
  readonly secret: string | null;
  /** The day (YYYY-MM-DD) on which the form was answered with it; null when it was not. */
  readonly usedOn: string | null;
  /** The day on which it was last reported as not for whoever opened it; null when it never was. */
  readonly reportedOn: string | null;
  readonly isRevoked: boolean;
}

/**
 * The invitations that are good for a form: those made for it and those of the form that it follows. Problem:
 * `form-unknown`.
 */
export async function listInvitations(
  context: Context,
  form: string,
): Promise<Result<readonly ListedInvitation[]>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  const { list } = await listStoredInvitations(context.store, form);
  const listed: ListedInvitation[] = [];
  for (const { hash, ...invitation } of list) {
    const secret = await invitationSecret(context, invitation.form, invitation.number);
    listed.push({ ...invitation, secret: (await sha256(secret)) === hash ? secret : null });
  }
  return accepted(listed);
}
