import { isId } from '../shared/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { followInvitation, type InvitedForm } from '../storage/find-invitation.ts';
import type { Invitee } from '../storage/invitations.ts';
import type { Context } from './context.ts';
import { invitationHash } from './entry.ts';

/** What an invitation leads to. */
export interface FoundInvitation extends Invitee {
  /** The form to answer now. */
  readonly form: string;
  /** The form it was made for. */
  readonly madeFor: string;
  readonly number: number;
  /** The form to answer now was answered with it. */
  readonly isUsed: boolean;
}

/**
 * Follows an invitation: to the form it was made for while that takes answers and was not answered with it, then to the
 * newest other form that it is good for of which the same holds; when there is none, to the form it was made for. Who
 * comes before a session is not sent to what is asked after it, also where both are open. Problems: `invitation-unknown`, `invitation-revoked`.
 */
export async function findInvitation(context: Context, secret: string): Promise<Result<FoundInvitation>> {
  const hash = isId(secret) ? await invitationHash(secret) : undefined;
  const found = hash === undefined ? undefined : await followInvitation(context.store, hash);
  if (found === undefined) return refused(problem('invitation-unknown', {}));
  const { form: madeFor, number, name, speaksFor, mandates, isRevoked, usedIn } = found.invitation;
  if (isRevoked) return refused(problem('invitation-revoked', {}));
  const now = context.now();
  const open = found.forms.filter((each) => isOpen(each, now) && !usedIn.includes(each.id));
  const form = open.some(({ id }) => id === madeFor) ? madeFor : (open[0]?.id ?? madeFor);
  return accepted({ form, madeFor, number, name, speaksFor, mandates, isUsed: usedIn.includes(form) });
}

function isOpen({ state, opensAt, closesAt }: InvitedForm, now: string): boolean {
  return state === 'open' && (opensAt === null || opensAt <= now) && (closesAt === null || closesAt >= now);
}
