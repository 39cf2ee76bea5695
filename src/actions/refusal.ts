import { type Problem, problem } from '../shared/problem.ts';
import { findStoredForm } from '../storage/find-form.ts';
import type { Sending } from '../storage/guards.ts';
import type { Hindrance } from '../storage/hindrance.ts';
import type { Context } from './context.ts';

/** Why a form did not take an answer, from its state in the same write; the first reason that holds. */
export function refusalOf(hindrance: Hindrance | undefined, { revision, now }: Sending): Problem {
  if (hindrance === undefined) return problem('form-unknown', { form: revision.form.id });
  if (hindrance.state === 'closed') return problem('form-closed', {});
  if (hindrance.opensAt !== null && now < hindrance.opensAt) {
    return problem('form-not-open-yet', { opens: hindrance.opensAt });
  }
  if (hindrance.closesAt !== null && now > hindrance.closesAt) return problem('form-closed', {});
  return problem('form-changed', {});
}

/** Why there is no revision of a number: there is no such form, or the form has no such revision. */
export async function whyNoRevision({ store }: Context, form: string): Promise<Problem> {
  return (await findStoredForm(store, form)) === undefined
    ? problem('form-unknown', { form })
    : problem('revision-unknown', {});
}
