import { Fault, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { closeForm } from '../storage/form-state.ts';
import { dropStaleRelease, showRelease } from '../storage/releases.ts';
import type { Context } from './context.ts';
import { release } from './release.ts';

/** Withdrawals that come in between are waited out this often. */
const attempts = 20;

/**
 * Shows the results of a form, closing it when it is open. Answers that were taken back under embargo, before anybody
 * saw figures with them in, are left out: the release is made again. Problems: `form-unknown`; `form-not-closed` when
 * somebody opened it meanwhile.
 */
export async function reveal(context: Context, form: string): Promise<Result<{ release: number }>> {
  if (!(await closeForm(context.store, form))) return refused(problem('form-unknown', { form }));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await dropStaleRelease(context.store, form);
    const number = await release(context, form, true);
    if (number === null) return refused(problem('form-not-closed', { form }));
    if (await showRelease(context.store, form, number)) return accepted({ release: number });
  }
  throw new Fault(problem('database-busy', {}));
}
