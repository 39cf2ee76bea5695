import { type OwnText, writtenIn } from '../response/written.ts';
import { showRule } from '../results/may-show.ts';
import { leastForReactions } from '../results/reactions.ts';
import { listOwnDecisions } from '../storage/reactions.ts';
import type { Context } from './context.ts';
import type { PublishedForm } from './find-form.ts';
import type { FoundResponse } from './find-response.ts';

/** Every text in a response, with what the organiser decided about it, or why nothing was decided yet. */
export async function findOwnDecisions(
  context: Context,
  { id, revision, response }: FoundResponse,
  form: PublishedForm,
): Promise<readonly OwnText[]> {
  const written = writtenIn(revision.form, response);
  if (written.length === 0) return [];
  const decisions = await listOwnDecisions(context.store, id);
  return written.map(({ item, title, number, text, isPlaceable }) => {
    const decision = decisions.find((each) => each.item === item && each.number === number);
    const state = isPlaceable ? (decision?.state ?? undecided(form)) : 'kept';
    return { title, text, state, reason: isPlaceable ? (decision?.reason ?? null) : null };
  });
}

function undecided({ revision, state, responseCount }: PublishedForm): OwnText['state'] {
  if (state === 'open') return 'later';
  return responseCount < leastForReactions(showRule(revision).whole) ? 'too-few' : 'waiting';
}
