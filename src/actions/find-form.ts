import type { Revision } from '../form/revision.ts';
import { type Moment, notYetKnown } from '../shared/clock.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { findStoredForm } from '../storage/find-form.ts';
import type { StoredForm } from '../storage/form-row.ts';
import type { Context } from './context.ts';

/** A published form as it stands now. */
export interface PublishedForm {
  readonly revision: Revision;
  readonly state: 'open' | 'closed';
  /** `early`: opens later, or waits for options; `grace`: past closing, what was begun before may still be sent. */
  readonly phase: 'early' | 'open' | 'grace' | 'closed';
  readonly opens: Moment | null;
  readonly closes: Moment | null;
  readonly example: boolean;
  /** People whose answers are in. */
  readonly responseCount: number;
  /** Results of it may be seen. */
  readonly shown: boolean;
}

/** The form with its current revision. Problem: `form-unknown`. */
export async function findForm(context: Context, id: string): Promise<Result<PublishedForm>> {
  const stored = await findStoredForm(context.store, id);
  return stored === undefined
    ? refused(problem('form-unknown', { form: id }))
    : accepted(publishedForm(stored, context.now()));
}

/** Whether a form stands otherwise than before: a deed that changed nothing is none. */
export function standsOtherwise(before: PublishedForm, now: PublishedForm): boolean {
  return before.state !== now.state || before.shown !== now.shown;
}

/** A stored form as it stands at a moment. */
export function publishedForm(stored: StoredForm, now: Moment): PublishedForm {
  return {
    revision: stored.revision,
    state: stored.state,
    phase: phaseOf(stored, now),
    opens: stored.opensAt === notYetKnown ? null : stored.opensAt,
    closes: stored.closesAt,
    example: stored.isExample,
    responseCount: stored.responseCount,
    shown: stored.isShown,
  };
}

function phaseOf(form: StoredForm, now: Moment): PublishedForm['phase'] {
  if (form.state === 'closed') return 'closed';
  if (form.opensAt !== null && now < form.opensAt) return 'early';
  if (form.closesAt === null || now <= form.closesAt) return 'open';
  return form.graceEndsAt !== null && now <= form.graceEndsAt ? 'grace' : 'closed';
}
