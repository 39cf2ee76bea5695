import type { Form } from '../form/form.ts';
import { Fault, problem } from '../shared/problem.ts';
import { inspectUnfolded } from '../storage/inspect.ts';
import { emptyTally, type Tally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { foldedTallies } from './verify/folded-tallies.ts';

/** Answers that come in while pages of changes are read make it start anew this often. */
const attempts = 20;

/**
 * Everybody whose answers are in at this moment, counted without writing anything. Throws Fault `database-busy` when
 * the form never stood still long enough.
 */
export async function tallyOfNow(context: Context, form: Form): Promise<Tally> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // behind the last change: only where the form stands
    const { standing } = await inspectUnfolded(context.store, form.id, Number.MAX_SAFE_INTEGER);
    if (standing === undefined) return emptyTally();
    const folded = await foldedTallies(context, form, standing);
    if (folded !== 'moved') return folded.everybody;
  }
  throw new Fault(problem('database-busy', {}));
}
