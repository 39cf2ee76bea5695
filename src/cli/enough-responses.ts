import type { PublishedForm } from '../actions/find-form.ts';
import { type Problem, problem } from '../shared/problem.ts';

/**
 * What stands against showing the results of this form for good: fewer responses than anything may be shown of.
 * undefined when there are enough.
 */
export function tooFewToShow({ revision, responseCount }: PublishedForm): Problem | undefined {
  const { form, alreadyPublic } = revision;
  const { minimumGroup: minimum } = form.privacy;
  if (alreadyPublic || responseCount >= minimum) return undefined;
  return problem('too-few-to-show', { form: form.id, count: responseCount, minimum });
}
