import { notYetKnown } from '../shared/clock.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { findStoredForm } from '../storage/find-form.ts';
import type { HeldInvitation } from '../storage/find-invitation.ts';
import type { Sending } from '../storage/guards.ts';
import type { Hindrance } from '../storage/hindrance.ts';
import type { Context } from './context.ts';
import type { Entry } from './entry.ts';

/** Why a form did not take an answer, from its state in the same write; the first reason that holds. */
export function refusalOf(hindrance: Hindrance | undefined, { revision, now }: Sending): Problem {
  if (hindrance === undefined) return problem('form-unknown', { form: revision.form.id });
  if (hindrance.state === 'closed') return problem('form-closed', {});
  if (hindrance.opensAt !== null && now < hindrance.opensAt) {
    const opens = hindrance.opensAt === notYetKnown ? '' : hindrance.opensAt;
    return problem('form-not-open-yet', { opens });
  }
  if (hindrance.closesAt !== null && now > hindrance.closesAt) return problem('form-closed', {});
  return problem('form-changed', {});
}

/** Why a form did not take a new response: for everybody, else for whom it came from; the first reason that holds. */
export function newRefusalOf(
  hindrance: Hindrance | undefined,
  sending: Sending,
  entry: Pick<Entry, 'code' | 'refusal'>,
  invitation: HeldInvitation | undefined,
): Problem {
  const { form, meaning } = sending.revision;
  const forAll = refusalOf(hindrance, sending);
  if (forAll.code !== 'form-changed' || hindrance?.meaning !== meaning) return forAll;
  if (entry.refusal !== undefined) return entry.refusal;
  if (form.access.by === 'code' && hindrance.code !== entry.code) return problem('code-wrong', {});
  if (form.access.by !== 'invitation') return forAll;
  if (invitation === undefined) return problem('invitation-unknown', {});
  if (invitation.isRevoked) return problem('invitation-revoked', {});
  return invitation.usedIn.includes(form.id) ? problem('invitation-used', {}) : forAll;
}

/** Why there is no revision of a number: there is no such form, or the form has no such revision. */
export async function whyNoRevision({ store }: Context, form: string): Promise<Problem> {
  return (await findStoredForm(store, form)) === undefined
    ? problem('form-unknown', { form })
    : problem('revision-unknown', {});
}
