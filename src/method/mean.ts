import { addFractions, type Fraction, fraction } from './fraction.ts';

/** A sum of supports in thousandths over n participants. */
export interface Total {
  readonly sum: number;
  readonly n: number;
}

/** The total of one part, with the part's weight in the balanced reading (a whole number from 1). */
export interface PartTotal extends Total {
  readonly weight: number;
}

/** Mean support in thousandths, every participant counting once; undefined over nobody. */
export function mean({ sum, n }: Total): Fraction | undefined {
  return n > 0 ? fraction(sum, n) : undefined;
}

/**
 * Mean support in thousandths, every part counting by its weight: the mean of the parts' means.
 * Undefined unless every part has `least` answers (at least 1; in public the minimum group), because
 * a mean over some of the parts is another question (method, section 2).
 */
export function balancedMean(parts: readonly PartTotal[], least = 1): Fraction | undefined {
  if (parts.length === 0 || parts.some((part) => part.n < Math.max(1, least))) return undefined;
  let weighted = fraction(0);
  let weights = 0n;
  for (const { sum, n, weight } of parts) {
    weighted = addFractions(weighted, fraction(BigInt(sum) * BigInt(weight), n));
    weights += BigInt(weight);
  }
  return fraction(weighted.numerator, weighted.denominator * weights);
}
