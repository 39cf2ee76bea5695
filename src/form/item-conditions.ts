import { leavesOf } from './condition.ts';
import type { Form } from './form.ts';

/** By item, the items whose answers decide whether it is shown, by its section's condition or its own. */
export function itemConditions(form: Form): ReadonlyMap<string, readonly string[]> {
  const conditions = new Map<string, readonly string[]>();
  for (const section of form.sections) {
    for (const item of section.items) {
      const asked = [section.showIf, item.showIf].flatMap((condition) =>
        condition === undefined ? [] : leavesOf(condition).map(({ leaf }) => leaf.item),
      );
      if (asked.length > 0) conditions.set(item.id, [...new Set(asked)]);
    }
  }
  return conditions;
}
