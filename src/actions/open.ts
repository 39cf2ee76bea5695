import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { openForm } from '../storage/form-state.ts';
import type { Context } from './context.ts';

/**
 * Opens a form again; a release that nobody has seen is dropped. Problems: `form-unknown`, `form-already-shown`, `answers-erased`,
 * `closing-time-passed` (a later one must be published first).
 */
export async function open(context: Context, form: string): Promise<Result<undefined>> {
  const now = context.now();
  const opened = await openForm(context.store, form, now);
  if (opened === undefined) return refused(problem('form-unknown', { form }));
  if (opened.isShown) return refused(problem('form-already-shown', { form }));
  if (opened.isErased) return refused(problem('answers-erased', { form }));
  if (opened.closesAt !== null && opened.closesAt <= now) {
    return refused(problem('closing-time-passed', { closes: opened.closesAt }));
  }
  return accepted(undefined);
}
