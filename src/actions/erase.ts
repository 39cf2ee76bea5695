// Erasing because somebody asked, or because a form is over. What is erased is entered in the deletion record, so that
// a backup that is put back does not bring it back.
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { deleteForm } from '../storage/delete-form.ts';
import { eraseName, findInvited, type Invited } from '../storage/invited-answers.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { findResponse } from './find-response.ts';
import { fold } from './fold.ts';
import { renewOptions } from './renew-options.ts';
import { eraseAllAnswers, findKeeping } from './retain.ts';
import { withdraw } from './withdraw.ts';

/**
 * Erases the answers to a form that belong to a receipt: what its owner does by withdrawing. Problems: `form-unknown`,
 * those of finding a response, `receipt-unknown` when it is another form's.
 */
export async function eraseByReceipt(
  context: Context,
  form: string,
  receipt: string,
): Promise<Result<{ readonly id: string }>> {
  const known = await findForm(context, form);
  if (!known.ok) return known;
  const found = await findResponse(context, receipt);
  if (!found.ok) return found;
  if (found.value.form !== form) return refused(problem('receipt-unknown', {}));
  const withdrawn = await withdraw(context, found.value);
  // until it is folded, the change still holds what was answered
  if (withdrawn.ok) await fold(context, form);
  return withdrawn;
}

/** What was erased of somebody who was invited. */
export interface ErasedInvited {
  /** Answers that were erased, by form. */
  readonly erased: readonly { readonly form: string; readonly responses: number }[];
  /** Anonymous forms the invitation was used for: which answers are theirs only the receipt tells. */
  readonly anonymous: readonly string[];
}

/** How many answers carry an invitation, over all forms it is good for. Problems: those of `eraseByInvitation`. */
export async function countByInvitation(
  context: Context,
  form: string,
  number: number,
): Promise<Result<number>> {
  const found = await findErasable(context, form, number);
  if (!found.ok) return found;
  return accepted(found.value.forms.reduce((sum, { responses }) => sum + responses.length, 0));
}

/**
 * Erases the answers that carry an invitation, to each form it is good for, and the name in it. Problems:
 * `form-unknown`, `invitation-number-unknown`; `erase-anonymous` when the form's answers carry nobody.
 */
export async function eraseByInvitation(
  context: Context,
  form: string,
  number: number,
): Promise<Result<ErasedInvited>> {
  const found = await findErasable(context, form, number);
  if (!found.ok) return found;
  const invited = found.value;
  const erased = [];
  for (const { form: answered, responses } of invited.forms) {
    for (const { id, version } of responses) {
      const withdrawn = await withdraw(context, { id, form: answered, version });
      if (!withdrawn.ok) return withdrawn;
    }
    await fold(context, answered);
    if (responses.length > 0) erased.push({ form: answered, responses: responses.length });
  }
  await eraseName(context.store, { form: invited.issuer, number, now: context.now() });
  const anonymous = invited.forms.filter(({ isAnonymous }) => isAnonymous).map((each) => each.form);
  return accepted({ erased, anonymous });
}

/** The invitation whose answers and name can be erased. */
async function findErasable(context: Context, form: string, number: number): Promise<Result<Invited>> {
  const known = await findForm(context, form);
  if (!known.ok) return known;
  if (known.value.revision.form.privacy.identity === 'anonymous') {
    return refused(problem('erase-anonymous', { form }));
  }
  const invited = await findInvited(context.store, form, number);
  return invited === undefined
    ? refused(problem('invitation-number-unknown', { form, number }))
    : accepted(invited);
}

/**
 * Erases all answers of a closed form at once, as retention would do later; results that were made stay. Problems:
 * `form-unknown`, `form-not-closed` while it is open or its release is not made, `answers-kept-no-longer`.
 */
export async function eraseFormAnswers(context: Context, form: string): Promise<Result<undefined>> {
  const hindrance = await hindranceOfErasing(context, form);
  if (!hindrance.ok) return hindrance;
  await eraseAllAnswers(context, form);
  await renewOptions(context);
  return accepted(undefined);
}

/** What stands in the way of erasing all answers of a form. Problems: those of `eraseFormAnswers`. */
export async function hindranceOfErasing(context: Context, form: string): Promise<Result<undefined>> {
  const keeping = (await findKeeping(context)).find((each) => each.form === form);
  if (keeping === undefined) return refused(problem('form-unknown', { form }));
  if (keeping.isErased) return refused(problem('answers-kept-no-longer', { form }));
  if (keeping.closedAt === null) return refused(problem('form-not-closed', { form }));
  return accepted(undefined);
}

/**
 * Erases a form with everything in it: answers, results, links, invitations. Problems: `form-unknown`; `form-followed`
 * while another form follows it.
 */
export async function eraseForm(context: Context, form: string): Promise<Result<undefined>> {
  const known = await findForm(context, form);
  if (!known.ok) return known;
  const [follower] = await deleteForm(context.store, form, context.now());
  if (follower !== undefined) return refused(problem('form-followed', { form, follower }));
  await renewOptions(context);
  return accepted(undefined);
}
