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
import { refusalOf, whyNoRevision } from './refusal.ts';

/** Responses in one write: far below 10 MB and 5 seconds, the most a hosted database takes. */
const perWrite = 50;

/**
 * Checks many responses as `accept` does and stores them under ids made here, fifty a write. Nothing is stored when
 * one is wrong. Problems: those of the answers; `form-unknown`, `revision-unknown`; `form-closed` when the form
 * stopped taking answers.
 */
export async function acceptMany(
  context: Context,
  sent: { readonly form: string; readonly revision: number; readonly inputs: readonly ResponseInput[] },
): Promise<Result<{ responses: number }>> {
  const revision = await findRevision(context.store, sent.form, sent.revision);
  if (revision === undefined) return refused(await whyNoRevision(context, sent.form));
  const problems: Problem[] = [];
  const submissions: Submission[] = [];
  for (const input of sent.inputs) {
    const read = readResponse(revision.form, input);
    if (!read.ok) problems.push(...read.problems);
    else {
      const id = randomId();
      const receipt = await receiptOf(context.keys.receipt, sent.form, id);
      const made = await submissionOf(revision, read.value, id, receipt);
      submissions.push({ ...made, now: context.now(), begunAt: null });
    }
  }
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  for (let from = 0; from < submissions.length; from += perWrite) {
    const part = submissions.slice(from, from + perWrite);
    const { storedCount, by } = await storeResponses(context.store, part);
    if (storedCount < part.length)
      return refused(refusalOf(by, { revision, now: context.now(), begunAt: null }));
  }
  return accepted({ responses: submissions.length });
}
