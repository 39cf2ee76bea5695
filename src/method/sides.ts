/** How many are on each side, and of how many: the base is everybody with a view. */
export interface Sides {
  readonly forCount: number;
  readonly againstCount: number;
  /** All answers but "no view"; neutral and pass count in it. */
  readonly base: number;
}

export type Side = 'for' | 'against';

/**
 * The sides of a statement from its counts per point in printed order: for = above the middle,
 * against = below (method, section 4). `reversed`: the first printed point is the one most in favour.
 */
export function sidesOf(counts: readonly number[], reversed = false): Sides {
  let above = 0;
  let below = 0;
  let base = 0;
  for (const [index, count] of counts.entries()) {
    base += count;
    if (2 * index > counts.length - 1) above += count;
    if (2 * index < counts.length - 1) below += count;
  }
  return reversed
    ? { forCount: below, againstCount: above, base }
    : { forCount: above, againstCount: below, base };
}

/** The same sides with for and against exchanged. */
export function opposite({ forCount, againstCount, base }: Sides): Sides {
  return { forCount: againstCount, againstCount: forCount, base };
}

/** How many are on one side. */
export function countOn(side: Side, { forCount, againstCount }: Sides): number {
  return side === 'for' ? forCount : againstCount;
}
