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

/** The verdict on a row as readers see it: one that is open by the side more people are on. */
export function verdictWord({ verdict: { is, side }, inFavourCount, againstCount }: ShownRow): string {
  if (is === 'agreed') return side === 'for' ? 'Breed gedragen' : 'Breed afgewezen';
  if (is === 'split') return 'Verdeeld';
  if (is === 'too-few') return 'Te weinig antwoorden';
  const lead = inFavourCount - againstCount;
  return lead === 0 ? 'Evenveel voor als tegen' : lead > 0 ? 'Meer voor dan tegen' : 'Meer tegen dan voor';
}

/** How many are on each side of a row, or of a part of it. */
export function sidesWord({
  n,
  inFavourCount,
  againstCount,
}: Pick<ShownRow, 'n' | 'inFavourCount' | 'againstCount'>): string {
  return `${inFavourCount} van ${n} voor${againstCount > 0 ? `, ${againstCount} tegen` : ''}`;
}
