import type { Form } from '../../form/form.ts';
import { inspectUnfolded, type Standing } from '../../storage/inspect.ts';
import { readTally, writeTally } from '../../tally/tally.ts';
import { applyChanges, revisionsOfChanges } from '../apply-changes.ts';
import type { Context } from '../context.ts';
import { isSame } from './standing.ts';

/** The stored tally with the waiting changes taken in, and the number of people in it; nothing is written. */
export async function foldedTally(
  context: Context,
  form: Form,
  standing: Standing,
): Promise<{ tally: string; responseCount: number } | 'moved'> {
  const tally = readTally(standing.tally);
  let { responseCount, upto: after } = standing;
  for (;;) {
    const page = await inspectUnfolded(context.store, form.id, after);
    if (!isSame(standing, page.standing)) return 'moved';
    const last = page.rows.at(-1);
    if (last === undefined) return { tally: writeTally(tally), responseCount };
    const revisions = await revisionsOfChanges(context, form.id, page.rows);
    responseCount += applyChanges(form, tally, page.rows, revisions);
    after = last.seq;
  }
}
