import { accepted, type Result, refused } from '../shared/result.ts';
import type { Context } from './context.ts';
import { judgeCode, proofOf } from './entry.ts';

/**
 * Takes the code of a form as somebody typed it, and gives the pass that a device keeps: a proof, not the code. Wrong
 * ones are counted per form, and after 100 in ten minutes every typed code is refused until the first of them is ten
 * minutes ago; who has the proof is not hindered. Problems: `code-wrong`, `code-tries-exceeded`, `form-unknown`, and
 * `form-changed` when the form asks no code.
 */
export async function enterCode(context: Context, form: string, typed: string): Promise<Result<string>> {
  const judged = await judgeCode(context, form, typed);
  if (judged.is === 'refused') return refused(judged.problem);
  return accepted(await proofOf(context, form, judged.code));
}
