// Coordinates of diverging stacked bars: against to the left of zero, in favour to the right, the middle half on
// either side (Heiberger & Robbins 2014, Journal of Statistical Software 57). All bars of a list share one axis.

/** Counts of one bar from left to right: strongest against first, strongest in favour last. */
export interface Stack {
  readonly against: readonly number[];
  /** Neither side; 0 where the scale has no middle. */
  readonly middle: number;
  readonly inFavour: readonly number[];
}

/** How far the axis runs on either side of zero, as shares of the base, 0…1. */
export interface Reach {
  readonly against: number;
  readonly inFavour: number;
}

export interface Segment {
  readonly side: 'against' | 'middle' | 'for';
  /** 1 (faint) … 5 (outspoken). */
  readonly shade: number;
  readonly count: number;
  /** Left edge and width in per cent of the drawing. */
  readonly x: number;
  readonly width: number;
}

export interface Bar {
  /** Segments with anybody in them, from left to right. */
  readonly segments: readonly Segment[];
  /** Where zero is, in per cent of the drawing. */
  readonly zero: number;
}

const SHADES = 5;

/** The axis that holds all these stacks, each side rounded up to a tenth; stacks without answers count for nothing. */
export function reachOf(stacks: readonly Stack[]): Reach {
  let against = 1;
  let inFavour = 1;
  for (const stack of stacks) {
    const base = baseOf(stack);
    if (base === 0) continue;
    const left = total(stack.against) + stack.middle / 2;
    against = Math.max(against, Math.ceil((10 * left) / base));
    inFavour = Math.max(inFavour, Math.ceil((10 * (base - left)) / base));
  }
  return { against: against / 10, inFavour: inFavour / 10 };
}

/** Where each segment of a stack is drawn on an axis. */
export function barOf(stack: Stack, reach: Reach): Bar {
  const base = baseOf(stack);
  const span = reach.against + reach.inFavour;
  const zero = reach.against / span;
  if (base === 0) return { segments: [], zero: perCent(zero) };
  const steps = [
    ...stack.against.map((count, index, all) => ({
      side: 'against' as const,
      shade: shadeOf(all.length - index, all.length),
      count,
    })),
    { side: 'middle' as const, shade: 1, count: stack.middle },
    ...stack.inFavour.map((count, index, all) => ({
      side: 'for' as const,
      shade: shadeOf(index + 1, all.length),
      count,
    })),
  ];
  let left = zero - (total(stack.against) + stack.middle / 2) / base / span;
  const segments: Segment[] = [];
  for (const step of steps) {
    const width = step.count / base / span;
    if (step.count > 0) segments.push({ ...step, x: perCent(left), width: perCent(width) });
    left += width;
  }
  return { segments, zero: perCent(zero) };
}

/** How many answers a stack holds. */
export function baseOf(stack: Stack): number {
  return total(stack.against) + stack.middle + total(stack.inFavour);
}

function shadeOf(step: number, steps: number): number {
  return Math.ceil((SHADES * step) / steps);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Two decimals of a per cent: a hundredth of a pixel on a phone. Never −0. */
function perCent(share: number): number {
  return Math.max(0, Math.round(share * 10_000) / 100);
}
