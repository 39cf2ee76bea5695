import { accepted, type Result, refused } from '../shared/result.ts';
import type { Context } from './context.ts';
import { judgeCode, proofOf } from './entry.ts';

/**
 * Takes the code of a form as somebody typed it, and gives the pass that a device keeps: a proof, not the code. Wrong
 * ones are counted per form: a hundred at once are borne, and then one each six seconds, while every typed code is
 * refused in between; who has the proof is not hindered. Problems: `code-wrong`, `code-tries-exceeded`, `form-unknown`, and
 * `form-changed` when the form asks no code.
 */
export async function enterCode(context: Context, form: string, typed: string): Promise<Result<string>> {
  const judged = await judgeCode(context, form, typed);
  if (judged.is === 'refused') return refused(judged.problem);
  return accepted(await proofOf(context, form, judged.code));
}
