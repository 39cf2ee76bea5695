// In which order forms stand on the desk, and which one asks for attention most.
import { deedsFor, type FormStanding } from './organise-deeds.ts';

/** What the order goes by. */
export interface Orderable extends FormStanding {
  readonly id: string;
  readonly example: boolean;
  readonly responseCount: number;
  readonly showsNothing: boolean;
}

/** Nobody answered it, and nothing is shown of it: it can wait. */
export function isQuiet({ responseCount, shown, showsNothing }: Orderable): boolean {
  return responseCount === 0 && (!shown || showsNothing);
}

/** What can be closed or shown first, then what is shown, then what nobody answered; the example last among equals. */
export function inOrder<T extends Orderable>(forms: readonly T[]): readonly T[] {
  const rank = (form: T) => (isQuiet(form) ? 2 : deedsFor(form).length > 0 ? 0 : 1);
  return [...forms].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(a.example) - Number(b.example) ||
      b.responseCount - a.responseCount ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The one form whose button stands out: of those with something to do, the first that has answers. */
export function mainOf<T extends Orderable>(forms: readonly T[]): T | undefined {
  return inOrder(forms).find((form) => !isQuiet(form) && deedsFor(form).length > 0);
}
