/**
 * Exact fractions. Means of different denominators and sums of squares leave the range in which a
 * double is exact, so whatever is compared or rounded goes through BigInt (method, principle 1).
 */

/** numerator / denominator; the denominator is above zero, common factors may remain. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Makes a fraction of two whole numbers; the sign moves to the numerator.
 * Throws RangeError for a denominator of zero or a number that is not whole.
 */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError('a fraction has no denominator of zero');
  return below > 0n
    ? { numerator: BigInt(numerator), denominator: below }
    : { numerator: -BigInt(numerator), denominator: -below };
}

/** a + b, exact. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** Below, at or above zero as a is less than, equal to or more than b; by cross products. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}
