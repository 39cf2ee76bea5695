// What pages of results ask by themselves.
import type { FoundResults } from '../actions/find-results.ts';

/** What may be newer: how many answered, and which release and reactions are shown. */
export function nowOf(found: FoundResults): { readonly responses: number; readonly tag: string } {
  return { responses: countOf(found), tag: tagOf(found) };
}

/** Once no answers can come any more the number is that of the release: it does not fall when somebody withdraws. */
export function countOf(found: FoundResults): number {
  const { phase, responseCount } = found.standing;
  if (found.is === 'waiting' || phase !== 'closed') return responseCount;
  return found.document.release.responses ?? responseCount;
}

/** Another text whenever a page shows something else: release, reactions, whether one can still answer. */
export function tagOf(found: FoundResults): string {
  return `${found.is === 'shown' ? found.tag.slice(0, 32) : found.is}-${found.standing.phase}`;
}
