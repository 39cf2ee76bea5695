import type { Revision } from '../form/revision.ts';
import { receiptOf } from '../response/receipt.ts';
import { type ResponseInput, readResponse, writeResponse } from '../response/response.ts';
import type { Moment } from '../shared/clock.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { changeResponse } from '../storage/change-response.ts';
import { findRevision, recallRevision } from '../storage/find-revision.ts';
import { type Sent, sentOf } from './accept.ts';
import type { Context } from './context.ts';
import { foldWhenDue } from './fold.ts';
import { refusalOf, wasRememberedWrongly, whyNoRevision } from './refusal.ts';

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
 * Changes a sent response while its form takes answers; the same change again is the same. Problems: those of its
 * answers, those of a form that takes none (`change-not-offered` too), `response-unknown`, `response-withdrawn`,
 * `response-version-stale` when it was changed meanwhile.
 */
export async function change(context: Context, changed: Changed): Promise<Result<Sent>> {
  const recalled = await recallRevision(context.store, changed.form, changed.revision);
  const first = await changeUnder(context, changed, recalled);
  if (first !== 'remembered wrongly') return first;
  const read = await findRevision(context.store, changed.form, changed.revision);
  const second = await changeUnder(context, changed, read);
  return second === 'remembered wrongly' ? refused(problem('form-changed', {})) : second;
}

async function changeUnder(
  context: Context,
  changed: Changed,
  revision: Revision | undefined,
): Promise<Result<Sent> | 'remembered wrongly'> {
  if (revision === undefined) return refused(await whyNoRevision(context, changed.form));
  const read = readResponse(revision.form, changed.input);
  if (!read.ok) return read;
  const { id, version } = changed;
  const body = writeResponse(revision.form, read.value);
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
      if (wasRememberedWrongly(stored.by, sending)) return 'remembered wrongly';
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
