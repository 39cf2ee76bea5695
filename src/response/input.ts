// What a draft says when it is sent as it stands. Its fields keep everything typed, also at questions that are not
// shown any more: those answers come back with their question, and are left out of what is sent.
import type { Form } from '../form/form.ts';
import type { Question } from '../form/item.ts';
import { questionsOf } from '../form/questions.ts';
import type { Language } from '../shared/language.ts';
import { type Answer, readAnswer } from './answer.ts';
import { type Fields, typedIn } from './fields.ts';
import type { ResponseInput } from './response.ts';
import { shownSections } from './showing.ts';
import { questionsOn, type Step, shownSteps } from './steps.ts';

/** The answers in the fields to the questions that are shown, still to be checked. */
export function inputOf(form: Form, language: Language, fields: Fields): ResponseInput {
  const typed = typedIn(form, language, fields);
  const shown = shownIds(form, typed);
  const ofShown = (found: ReadonlyMap<string, unknown>) =>
    new Map([...found].filter(([id]) => shown.has(id)));
  return { ...typed, answers: ofShown(typed.answers), remarks: ofShown(typed.remarks ?? new Map()) };
}

/** The questions with something typed that will not be sent, because they are not shown. */
export function droppedFrom(form: Form, language: Language, fields: Fields): readonly Question[] {
  const typed = typedIn(form, language, fields);
  const shown = shownIds(form, typed);
  return questionsOf(form).filter((item) => !shown.has(item.id) && saysSomething(item, typed));
}

/** The pages to walk with what is in the fields. */
export function stepsWith(form: Form, language: Language, fields: Fields): readonly Step[] {
  return shownSteps(form, answersIn(typedIn(form, language, fields)));
}

/** The first page with a question that was not asked before and is still open; undefined when there is none. */
export function newlyAsked(form: Form, language: Language, before: Fields, after: Fields): Step | undefined {
  const old = shownIds(form, typedIn(form, language, before));
  const typed = typedIn(form, language, after);
  return stepsWith(form, language, after).find((step) =>
    questionsOn(step).some((item) => !old.has(item.id) && !saysSomething(item, typed)),
  );
}

function shownIds(form: Form, typed: ResponseInput): ReadonlySet<string> {
  const sections = shownSections(form, answersIn(typed));
  return new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
}

function answersIn(typed: ResponseInput): (question: Question) => Answer | undefined {
  return (question) => {
    const found = typed.answers.get(question.id);
    const read = found === undefined ? undefined : readAnswer(question, found, '');
    return read?.ok === true ? read.value : undefined;
  };
}

/** Whether there is an answer that fits or not, or a remark. */
function saysSomething(item: Question, typed: ResponseInput): boolean {
  const found = typed.answers.get(item.id);
  const read = found === undefined ? undefined : readAnswer(item, found, '');
  if (read !== undefined && !(read.ok && read.value === undefined)) return true;
  return String(typed.remarks?.get(item.id) ?? '').trim() !== '';
}
