import type { Revision } from '../form/revision.ts';
import type { Respondent } from '../response/respondent.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { HeldInvitation } from '../storage/find-invitation.ts';
import type { InvitationKey } from '../storage/use-invitation.ts';
import type { Context } from './context.ts';
import { entryOf } from './entry.ts';

/** How somebody is let in. */
export interface Admission {
  readonly invitation: InvitationKey | null;
  /** The code that was given, as it is compared; null when none is asked. */
  readonly code: string | null;
  /** Who answers, where the form lets that be kept. */
  readonly by: Respondent | undefined;
  /** For whom the invitation was made, to be told to who holds it. */
  readonly invited: Invited | undefined;
}

/** For whom an invitation was made. */
export type Invited = Pick<HeldInvitation, 'name' | 'speaksFor' | 'mandates'>;

/**
 * Whether somebody with this pass may begin to answer a form; what counts is the same question in the write that stores
 * the answers. Problems: `invitation-needed`, `invitation-unknown`, `invitation-revoked`, `invitation-used`,
 * `code-needed`, `code-wrong`, `code-tries-exceeded`.
 */
export async function admit(
  context: Context,
  { form }: Revision,
  pass: string | undefined,
): Promise<Result<Admission>> {
  const { invitation, code, by, refusal, held } = await entryOf(context, form, pass);
  if (refusal !== undefined) return refused(refusal);
  if (held?.isRevoked) return refused(problem('invitation-revoked', {}));
  if (held?.usedIn.includes(form.id)) return refused(problem('invitation-used', {}));
  return accepted({ invitation, code, by, invited: held });
}
