import { receiptOf } from '../response/receipt.ts';
import { type ResponseInput, readResponse } from '../response/response.ts';
import { randomId } from '../shared/id.ts';
import type { Problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { findRevision } from '../storage/find-revision.ts';
import type { Submission } from '../storage/store-response.ts';
import { storeResponses } from '../storage/store-responses.ts';
import { submissionOf } from './accept.ts';
import type { Context } from './context.ts';
import { entryOf } from './entry.ts';
import { newRefusalOf, whyNoRevision } from './refusal.ts';

/** Responses in one write: far below 10 MB and 5 seconds, the most a hosted database takes. */
const perWrite = 50;

/** Responses handed in together, all under one revision. */
export interface ManyHandedIn {
  readonly form: string;
  readonly revision: number;
  readonly inputs: readonly ResponseInput[];
  /** Their ids in the same order, none of which was used before; made here when there are none. */
  readonly ids?: readonly string[];
}

/**
 * Checks many responses as `accept` does and stores them under ids made here, fifty a write. Nothing is stored when
 * one is wrong. An import brings no passes, so a form by invitation or code takes none of it: nobody was asked to give
 * those answers. Problems: those of the answers; `form-unknown`, `revision-unknown`, `invitation-needed`, `code-needed`;
 * `form-closed` when the form stopped taking answers.
 * @param onStored is told how many are stored so far
 */
export async function acceptMany(
  context: Context,
  sent: ManyHandedIn,
  onStored?: (count: number) => void,
): Promise<Result<{ responses: number }>> {
  const revision = await findRevision(context.store, sent.form, sent.revision);
  if (revision === undefined) return refused(await whyNoRevision(context, sent.form));
  const entry = await entryOf(context, revision.form, undefined);
  const problems: Problem[] = [];
  const submissions: Submission[] = [];
  for (const [at, input] of sent.inputs.entries()) {
    const read = readResponse(revision.form, input);
    if (!read.ok) problems.push(...read.problems);
    else {
      const id = sent.ids?.[at] ?? randomId();
      const receipt = await receiptOf(context.keys.receipt, sent.form, id);
      const made = await submissionOf(revision, read.value, id, receipt);
      submissions.push({ ...made, now: context.now(), begunAt: null, entry });
    }
  }
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  for (let from = 0; from < submissions.length; from += perWrite) {
    const part = submissions.slice(from, from + perWrite);
    const { storedCount, by } = await storeResponses(context.store, part);
    if (storedCount < part.length)
      return refused(newRefusalOf(by, { revision, now: context.now(), begunAt: null }, entry, undefined));
    onStored?.(from + part.length);
  }
  return accepted({ responses: submissions.length });
}
