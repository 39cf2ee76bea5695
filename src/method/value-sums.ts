/**
 * Sums of the values of one option over many people, exact, from counts that a tally can keep and take back
 * (method, sections 1 and 3).
 */
import { addFractions, type Fraction, fraction } from './fraction.ts';

/** Σ of `placeValue` over people: the sum of its numerators over m − 1. */
export function placeValueSum(numerators: number, options: number): Fraction {
  return fraction(numerators, options - 1);
}

/** Σ of `pointsValue` over `people` who together gave the option `points` points, each of `total`. */
export function pointsValueSum(points: number, people: number, total: number, options: number): Fraction {
  return fraction(points * options - people * total, total * (options - 1));
}

/**
 * Σ of `votesValue` over people. Both lists count by how many options somebody chose, from 1 on: who chose this
 * option, and who chose anything.
 */
export function votesValueSum(
  choosing: readonly number[],
  voting: readonly number[],
  options: number,
): Fraction {
  return voting.reduce((sum, people, at) => {
    const votes = at + 1;
    const numerator = (choosing[at] ?? 0) * options - people * votes;
    return addFractions(sum, fraction(numerator, Math.max(votes, options - votes)));
  }, fraction(0));
}
