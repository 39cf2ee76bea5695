import { type Fraction, fraction } from './fraction.ts';

/** What Kendall's W needs of all rankings together: whole numbers that a tally can keep. */
export interface Concordance {
  /** How many placed at least one option. */
  readonly rankers: number;
  /** Per option Σ (options placed below it − options placed above it): Borda's sums. */
  readonly bordaSums: readonly number[];
  /** Σ (u³ − u) over every group of u tied options of every ranker. */
  readonly tied: number;
}

/**
 * Kendall's W, how much rankers agree, 0 … 1, corrected for ties (Kendall & Babington Smith 1939;
 * Kendall 1948, "Rank Correlation Methods"): 12·S/(n²(m³−m) − n·Σ(u³−u)), where S, the squared
 * deviations of the rank sums, is a quarter of the sum of squared Borda sums. Undefined without rankers
 * and when everybody ties everything.
 */
export function kendallW({ rankers, bordaSums, tied }: Concordance): Fraction | undefined {
  const options = bordaSums.length;
  const below = BigInt(rankers) * (BigInt(rankers) * BigInt(options ** 3 - options) - BigInt(tied));
  return below > 0n ? fraction(3n * sumOfSquares(bordaSums), below) : undefined;
}

/** Σ(u³ − u) of rankings that leave options out: after t placed of m the m−t others are tied. */
export function tiedByLeavingOut(placedCounts: ReadonlyMap<number, number>, options: number): number {
  let tied = 0;
  for (const [placed, rankers] of placedCounts) {
    const left = options - placed;
    tied += rankers * (left ** 3 - left);
  }
  return tied;
}

/** Σs², exact. */
export function sumOfSquares(sums: readonly number[]): bigint {
  return sums.reduce((total, sum) => total + BigInt(sum) * BigInt(sum), 0n);
}
