import type { Form } from '../form/form.ts';
import type { UnfoldedChange } from '../storage/fold-changes.ts';
import { add } from '../tally/add.ts';
import { remove } from '../tally/remove.ts';
import type { Tally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { type Revisions, revisionsOf, storedResponse } from './revisions.ts';

/** The revisions under which the bodies of changes were given. */
export function revisionsOfChanges(
  context: Context,
  form: string,
  changes: readonly UnfoldedChange[],
): Promise<Revisions> {
  const numbers = changes.flatMap(({ minus, minusRevision, plus, plusRevision }) => [
    ...(minus === null || minusRevision === null ? [] : [minusRevision]),
    ...(plus === null ? [] : [plusRevision]),
  ]);
  return revisionsOf(context, form, new Set(numbers));
}

/** Takes changes into a tally, in place, in their order; returns by how many people it grew. */
export function applyChanges(
  form: Form,
  tally: Tally,
  changes: readonly UnfoldedChange[],
  revisions: Revisions,
): number {
  let growth = 0;
  for (const { minus, minusRevision, plus, plusRevision } of changes) {
    if (minus !== null && minusRevision !== null) {
      remove(form, tally, storedResponse(revisions, minusRevision, minus));
      growth -= 1;
    }
    if (plus !== null) {
      add(form, tally, storedResponse(revisions, plusRevision, plus));
      growth += 1;
    }
  }
  return growth;
}
