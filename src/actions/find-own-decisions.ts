import { type OwnText, writtenIn } from '../response/written.ts';
import { listOwnDecisions } from '../storage/reactions.ts';
import type { Context } from './context.ts';
import type { FoundResponse } from './find-response.ts';

/** Every text in a response, with what the organiser decided about it. */
export async function findOwnDecisions(
  context: Context,
  { id, revision, response }: FoundResponse,
): Promise<readonly OwnText[]> {
  const written = writtenIn(revision.form, response);
  if (written.length === 0) return [];
  const decisions = await listOwnDecisions(context.store, id);
  return written.map(({ item, title, number, text, isPlaceable }) => {
    const decision = decisions.find((each) => each.item === item && each.number === number);
    const state = isPlaceable ? (decision?.state ?? 'waiting') : 'kept';
    return { title, text, state, reason: isPlaceable ? (decision?.reason ?? null) : null };
  });
}
