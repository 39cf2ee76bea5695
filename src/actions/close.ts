import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { closeForm } from '../storage/form-state.ts';
import type { Context } from './context.ts';
import { release } from './release.ts';

/**
 * Closes a form at once and makes its release, which `closing` shows and `embargo` does not yet. Killed half-way, the
 * form is closed and the next tick makes the release. Problem: `form-unknown`.
 * @returns the release's number; null when the form was opened again meanwhile
 */
export async function close(context: Context, form: string): Promise<Result<{ release: number | null }>> {
  if (!(await closeForm(context.store, form))) return refused(problem('form-unknown', { form }));
  return accepted({ release: await release(context, form) });
}
