// What of a form is shown to somebody: follows from the answers so far, section by section. A condition asks for
// items of earlier sections only, and the answer to a question that is not shown counts as absent.
import type { AnswerCondition, Condition } from '../form/condition.ts';
import type { Form, Section } from '../form/form.ts';
import { type Item, isQuestion, type Question } from '../form/item.ts';
import { itemsOf } from '../form/questions.ts';
import { type Answer, writeAnswer } from './answer.ts';

/** Answers by item. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * The items of a section that are shown after these answers; none when the section itself is not.
 * @param answers to the questions of earlier sections that were shown
 */
export function shownItems(form: Form, { showIf, items }: Section, answers: Answers): readonly Item[] {
  if (!holds(form, showIf, answers)) return [];
  return items.filter((item) => holds(form, item.showIf, answers));
}

/**
 * The sections with something to show, each with the items that are shown.
 * @param answerTo the answer to a question, asked for shown ones only; undefined when there is none that fits
 */
export function shownSections(
  form: Form,
  answerTo: (question: Question) => Answer | undefined,
): readonly Section[] {
  const answers = new Map<string, Answer>();
  return form.sections.flatMap((section) => {
    const items = shownItems(form, section, answers);
    for (const item of items.filter(isQuestion)) {
      const answer = answerTo(item);
      if (answer !== undefined) answers.set(item.id, answer);
    }
    return items.length === 0 ? [] : [{ ...section, items: [...items] }];
  });
}

function holds(form: Form, condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true;
  if ('item' in condition) return answered(form, condition, answers);
  if ('all' in condition) return condition.all.every((each) => holds(form, each, answers));
  if ('any' in condition) return condition.any.some((each) => holds(form, each, answers));
  return !holds(form, condition.not, answers);
}

/** Compares answers as they stand in JSON, as conditions do. */
function answered(form: Form, { item: id, is }: AnswerCondition, answers: Answers): boolean {
  const answer = answers.get(id);
  const item = itemsOf(form).find((candidate) => candidate.id === id);
  if (answer === undefined || item === undefined) return false;
  const written = writeAnswer(item, answer);
  const found: readonly unknown[] = Array.isArray(written) ? written : [written];
  return is.some((value) => found.includes(value));
}
