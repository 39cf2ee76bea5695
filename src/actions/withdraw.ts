import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { withdrawResponse } from '../storage/change-response.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { renewOptions } from './renew-options.ts';

/**
 * Takes the answers of a response back, at any time, also after closing: they are erased, figures that were shown
 * stay as they were. Withdrawing the same version again is the same. Problems: `response-unknown`,
 * `response-withdrawn`, `response-version-stale`.
 */
export async function withdraw(
  context: Context,
  response: { readonly id: string; readonly form: string; readonly version: number },
): Promise<Result<{ id: string; version: number }>> {
  const taken = await withdrawResponse(context.store, { ...response, now: context.now() });
  switch (taken.is) {
    case 'unknown':
      return refused(problem('response-unknown', {}));
    case 'withdrawn-before':
      return refused(problem('response-withdrawn', {}));
    case 'stale':
      return refused(problem('response-version-stale', { version: taken.version }));
    case 'withdrawn':
      // not when it is due but now: until it is folded the change still holds the answers
      context.later(() => fold(context, response.form));
      context.later(() => renewOptions(context));
      return accepted({ id: response.id, version: taken.version });
  }
}
