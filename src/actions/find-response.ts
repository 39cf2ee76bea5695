import type { Revision } from '../form/revision.ts';
import { readStored } from '../response/body.ts';
import { readReceipt, receiptHash } from '../response/receipt.ts';
import type { Response } from '../response/response.ts';
import { Fault, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { findByReceipt } from '../storage/find-response.ts';
import type { Context } from './context.ts';

/** What somebody sent, as its receipt finds it. */
export interface FoundResponse {
  readonly id: string;
  readonly form: string;
  readonly version: number;
  /** The revision its answers were given under. */
  readonly revision: Revision;
  readonly response: Response;
  readonly withdrawn: false;
}

/**
 * The response to which a receipt belongs, as typed by a person. Problems: `receipt-malformed`, `receipt-unknown`,
 * `response-withdrawn`.
 */
export async function findResponse(context: Context, receipt: string): Promise<Result<FoundResponse>> {
  const written = readReceipt(receipt);
  if (written === undefined) return refused(problem('receipt-malformed', {}));
  const stored = await findByReceipt(context.store, await receiptHash(written));
  if (stored === undefined) return refused(problem('receipt-unknown', {}));
  const { id, form, version, revision, body } = stored;
  if (body === null) return refused(problem('response-withdrawn', {}));
  const read = readStored(revision.form, body);
  if (!read.ok) throw new Fault(problem('database-damaged', { file: 'LIBSQL_URL' }));
  return accepted({ id, form, version, revision, response: read.value, withdrawn: false });
}
