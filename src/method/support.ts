import { addFractions, type Fraction, fraction } from './fraction.ts';
import { roundHalfAway } from './rounding.ts';
import type { Value } from './value.ts';

/** The value of one answered piece of evidence, with its weight in the implication (1–100). */
export interface WeightedValue extends Value {
  readonly weight: number;
}

/**
 * Support of one participant for one implication, in thousandths (−1000 … 1000):
 * round(1000·Σwv/Σw) over the answered evidence (method, section 1). Exact: naive doubles misround
 * one pair of statements in 556. Undefined when none of the evidence was answered. Never −0.
 * Throws RangeError for a weight that is not a whole number of at least 1.
 */
export function support(answered: readonly WeightedValue[]): number | undefined {
  if (answered.length === 0) return undefined;
  let weighted: Fraction = fraction(0);
  let weights = 0;
  for (const { numerator, denominator, weight } of answered) {
    if (!Number.isInteger(weight) || weight < 1) throw new RangeError('a weight is a whole number from 1');
    weighted = addFractions(weighted, fraction(numerator * weight, denominator));
    weights += weight;
  }
  return Number(
    roundHalfAway({
      numerator: 1000n * weighted.numerator,
      denominator: weighted.denominator * BigInt(weights),
    }),
  );
}
