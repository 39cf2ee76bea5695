/** What the comparison of two rows rests on, and the strata it is made in. */

/**
 * Differences d = x_i − x_j, in thousandths, of those in one stratum who have both: how many, Σd, Σd²
 * and how many d are not zero. Whole numbers only, so a tally can add and subtract them exactly.
 */
export interface PairStatistics {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly nonZero: number;
}

/**
 * One stratum: everybody, or a part of the balanced reading with its weight (a whole number from 1).
 * `population` is how many were invited; left out where that is not known, or fewer than answered.
 */
export interface Stratum {
  readonly weight: number;
  readonly population?: number | undefined;
}

/**
 * Σ(d − d̄)² of one stratum. n·Σd² − (Σd)² leaves the exact range of a double and would make a variance
 * of zero look like a little, so it is formed in BigInt. 0 over nobody.
 */
export function squaredDeviations({ n, sum, squares }: PairStatistics): number {
  if (n === 0) return 0;
  return Number(BigInt(n) * BigInt(squares) - BigInt(sum) * BigInt(sum)) / n;
}
