import type { Total } from './mean.ts';

/** The most one changed answer can move a sum: from wholly against to wholly for, in thousandths. */
const SWING = 2000n;

/**
 * The least number of changed responses that can put the lower of two neighbours above the higher:
 * each moves the means at most 2000/n towards each other, and level is not above yet (method,
 * section 3: "at least m"). Sums in thousandths. 1 for equal means. Undefined when either row has no
 * answers. Throws RangeError when `higher` has the lower mean.
 */
export function swapMargin(higher: Total, lower: Total): number | undefined {
  if (higher.n === 0 || lower.n === 0) return undefined;
  const [n, m] = [BigInt(higher.n), BigInt(lower.n)];
  const difference = BigInt(higher.sum) * m - BigInt(lower.sum) * n;
  if (difference < 0n) throw new RangeError('the higher row has the higher mean');
  return Number(difference / (SWING * (n + m))) + 1;
}
