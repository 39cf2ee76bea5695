import { showRule } from '../results/may-show.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { PublishedForm } from './find-form.ts';

/**
 * What stands against showing the results of this form for good: fewer responses than anything may be shown of.
 * undefined when there are enough.
 */
export function tooFewToShow({ revision, responseCount }: PublishedForm): Problem | undefined {
  const { whole: minimum } = showRule(revision);
  if (revision.alreadyPublic || responseCount >= minimum) return undefined;
  return problem('too-few-to-show', { form: revision.form.id, count: responseCount, minimum });
}
