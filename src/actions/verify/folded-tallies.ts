import type { Form } from '../../form/form.ts';
import { inspectUnfolded, type Standing } from '../../storage/inspect.ts';
import type { Context } from '../context.ts';
import { applyChanges, readTallies, revisionsOfChanges, type Tallies } from '../tallies.ts';
import { isSame } from './standing.ts';

/** The stored tallies with the waiting changes taken in; nothing is written. */
export async function foldedTallies(
  context: Context,
  form: Form,
  standing: Standing,
): Promise<Tallies | 'moved'> {
  const tallies = readTallies(standing);
  let after = standing.upto;
  for (;;) {
    const page = await inspectUnfolded(context.store, form.id, after);
    if (!isSame(standing, page.standing)) return 'moved';
    const last = page.rows.at(-1);
    if (last === undefined) return tallies;
    const revisions = await revisionsOfChanges(context, form.id, page.rows);
    applyChanges(form, tallies, page.rows, standing.unseenRelease, revisions);
    after = last.seq;
  }
}
