import { lacksOptions } from '../form/options-from.ts';
import { listTakingOver } from '../storage/find-form.ts';
import type { Context } from './context.ts';
import { publish } from './publish.ts';

/**
 * Takes out of forms that nobody answered yet what they took over from an earlier form and what was withdrawn, erased or
 * refused there since. Where too little is left to choose from, nobody can answer until it is published with more. A
 * form that is answered meanwhile stays as it is.
 */
export async function renewOptions(context: Context): Promise<void> {
  for (const { revision } of await listTakingOver(context.store)) {
    if (lacksOptions(revision.form)) continue;
    await publish(context, revision.form, { origin: 'imported', mayWait: true });
  }
}
