// Where sides are most even, and whether the order is that of how many are in favour.
import type { OpposedBy } from '../shared/headline.ts';
import type { ResultsDocument } from './document.ts';
import type { ShownImplication } from './shown.ts';
import { opponentsOf } from './stands.ts';

/** Where sides are most even. */
export interface Opposed {
  /** Sides of parts, where every row has a lane; else of people. */
  readonly by: OpposedBy;
  /** null where nobody is opposed anywhere. */
  readonly row: ShownImplication | null;
  /** On how many rows some are for and others against. */
  readonly count: number;
}

/**
 * The row on which sides are most even. The smaller side counts, so that one against twelve is little; between rows
 * alike for parts people decide, and then the order of the rows.
 */
export function opposedOf(document: ResultsDocument, rows: readonly ShownImplication[]): Opposed {
  const by: OpposedBy = rows.every(({ lane }) => lane !== null) ? 'parts' : 'people';
  const people = ({ n, inFavourCount, againstCount }: ShownImplication) =>
    Math.min(inFavourCount, againstCount) / n;
  const parts = (row: ShownImplication) => {
    const { inFavour, against } = opponentsOf(document, row);
    return Math.min(inFavour.length, against.length);
  };
  const smaller = by === 'parts' ? parts : people;
  const opposed = rows.filter((row) => smaller(row) > 0);
  const [row = null] = opposed.toSorted((a, b) => smaller(b) - smaller(a) || people(b) - people(a));
  return { by, row, count: opposed.length };
}

/** Whether some row has a smaller share in favour than one below it: then an order by support needs a word. */
export function isOrderedOtherwise(rows: readonly ShownImplication[]): boolean {
  return rows.some((row, at) =>
    rows.slice(at + 1).some((below) => below.inFavourCount * row.n > row.inFavourCount * below.n),
  );
}
