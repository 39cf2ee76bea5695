import { compareFractions, type Fraction, fraction } from './fraction.ts';
import type { Total } from './mean.ts';

/** The highest support anybody can have, in thousandths. */
const EXTREME = 1000;

/** The best and the worst rank a row could take if the missing answered. */
export interface RankBounds {
  readonly best: number;
  readonly worst: number;
}

/**
 * Bounds on every rank whatever those invited who have not answered would say (Manski 1990,
 * "Nonparametric bounds on treatment effects", American Economic Review 80). Best: all the missing are
 * wholly for this row and wholly against all others; worst the other way round. Equal means share a
 * rank. `totals` in thousandths, per row; with nobody missing both are the present rank.
 * Undefined when a row has no answers and nobody is missing. Throws RangeError below zero missing.
 */
export function missingVoices(totals: readonly Total[], missing: number): readonly RankBounds[] | undefined {
  if (!Number.isInteger(missing) || missing < 0) throw new RangeError('the missing are counted from zero');
  if (totals.some(({ n }) => n + missing === 0)) return undefined;
  const shifted = (side: 1 | -1) =>
    totals.map(({ sum, n }) => fraction(sum + side * EXTREME * missing, n + missing));
  const highest = shifted(1);
  const lowest = shifted(-1);
  return totals.map((_, row) => ({
    best: rankAmong(row, highest, lowest),
    worst: rankAmong(row, lowest, highest),
  }));
}

function rankAmong(row: number, own: readonly Fraction[], rivals: readonly Fraction[]): number {
  const mean = own[row];
  if (mean === undefined) throw new RangeError('a row has a mean');
  return 1 + rivals.filter((rival, other) => other !== row && compareFractions(rival, mean) > 0).length;
}
