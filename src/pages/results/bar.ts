// Coordinates of diverging stacked bars: against to the left of zero, in favour to the right. Who is neither stands in
// a panel of its own at the end, so that both sides start at the same line in every bar (Heiberger & Robbins 2014,
// Journal of Statistical Software 57). All bars of a list share one axis.

/** Counts of one bar from left to right: strongest against first, strongest in favour last. */
export interface Stack {
  readonly against: readonly number[];
  /** Neither side; 0 where the scale has no middle. */
  readonly middle: number;
  readonly inFavour: readonly number[];
}

/** How far the axis runs on either side of zero, and in the panel of the middle, as shares of the base, 0…1. */
export interface Reach {
  readonly against: number;
  readonly middle: number;
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
  /** Where the panel of the middle begins; null when no bar of the list has a middle. */
  readonly middle: number | null;
}

const SHADES = 5;
/** Between the two panels, as a share of the drawing. */
const GAP = 0.04;

/** The axis that holds all these stacks, each side rounded up to a tenth; stacks without answers count for nothing. */
export function reachOf(stacks: readonly Stack[]): Reach {
  const shares = stacks
    .filter((stack) => baseOf(stack) > 0)
    .map((stack) =>
      [total(stack.against), stack.middle, total(stack.inFavour)].map((n) => n / baseOf(stack)),
    );
  const most = (panel: number, least: number) =>
    Math.ceil(10 * Math.max(least, ...shares.map((each) => each[panel] ?? 0))) / 10;
  return { against: most(0, 0.1), middle: most(1, 0), inFavour: most(2, 0.1) };
}

/** Where each segment of a stack is drawn on an axis. */
export function barOf(stack: Stack, reach: Reach): Bar {
  const base = baseOf(stack);
  const hasMiddle = reach.middle > 0;
  const unit = (hasMiddle ? 1 - GAP : 1) / (reach.against + reach.inFavour + reach.middle);
  const zero = reach.against * unit;
  const middle = hasMiddle ? 1 - reach.middle * unit : null;
  const lines = { zero: perCent(zero), middle: middle === null ? null : perCent(middle) };
  if (base === 0) return { segments: [], ...lines };
  const share = (count: number) => (count / base) * unit;
  const segments: Segment[] = [];
  let left = zero - share(total(stack.against));
  const put = (side: Segment['side'], shade: number, count: number) => {
    const width = share(count);
    if (count > 0) segments.push({ side, shade, count, x: perCent(left), width: perCent(width) });
    left += width;
  };
  const { against, inFavour } = stack;
  for (const [index, count] of against.entries())
    put('against', shadeOf(against.length - index, against.length), count);
  for (const [index, count] of inFavour.entries()) put('for', shadeOf(index + 1, inFavour.length), count);
  left = middle ?? left;
  put('middle', 1, stack.middle);
  return { segments, ...lines };
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
export function perCent(share: number): number {
  return Math.max(0, Math.round(share * 10_000) / 100);
}
