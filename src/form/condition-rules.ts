// What a condition may ask for: items of earlier sections that are answered by choosing, never a group (then every
// row is offered to the same people whatever group they declare), and answers that the item accepts.
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { nearest } from '../shared/suggestion.ts';
import { type AnswerCondition, type Condition, leavesOf } from './condition.ts';
import type { Form } from './form.ts';
import { byType, type Item } from './item.ts';
import { itemsOf } from './questions.ts';
import { scaleOf, stances } from './statement.ts';

/** Conditions within conditions, the outermost counted: deeper ones nobody can check by reading. */
const maximumDepth = 4;

/** Everything wrong with the conditions of sections and items. */
export function conditionProblems(form: Form): readonly Problem[] {
  const earlier = new Set<string>();
  const problems: Problem[] = [];
  for (const [s, section] of form.sections.entries()) {
    const here = pointerTo('sections', s);
    problems.push(...problemsWith(form, section.showIf, earlier, here));
    for (const [i, item] of section.items.entries()) {
      problems.push(...problemsWith(form, item.showIf, earlier, `${here}${pointerTo('items', i)}`));
    }
    for (const { id } of section.items) earlier.add(id);
  }
  return problems;
}

/** @param earlier ids of the items of earlier sections */
function problemsWith(
  form: Form,
  showIf: Condition | undefined,
  earlier: ReadonlySet<string>,
  pointer: string,
): readonly Problem[] {
  if (showIf === undefined) return [];
  const leaves = leavesOf(showIf);
  if (leaves.some(({ depth }) => depth > maximumDepth)) {
    return [problem('condition-too-deep', { maximum: maximumDepth }, `${pointer}/showIf`)];
  }
  return leaves.flatMap(({ leaf, steps }) =>
    leafProblems(form, leaf, earlier, `${pointer}${pointerTo('showIf', ...steps)}`),
  );
}

function leafProblems(
  form: Form,
  { item: id, is }: AnswerCondition,
  earlier: ReadonlySet<string>,
  pointer: string,
): readonly Problem[] {
  const at = `${pointer}/item`;
  const items = itemsOf(form);
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) {
    if (form.groups.some((group) => group.id === id))
      return [problem('condition-on-group', { item: id }, at)];
    const fitting = items.filter((each) => earlier.has(each.id) && answersTo(each) !== undefined);
    const suggestion = nearest(
      id,
      fitting.map((each) => each.id),
    );
    return [problem('condition-unknown-item', { found: id, suggestion }, at)];
  }
  // which of several items with one id is meant nobody knows: that they are several is told
  if (items.filter((each) => each.id === id).length > 1) return [];
  const accepted = answersTo(item);
  // the kind before the place: moving an item that cannot be asked for would not help
  if (accepted === undefined) return [problem('condition-item-unfit', { item: id }, at)];
  if (!earlier.has(id)) return [problem('condition-too-early', { item: id }, at)];
  return is.flatMap((value, index) =>
    accepted.includes(value)
      ? []
      : [
          problem(
            'condition-value-unfit',
            { item: id, found: String(value).slice(0, 60), allowed: accepted.join(', ') },
            `${pointer}${pointerTo('is', index)}`,
          ),
        ],
  );
}

/** Every answer that a condition can ask for; undefined for an item that is not answered by choosing one. */
function answersTo(item: Item): readonly (string | number)[] | undefined {
  const none = () => undefined;
  return byType<readonly (string | number)[] | undefined>(item, {
    statement: (statement) => {
      const scale = scaleOf(statement);
      const points = scale.stances ? stances : Array.from({ length: scale.points }, (_, at) => at + 1);
      return statement.noView ? [...points, 'no-view'] : points;
    },
    choice: ({ options }) => options.map(({ id }) => id),
    priorities: none,
    reaction: none,
    text: none,
    number: none,
    note: none,
  });
}
