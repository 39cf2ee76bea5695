import { eraseAnswers, type Keeping, listKeeping } from '../storage/retention.ts';
import { emptyTally, writeTally } from '../tally/tally.ts';
import type { Context } from './context.ts';

export type { Keeping } from '../storage/retention.ts';

/**
 * Erases the answers of every form that closed `keepDays` ago or longer, with drafts and tallies. Release documents
 * stay; verify can then check no more of them than their digest.
 * @returns the ids of the forms whose answers were erased
 */
export async function retain(context: Context): Promise<readonly string[]> {
  const { store, now } = context;
  const moment = now();
  const forms = (await listKeeping(store))
    .filter(({ erasesAt, isErased }) => erasesAt !== null && erasesAt <= moment && !isErased)
    .map(({ form }) => form);
  for (const form of forms) await eraseAllAnswers(context, form);
  return forms;
}

/** How long the answers of each form are still kept. */
export function findKeeping({ store }: Context): Promise<readonly Keeping[]> {
  return listKeeping(store);
}

/** Erases the answers of a closed form whose release is made; of another form nothing. */
export function eraseAllAnswers({ store, now }: Context, form: string): Promise<void> {
  return eraseAnswers(store, { form, emptyTally: writeTally(emptyTally()), now: now() });
}
