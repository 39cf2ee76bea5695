import type { Revision } from '../form/revision.ts';
import { receiptHash, receiptOf } from '../response/receipt.ts';
import {
  type Response,
  type ResponseInput,
  readResponse,
  responseDigest,
  writeResponse,
} from '../response/response.ts';
import type { Moment } from '../shared/clock.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { type Storing, storeResponse } from '../storage/store-response.ts';
import { afterSending } from './after-sending.ts';
import type { Context } from './context.ts';
import { entryOf, type SeenEntry } from './entry.ts';
import { newRefusalOf } from './refusal.ts';
import { underRevision } from './under-revision.ts';

/** A response as it is handed in. */
export interface HandedIn {
  readonly form: string;
  readonly revision: number;
  /** 128 random bits, made with the form page: sent twice it counts once. */
  readonly id: string;
  readonly input: ResponseInput;
  /** When filling in began, if we know it ourselves: begun before closing, it may come in the grace time. */
  readonly begunAt?: Moment;
  /** Id of the draft it was, where that is another. */
  readonly draft?: string;
  /** The secret of an invitation, the code, or the proof of having given it; left out where none is asked. */
  readonly pass?: string;
}

/** A response that is stored. */
export interface Sent {
  readonly id: string;
  readonly form: string;
  readonly revision: number;
  readonly version: number;
  readonly receipt: string;
  /** `same`: it was there already, as it is now. */
  readonly is: 'new' | 'same';
}

/**
 * Checks a response under the revision it was given and stores it, once. Problems: those of its answers, each with
 * its pointer; `form-unknown`, `revision-unknown`, `form-closed`, `form-not-open-yet`, `form-changed`; those of
 * `admit`; `response-other-content` and `response-withdrawn` for an id that was used before.
 * @param seen what the pass is, when that was read already
 */
export function accept(context: Context, sent: HandedIn, seen?: SeenEntry): Promise<Result<Sent>> {
  return underRevision(context, sent.form, sent.revision, (revision) =>
    acceptUnder(context, sent, revision, seen),
  );
}

async function acceptUnder(
  context: Context,
  sent: HandedIn,
  revision: Revision,
  seen: SeenEntry | undefined,
): Promise<Result<Sent>> {
  const { form } = revision;
  const read = readResponse(form, sent.input);
  const entry = await entryOf(context, form, sent.pass, seen);
  // mistakes name questions, which who is not let in may not know
  if (!read.ok) return entry.refusal === undefined ? read : refused(entry.refusal);
  const receipt = await receiptOf(context.keys.receipt, form.id, sent.id);
  const response = entry.by === undefined ? read.value : { ...read.value, by: entry.by };
  const submission = {
    ...(await submissionOf(revision, response, sent.id, receipt)),
    now: context.now(),
    begunAt: sent.begunAt ?? null,
    entry,
    draft: sent.draft,
  };
  const stored = await storeResponse(context.store, submission);
  if (stored.is === 'hindered') {
    return refused(newRefusalOf(stored.by, submission, entry, stored.invitation));
  }
  if (stored.is === 'other-content' || stored.is === 'withdrawn') {
    return refused(problem(`response-${stored.is}`, {}));
  }
  if (stored.is === 'new') afterSending(context, revision, stored.unfolded);
  return accepted(sentOf(sent.id, form.id, stored, receipt));
}

/** A checked response as it is stored. */
export async function submissionOf(revision: Revision, response: Response, id: string, receipt: string) {
  return {
    id,
    revision,
    body: writeResponse(revision.form, response),
    firstDigest: await responseDigest(revision.form, response),
    receiptHash: await receiptHash(receipt),
  };
}

/** What is told of a stored response. */
export function sentOf(
  id: string,
  form: string,
  stored: Extract<Storing, { version: number }>,
  receipt: string,
): Sent {
  return { id, form, revision: stored.revision, version: stored.version, receipt, is: stored.is };
}
