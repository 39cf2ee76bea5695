// What every reader of results compares by.
import { expect } from 'vitest';
import type { DocumentImplication } from '../../../src/results/document.ts';

/** A ranked row that has figures. */
export type ShownRow = Extract<DocumentImplication, { readonly rank: number }>;

/** Holds a number that is shown against the one that is held, but for the rounding. */
export const close = (shown: number, held: number, within: number) =>
  expect(Math.abs(shown - held), `${shown} for ${held}`).toBeLessThanOrEqual(within + 1e-9);

/** A title of the form in Dutch. */
export function titleOf(title: unknown): string {
  return typeof title === 'string' ? title : String(Object(title).nl ?? Object(title).en);
}
