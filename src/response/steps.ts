// The pages of a form in the order a participant walks them: groups first, then a section a page, then the check.
import type { Form, Section } from '../form/form.ts';
import { byType, isQuestion, type Question } from '../form/item.ts';
import { answerField, fieldNames, groupField } from './fields.ts';

/** One page to fill in. `number` counts from 1. */
export type Step =
  | { readonly number: number; readonly asks: 'groups' }
  | { readonly number: number; readonly asks: 'section'; readonly section: Section };

/** All pages to fill in. The check page comes after the last. */
export function stepsOf(form: Form): readonly Step[] {
  const first: readonly Step[] = form.groups.length > 0 ? [{ number: 1, asks: 'groups' }] : [];
  return [
    ...first,
    ...form.sections.map(
      (section, index): Step => ({ number: first.length + index + 1, asks: 'section', section }),
    ),
  ];
}

/** The questions on a page; none on the groups page. */
export function questionsOn(step: Step): readonly Question[] {
  return step.asks === 'groups' ? [] : step.section.items.filter(isQuestion);
}

/** Ids of what a page asks: items and groups. */
export function idsOn(form: Form, step: Step): ReadonlySet<string> {
  return new Set(
    step.asks === 'groups' ? form.groups.map(({ id }) => id) : questionsOn(step).map(({ id }) => id),
  );
}

/** Names of the fields on a page. */
export function fieldsOn(form: Form, step: Step): readonly string[] {
  return step.asks === 'groups' ? form.groups.map(({ id }) => groupField(id)) : fieldNames(questionsOn(step));
}

/** The page on which a field stands, for a link from a mistake to its place. */
export function stepOfField(form: Form, field: string): Step | undefined {
  return stepsOf(form).find(
    (step) =>
      fieldsOn(form, step).includes(field) || questionsOn(step).some(({ id }) => field === answerField(id)),
  );
}

/** Minutes it takes: statements 10 seconds each, rankings 40, written reactions 45, notes at 200 words a minute. */
export function minutesFor(form: Form): number {
  const seconds = form.sections
    .flatMap(({ items }) => items)
    .map((item) =>
      byType(item, {
        statement: () => 10,
        priorities: () => 40,
        reaction: () => 45,
        note: ({ text }) => wordsIn(typeof text === 'string' ? text : (Object.values(text)[0] ?? '')) * 0.3,
      }),
    );
  return Math.max(1, Math.ceil(seconds.reduce((sum, each) => sum + each, 15) / 60));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
