import { addFractions, type Fraction, fraction } from './fraction.ts';
import { type PairStatistics, type Stratum, squaredDeviations } from './pair.ts';
import { upperTail } from './student-t.ts';

/** One-sided probabilities, 0 … 1, of what was seen if the first row were not above (not below) the other. */
export interface PairTest {
  readonly above: number;
  readonly below: number;
}

const UNTESTABLE: PairTest = { above: 1, below: 1 };

/** One stratum as the test needs it; `sampled` = f = 1 − n/N, 0 when everybody invited has answered. */
interface Sampled extends PairStatistics {
  readonly weight: number;
  readonly sampled: number;
}

/**
 * Tests whether one row stands above another, over strata (method, section 3): a paired t-test with
 * finite population correction and Welch–Satterthwaite degrees of freedom; as a census when everybody
 * invited has answered in every stratum, where a difference is a fact. A probability is never below
 * 2^−m over m non-zero differences, the least an exact sign-flip test could give.
 * `pairs` has one entry a stratum. Throws RangeError when their numbers differ.
 */
export function testPair(strata: readonly Stratum[], pairs: readonly PairStatistics[]): PairTest {
  if (strata.length !== pairs.length) throw new RangeError('a pair has statistics for every stratum');
  const groups = strata.flatMap((stratum, index) => {
    const pair = pairs[index];
    return pair === undefined ? [] : [sampledStratum(stratum, pair)];
  });
  if (groups.length === 0 || groups.some((group) => group.n === 0)) return UNTESTABLE;

  const difference = weightedDifference(groups);
  const open = groups.filter((group) => group.sampled > 0);
  if (open.length === 0) return directed(difference, 0);

  const flips = open.reduce((sum, group) => sum + group.nonZero, 0);
  return sampledTest(difference, open, groups, 2 ** -flips);
}

function sampledStratum({ weight, population }: Stratum, pair: PairStatistics): Sampled {
  const known = population !== undefined && population >= pair.n;
  return { ...pair, weight, sampled: known ? (population - pair.n) / population : 1 };
}

/** D·Σω as an exact fraction: its sign decides, so it may not come from rounding. */
function weightedDifference(groups: readonly Sampled[]): Fraction {
  return groups.reduce(
    (sum, group) => addFractions(sum, fraction(BigInt(group.sum) * BigInt(group.weight), group.n)),
    fraction(0),
  );
}

/** Certainty one way: `probability` on the side that D shows, 1 on the other; no side when D is zero. */
function directed({ numerator }: Fraction, probability: number): PairTest {
  return { above: numerator > 0n ? probability : 1, below: numerator < 0n ? probability : 1 };
}

function sampledTest(
  difference: Fraction,
  open: readonly Sampled[],
  groups: readonly Sampled[],
  floor: number,
): PairTest {
  const pooledFreedom = open.reduce((sum, group) => sum + group.n - 1, 0);
  if (pooledFreedom === 0) return UNTESTABLE;
  const pooled = open.reduce((sum, group) => sum + squaredDeviations(group), 0) / pooledFreedom;
  if (pooled === 0) return directed(difference, floor);

  const weights = groups.reduce((sum, group) => sum + group.weight, 0);
  let variance = 0;
  let perFreedom = 0;
  for (const group of open) {
    // One person shows no spread: the stratum borrows what the others show, and their freedom.
    const alone = group.n === 1;
    const freedom = alone ? pooledFreedom : group.n - 1;
    const spread = alone ? pooled : squaredDeviations(group) / freedom;
    const share = ((group.weight / weights) ** 2 * spread * group.sampled) / group.n;
    variance += share;
    perFreedom += share ** 2 / freedom;
  }
  const mean = Number(difference.numerator) / Number(difference.denominator) / weights;
  const tail = upperTail(Math.abs(mean) / Math.sqrt(variance), variance ** 2 / perFreedom);
  const [towards, away] = [Math.max(floor, tail), Math.max(floor, 1 - tail)];
  return difference.numerator >= 0n ? { above: towards, below: away } : { above: away, below: towards };
}
