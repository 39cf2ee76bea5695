/** Implications are drawn and judged for agreement in five bins. */
export const BINS = 5;

const MIDDLE = 200;
const INNER = 600;

/**
 * The bin of a support in thousandths, counted from most against (0) to most in favour (4).
 * |x| ≤ 200 is the middle, ≤ 600 inner, else outer: the same limits on both sides, so that
 * swapping all answers turns the bins around exactly (method, section 2).
 */
export function binOf(support: number): number {
  const size = Math.abs(support);
  const steps = size <= MIDDLE ? 0 : size <= INNER ? 1 : 2;
  return support < 0 ? 2 - steps : 2 + steps;
}
