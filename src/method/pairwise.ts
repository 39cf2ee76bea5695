/**
 * How many place option a above option b, as row a, column b; the diagonal is zero. Ties count for
 * neither. Options left out of a ranking are last, tied. A sum of whole numbers, so a tally can keep it.
 */
export type Pairwise = readonly (readonly number[])[];

/** A weak order: a rank per option, lower is better, equal ranks are tied; and how many gave it. */
export interface WeakOrder {
  readonly ranks: readonly number[];
  readonly count: number;
}

/** How many place `a` above `b`. Throws RangeError for an option outside the matrix. */
export function preferring(pairwise: Pairwise, a: number, b: number): number {
  const count = pairwise[a]?.[b];
  if (count === undefined) throw new RangeError('both options are in the matrix');
  return count;
}

/** How many more place `a` above `b` than the other way round. */
export function margin(pairwise: Pairwise, a: number, b: number): number {
  return preferring(pairwise, a, b) - preferring(pairwise, b, a);
}

/** The matrix of a number of weak orders over the same `options` options. */
export function pairwiseOf(orders: readonly WeakOrder[], options: number): Pairwise {
  const all = Array.from({ length: options }, (_, option) => option);
  const countAbove = (a: number, b: number) =>
    orders.reduce((sum, { ranks, count }) => sum + (rankOf(ranks, a) < rankOf(ranks, b) ? count : 0), 0);
  return all.map((a) => all.map((b) => (a === b ? 0 : countAbove(a, b))));
}

function rankOf(ranks: readonly number[], option: number): number {
  const rank = ranks[option];
  if (rank === undefined) throw new RangeError('a weak order ranks every option');
  return rank;
}
