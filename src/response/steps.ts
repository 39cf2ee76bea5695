// The pages of a form in the order a participant walks them: name and groups first, then a section a page, then the check.
import type { Form, Section } from '../form/form.ts';
import { isQuestion, type Question } from '../form/item.ts';
import type { Answer } from './answer.ts';
import { answerField, fieldNames, groupField, nameAgreedField, nameField } from './fields.ts';
import { asksName, namePointer } from './name.ts';
import { shownSections } from './showing.ts';

/** One page to fill in. `number` counts from 1. The page of the groups asks the name too, where that is asked. */
export type Step =
  | { readonly number: number; readonly asks: 'groups' }
  | { readonly number: number; readonly asks: 'section'; readonly section: Section };

/** All pages to fill in. The check page comes after the last. */
export function stepsOf(form: Form): readonly Step[] {
  const first: readonly Step[] =
    form.groups.length > 0 || asksName(form) ? [{ number: 1, asks: 'groups' }] : [];
  return [
    ...first,
    ...form.sections.map(
      (section, index): Step => ({ number: first.length + index + 1, asks: 'section', section }),
    ),
  ];
}

/**
 * The pages that somebody with these answers walks: those with something to show, with what is shown on them. They
 * keep the numbers of the whole form, so that an address, and a page left open, stay about the same section.
 * @param answerTo the answer to a question, undefined when there is none that fits
 */
export function shownSteps(
  form: Form,
  answerTo: (question: Question) => Answer | undefined,
): readonly Step[] {
  const sections = new Map(shownSections(form, answerTo).map((section) => [section.id, section]));
  return stepsOf(form).flatMap((step): readonly Step[] => {
    if (step.asks === 'groups') return [step];
    const section = sections.get(step.section.id);
    return section === undefined ? [] : [{ ...step, section }];
  });
}

/** Ids of the questions of a page's section that are not on it, because they are not shown. */
export function notShownOn(form: Form, step: Step): readonly string[] {
  if (step.asks === 'groups') return [];
  const whole = form.sections.find(({ id }) => id === step.section.id)?.items ?? [];
  const onPage = new Set(step.section.items.map(({ id }) => id));
  return whole.filter(isQuestion).flatMap(({ id }) => (onPage.has(id) ? [] : [id]));
}

/** A page without some of its items. */
export function stepWithout(step: Step, items: readonly string[]): Step {
  if (step.asks === 'groups' || items.length === 0) return step;
  const left = step.section.items.filter(({ id }) => !items.includes(id));
  return { ...step, section: { ...step.section, items: left } };
}

/** The questions on a page; none on the groups page. */
export function questionsOn(step: Step): readonly Question[] {
  return step.asks === 'groups' ? [] : step.section.items.filter(isQuestion);
}

/** Ids of what a page asks: items and groups; for the name its pointer. */
export function idsOn(form: Form, step: Step): ReadonlySet<string> {
  if (step.asks === 'section') return new Set(questionsOn(step).map(({ id }) => id));
  return new Set([...(asksName(form) ? [namePointer] : []), ...form.groups.map(({ id }) => id)]);
}

/** Names of the fields on a page. */
export function fieldsOn(form: Form, step: Step): readonly string[] {
  if (step.asks === 'section') return fieldNames(questionsOn(step));
  const name = asksName(form) ? [nameField, nameAgreedField] : [];
  return [...name, ...form.groups.map(({ id }) => groupField(id))];
}

/** The page on which a field stands, for a link from a mistake to its place. */
export function stepOfField(form: Form, field: string): Step | undefined {
  return stepsOf(form).find(
    (step) =>
      fieldsOn(form, step).includes(field) || questionsOn(step).some(({ id }) => field === answerField(id)),
  );
}
