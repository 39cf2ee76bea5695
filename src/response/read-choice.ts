import type { Choice } from '../form/choice.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { acceptedUnless, type Result, refused } from '../shared/result.ts';
import type { Answer } from './answer.ts';
import { shown } from './shown.ts';

/**
 * The option chosen, or with `several` those chosen, in the order of the form: the same choice is the same answer
 * whatever order it came in. An empty place in a row says nothing.
 */
export function readChoice(item: Choice, found: unknown, pointer: string): Result<Answer | undefined> {
  if (!item.several) {
    const option = item.options.find(({ id }) => id === found);
    return acceptedUnless<Answer | undefined>(
      option === undefined ? [problem('option-unknown', { found: shown(found) }, pointer)] : [],
      { is: 'chosen', options: option === undefined ? [] : [option.id] },
    );
  }
  if (!Array.isArray(found)) return refused(problem('answer-unfit', {}, pointer));
  const places: readonly unknown[] = found;
  const problems: Problem[] = [];
  const chosen = new Set<string>();
  for (const [index, option] of places.entries()) {
    const here = `${pointer}/${index}`;
    if (option === '') continue;
    if (typeof option !== 'string' || !item.options.some(({ id }) => id === option)) {
      problems.push(problem('option-unknown', { found: shown(option) }, here));
    } else if (chosen.has(option)) problems.push(problem('choice-repeated', { found: option }, here));
    else chosen.add(option);
  }
  const options = item.options.map(({ id }) => id).filter((id) => chosen.has(id));
  return acceptedUnless<Answer | undefined>(
    problems,
    options.length === 0 ? undefined : { is: 'chosen', options },
  );
}
