import { eraseAnswers, listKeptLongEnough } from '../storage/retention.ts';
import { emptyTally, writeTally } from '../tally/tally.ts';
import type { Context } from './context.ts';

/**
 * Erases the answers of every form that closed `keepDays` ago or longer, with drafts and tallies. Release documents
 * stay; verify can then check no more of them than their digest.
 * @returns the ids of the forms whose answers were erased
 */
export async function retain(context: Context): Promise<readonly string[]> {
  const forms = await listKeptLongEnough(context.store, context.now());
  for (const form of forms) await eraseAnswers(context.store, form, writeTally(emptyTally()));
  return forms;
}
