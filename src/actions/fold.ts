import { readFolding, writeFolding } from '../storage/fold-changes.ts';
import type { Context } from './context.ts';
import { revisionsOf } from './revisions.ts';
import { applyChanges, readTallies, revisionsOfChanges, writeTallies } from './tallies.ts';

/** A session of 120 answers within the minute then folds five times, and a fold is one step of at most 200. */
const foldEvery = 25;

/** Leaves a fold for later when as many changes wait as make it worth while. */
export function foldWhenDue(context: Context, form: string, unfolded: number): void {
  if (unfolded > 0 && unfolded % foldEvery === 0) context.later(() => fold(context, form));
}

/**
 * Folds the changes of a form into its tallies, step by step, until nothing is left or somebody else was faster. A
 * loser or a kill changes nothing.
 */
export async function fold(context: Context, form: string): Promise<{ folded: number; upto: number }> {
  let folded = 0;
  for (;;) {
    const folding = await readFolding(context.store, form);
    const last = folding?.changes.at(-1);
    if (folding === undefined || last === undefined) return { folded, upto: folding?.upto ?? 0 };
    const { upto: from, revision, unseenRelease, changes } = folding;
    const tallies = readTallies(folding);
    // the meaning is frozen since the first response, so the current revision counts them all
    const current = (await revisionsOf(context, form, new Set([revision]))).get(revision);
    if (current === undefined) return { folded, upto: from };
    const revisions = await revisionsOfChanges(context, form, changes);
    applyChanges(current.form, tallies, changes, unseenRelease, revisions);
    const step = { form, from, upto: last.seq, folded: writeTallies(tallies) };
    if (!(await writeFolding(context.store, step))) return { folded, upto: from };
    folded += changes.length;
  }
}
