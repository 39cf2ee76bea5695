import type { Form } from './form.ts';
import type { Group } from './group.ts';
import { type Item, isQuestion, type Question } from './item.ts';

/** All items of a form, in the order they are asked. */
export function itemsOf(form: Form): readonly Item[] {
  return form.sections.flatMap((section) => section.items);
}

/** All items of a form that can be answered, in the order they are asked. */
export function questionsOf(form: Form): readonly Question[] {
  return itemsOf(form).filter(isQuestion);
}

/** The one group question whose parts are made public: `ranking.groups`, else the first; undefined without groups. */
export function publicGroupOf(form: Form): Group | undefined {
  const named = form.ranking.groups;
  return named === undefined ? form.groups[0] : form.groups.find((group) => group.id === named);
}
