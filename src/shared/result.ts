// An expected "no" is a value; only the unexpected throws.
import type { Problem } from './problem.ts';

/** Either a value, or every problem that stands in its way (at least one). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A result that holds `value`. */
export function accepted<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that says no, with at least one reason. */
export function refused(first: Problem, ...others: readonly Problem[]): Result<never> {
  return { ok: false, problems: [first, ...others] };
}

/** `value` when nothing is wrong with it, else everything that is. */
export function acceptedUnless<T>(problems: readonly Problem[], value: T): Result<T> {
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}
