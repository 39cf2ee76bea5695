import type { Fraction } from './fraction.ts';

const TWELVE_DECIMALS = 1_000_000_000_000n;

/**
 * The whole number nearest to a fraction, halves away from zero: away from zero and not upwards,
 * so that for and against stay mirror images.
 */
export function roundHalfAway({ numerator, denominator }: Fraction): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** A fraction as the number that documents carry: 12 decimals, halves away from zero, never −0. */
export function fractionDecimals({ numerator, denominator }: Fraction): number {
  return Number(roundHalfAway({ numerator: numerator * TWELVE_DECIMALS, denominator })) / 1e12;
}

/**
 * A computed figure as documents carry it: 12 decimals, never −0. For figures that are no fraction
 * (roots, probabilities); a fraction keeps its exactness with `fractionDecimals`.
 */
export function decimals(figure: number): number {
  const rounded = Number(figure.toFixed(12));
  return rounded === 0 ? 0 : rounded;
}
