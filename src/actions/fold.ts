import { readFolding, writeFolding } from '../storage/fold-changes.ts';
import { readTally, writeTally } from '../tally/tally.ts';
import { applyChanges, revisionsOfChanges } from './apply-changes.ts';
import type { Context } from './context.ts';
import { revisionsOf } from './revisions.ts';

/** A session of 120 answers within the minute then folds five times, and a fold is one step of at most 200. */
const foldEvery = 25;

/** Leaves a fold for later when as many changes wait as make it worth while. */
export function foldWhenDue(context: Context, form: string, unfolded: number): void {
  if (unfolded > 0 && unfolded % foldEvery === 0) context.later(() => fold(context, form));
}

/**
 * Folds the changes of a form into its tally, step by step, until nothing is left or somebody else was faster. A loser
 * or a kill changes nothing.
 */
export async function fold(context: Context, form: string): Promise<{ folded: number; upto: number }> {
  let folded = 0;
  for (;;) {
    const folding = await readFolding(context.store, form);
    const last = folding?.changes.at(-1);
    if (folding === undefined || last === undefined) return { folded, upto: folding?.upto ?? 0 };
    const { upto: from, tally: text, responseCount, changes } = folding;
    const tally = readTally(text);
    // the meaning is frozen since the first response, so the current revision counts them all
    const current = (await revisionsOf(context, form, new Set([folding.revision]))).get(folding.revision);
    if (current === undefined) return { folded, upto: from };
    const growth = applyChanges(
      current.form,
      tally,
      changes,
      await revisionsOfChanges(context, form, changes),
    );
    const step = {
      form,
      from,
      upto: last.seq,
      tally: writeTally(tally),
      responseCount: responseCount + growth,
    };
    if (!(await writeFolding(context.store, step))) return { folded, upto: from };
    folded += changes.length;
  }
}
