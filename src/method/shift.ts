// Before and after (method, section 7): how the answers of the same people moved from one form to the next.
import { fraction } from './fraction.ts';
import { type PairStatistics, squaredDeviations } from './pair.ts';
import { decimals, fractionDecimals } from './rounding.ts';
import { reaches } from './share.ts';
import { upperTail } from './student-t.ts';

/** Whoever moved at most so many thousandths stayed with the first answer: one step on a scale of nine points. */
export const settledWithin = 250;
const settledShare = 0.75;

/** One side of an interval of 95 %. */
const tail = 0.025;

/** With more people who moved the interval says what the sign test would, and the exact test takes too long. */
const mostSigns = 2000;

/** Differences after − before, in thousandths, of the people who have both; `nonZero` = up + down. */
export interface ShiftStatistics extends PairStatistics {
  readonly up: number;
  readonly down: number;
  /** How many stayed within 250 thousandths of their first answer. */
  readonly settled: number;
}

/** The lowest and highest mean shift that the answers leave open. */
export type ShiftInterval = readonly [low: number, high: number];

/**
 * The mean shift as documents carry it: as a support, so −2 … 2, with 12 decimals. Throws RangeError over nobody.
 */
export function shiftDecimals({ n, sum }: PairStatistics): number {
  return fractionDecimals(fraction(sum, n * 1000));
}

/**
 * Interval of 95 % for the mean shift, as a support: mean ± t·s/√n with n − 1 degrees of freedom (Student 1908), within
 * −2 … 2. As with rank intervals no probability is taken below 2^−m over the m people who moved, the least an exact
 * sign-flip test could give (Fisher 1935). Of five or fewer who moved that is above the 2.5 % of one side, so that no
 * shift could be told from none: undefined. With six or more the floor lies below it and changes nothing: the interval
 * leaves zero out just where the t-test with that floor does. All moved alike: the interval is that one shift.
 */
export function shiftInterval(shift: PairStatistics): ShiftInterval | undefined {
  const { n, nonZero } = shift;
  if (n < 2 || 2 ** -nonZero > tail) return undefined;
  const mean = shift.sum / n;
  const error = Math.sqrt(squaredDeviations(shift) / (n - 1) / n);
  const reach = error === 0 ? 0 : quantile(n - 1) * error;
  return [decimals(Math.max(-2, (mean - reach) / 1000)), decimals(Math.min(2, (mean + reach) / 1000))];
}

/** The t with a chance of 2.5 % above it, by halving. */
function quantile(degreesOfFreedom: number): number {
  let [low, high] = [0, 1];
  while (upperTail(high, degreesOfFreedom) > tail) [low, high] = [high, high * 2];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (upperTail(middle, degreesOfFreedom) > tail) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The chance, 0 … 1, of a division at least as uneven if everybody who moved went up or down by the toss of a coin: the
 * two-sided sign test, exact (Arbuthnot 1710; Dixon & Mood 1946, JASA 41): twice Σ C(m, i)/2^m over i up to the smaller
 * side, at most 1. Nobody moved: 1. Undefined with more than 2,000 who moved.
 */
export function signTest(up: number, down: number): number | undefined {
  const moved = up + down;
  if (moved > mostSigns) return undefined;
  let ways = 1n;
  let reached = 0n;
  for (let fewer = 0; fewer <= Math.min(up, down); fewer += 1) {
    reached += ways;
    ways = (ways * BigInt(moved - fewer)) / BigInt(fewer + 1);
  }
  const all = 1n << BigInt(moved);
  const twice = 2n * reached;
  return fractionDecimals({ numerator: twice < all ? twice : all, denominator: all });
}

/** Whether at least three quarters stayed with their first answer. */
export function isSettled({ n, settled }: Pick<ShiftStatistics, 'n' | 'settled'>): boolean {
  return reaches(settled, n, settledShare);
}

/** What is agreed on, or divides people, and whether they stay with it; open is not there yet. */
export type ShiftField = 'agreed-settled' | 'agreed-moving' | 'split-settled' | 'split-moving' | 'not-yet';

/** The field of something of which the later form's verdict is known. */
export function fieldOf(
  verdict: 'too-few' | 'agreed' | 'split' | 'open',
  shift: Pick<ShiftStatistics, 'n' | 'settled'>,
): ShiftField {
  if (verdict !== 'agreed' && verdict !== 'split') return 'not-yet';
  return `${verdict}-${isSettled(shift) ? 'settled' : 'moving'}`;
}
