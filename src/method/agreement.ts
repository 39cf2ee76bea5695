import { addFractions, type Fraction, fraction } from './fraction.ts';

/**
 * Agreement A of ordered answers, from the counts per point (van der Eijk 2001, "Measuring agreement
 * in ordered rating scales", Quality & Quantity 35): 1 when all gave one answer, 0 when all answers
 * are equally frequent, −1 when half stand at each pole. The counts are peeled into layers of equal
 * height; A is the mean of the layers' agreements, weighted by the answers in each.
 * Undefined over nobody and on fewer than three points.
 */
export function agreement(counts: readonly number[]): Fraction | undefined {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 3 || n === 0) return undefined;
  let weighted = fraction(0);
  let rest = counts;
  while (rest.some((count) => count > 0)) {
    const height = Math.min(...rest.filter((count) => count > 0));
    const present = rest.map((count) => count > 0);
    const answers = BigInt(height * present.filter(Boolean).length);
    const layer = layerAgreement(present);
    weighted = addFractions(weighted, fraction(answers * layer.numerator, layer.denominator));
    rest = rest.map((count) => (count > 0 ? count - height : 0));
  }
  return fraction(weighted.numerator, weighted.denominator * BigInt(n));
}

/**
 * One layer: A = U·(1 − (S−1)/(K−1)) with S points in use of K and
 * U = ((K−2)·TU − (K−1)·TDU) / ((K−2)·(TU + TDU)), where of all triples of points TU are unimodal
 * (110, 011) and TDU are bimodal (101).
 */
function layerAgreement(present: readonly boolean[]): Fraction {
  const points = present.length;
  const used = present.filter(Boolean).length;
  if (used === 1) return fraction(1);
  if (used === points) return fraction(0);
  const { unimodal, bimodal } = triples(present);
  const shape = (points - 2) * unimodal - (points - 1) * bimodal;
  return fraction(shape * (points - used), (points - 2) * (unimodal + bimodal) * (points - 1));
}

/** Triples are counted per pair of points in use: with what lies between, and with what lies beyond. */
function triples(present: readonly boolean[]): { unimodal: number; bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  for (const [left, here] of present.entries()) {
    for (const [right, there] of present.entries()) {
      if (!here || !there || left >= right) continue;
      bimodal += present.slice(left + 1, right).filter((used) => !used).length;
      unimodal += present.slice(0, left).filter((used) => !used).length;
      unimodal += present.slice(right + 1).filter((used) => !used).length;
    }
  }
  return { unimodal, bimodal };
}
