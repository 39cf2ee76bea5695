import type { Form } from '../form/form.ts';
import { Fault, problem } from '../shared/problem.ts';
import { inspectUnfolded } from '../storage/inspect.ts';
import { emptyTally, readTally, type Tally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { foldedTally } from './verify/folded-tally.ts';

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
    const folded = await foldedTally(context, form, standing);
    if (folded !== 'moved') return readTally(folded.tally);
  }
  throw new Fault(problem('database-busy', {}));
}
