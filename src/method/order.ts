import { compareFractions, type Fraction } from './fraction.ts';

/** What a thing is ranked by. Without a mean (nobody answered) it takes no rank. */
export interface Rankable {
  readonly mean: Fraction | undefined;
  /** Decides the listing inside a band of equal means; drawn once, at publishing. */
  readonly lot: string;
}

/** One place in the order: the index of the row, its rank, and whether another row shares it. */
export interface Placing {
  readonly row: number;
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Orders rows by mean, highest first, compared exactly. Equal means share a rank: "1, 2, 2, 4".
 * Inside such a band rows are listed by lot, so that the listing favours nobody (method, section 3).
 */
export function order(rows: readonly Rankable[]): readonly Placing[] {
  const ranked: { row: number; mean: Fraction; lot: string }[] = [];
  for (const [row, { mean, lot }] of rows.entries()) if (mean !== undefined) ranked.push({ row, mean, lot });
  ranked.sort((a, b) => compareFractions(b.mean, a.mean) || compareLots(a.lot, b.lot) || a.row - b.row);

  const placings: Placing[] = [];
  let first = 0;
  while (first < ranked.length) {
    const band = bandFrom(ranked, first);
    for (const { row } of band) placings.push({ row, rank: first + 1, tied: band.length > 1 });
    first += band.length;
  }
  return placings;
}

function bandFrom<Row extends { mean: Fraction }>(ranked: readonly Row[], first: number): readonly Row[] {
  const leader = ranked[first];
  if (leader === undefined) return [];
  let end = first + 1;
  for (let next = ranked[end]; next !== undefined; next = ranked[end]) {
    if (compareFractions(leader.mean, next.mean) !== 0) break;
    end += 1;
  }
  return ranked.slice(first, end);
}

/** By code unit: a locale's collation may differ from one machine to the next. */
function compareLots(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
