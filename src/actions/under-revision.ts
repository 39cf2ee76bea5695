import type { Revision } from '../form/revision.ts';
import { type Result, refused } from '../shared/result.ts';
import { findRevision, recallRevision } from '../storage/find-revision.ts';
import type { Context } from './context.ts';
import { whyNoRevision } from './refusal.ts';

/**
 * Does work under a revision of a form, from memory where it can. What was refused under a revision from memory is
 * done again when the database has another one of that number: a form that was deleted and made again. (What was
 * accepted was compared with the database by the write itself.) Problems: `form-unknown`, `revision-unknown`.
 */
export async function underRevision<T>(
  context: Context,
  form: string,
  number: number,
  work: (revision: Revision) => Promise<Result<T>>,
): Promise<Result<T>> {
  const recalled = await recallRevision(context.store, form, number);
  if (recalled === undefined) return refused(await whyNoRevision(context, form));
  const done = await work(recalled);
  if (done.ok) return done;
  const read = await findRevision(context.store, form, number);
  if (read === undefined) return refused(await whyNoRevision(context, form));
  return read.digest === recalled.digest ? done : work(read);
}
