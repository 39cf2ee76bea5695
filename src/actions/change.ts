import type { Revision } from '../form/revision.ts';
import { receiptOf } from '../response/receipt.ts';
import { keepsRespondent, respondentInBody } from '../response/respondent.ts';
import { type ResponseInput, readResponse, writeResponse } from '../response/response.ts';
import type { Moment } from '../shared/clock.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { changeResponse } from '../storage/change-response.ts';
import { findStoredBody } from '../storage/response-state.ts';
import { type Sent, sentOf } from './accept.ts';
import type { Context } from './context.ts';
import { foldWhenDue } from './fold.ts';
import { refusalOf } from './refusal.ts';
import { underRevision } from './under-revision.ts';

/** Other answers in place of those of a version. */
export interface Changed {
  readonly id: string;
  readonly form: string;
  /** The version that was read before changing. */
  readonly version: number;
  /** The revision under which the new answers were given. */
  readonly revision: number;
  readonly input: ResponseInput;
  readonly begunAt?: Moment;
}

/**
 * Changes a sent response while its form takes answers; the same change again is the same. Who answered stays as it was:
 * no invitation is asked or used. Problems: those of its answers, those of a form that takes none (`change-not-offered`
 * too), `response-unknown`, `response-withdrawn`, `response-version-stale` when it was changed meanwhile.
 * @param seen its stored body, when that was read already; null when it was withdrawn
 */
export function change(context: Context, changed: Changed, seen?: string | null): Promise<Result<Sent>> {
  return underRevision(context, changed.form, changed.revision, (revision) =>
    changeUnder(context, changed, revision, seen),
  );
}

async function changeUnder(
  context: Context,
  changed: Changed,
  revision: Revision,
  seen: string | null | undefined,
): Promise<Result<Sent>> {
  const read = readResponse(revision.form, changed.input);
  if (!read.ok) return read;
  const { id, version } = changed;
  const by = keepsRespondent(revision.form)
    ? respondentInBody(seen === undefined ? await findStoredBody(context.store, id) : seen)
    : undefined;
  const body = writeResponse(revision.form, by === undefined ? read.value : { ...read.value, by });
  const sending = { revision, now: context.now(), begunAt: changed.begunAt ?? null };
  const stored = await changeResponse(context.store, { ...sending, id, version, body });
  switch (stored.is) {
    case 'unknown':
      return refused(problem('response-unknown', {}));
    case 'withdrawn':
      return refused(problem('response-withdrawn', {}));
    case 'stale':
      return refused(problem('response-version-stale', { version: stored.version }));
    case 'hindered':
      if (stored.by?.isEditable === false) return refused(problem('change-not-offered', {}));
      return refused(refusalOf(stored.by, sending));
    case 'new':
    case 'same': {
      if (stored.is === 'new') foldWhenDue(context, changed.form, stored.unfolded);
      const receipt = await receiptOf(context.keys.receipt, changed.form, id);
      return accepted(sentOf(id, changed.form, stored, receipt));
    }
  }
}
