import { holm } from './holm.ts';
import type { PairStatistics, Stratum } from './pair.ts';
import { type PairTest, testPair } from './pair-test.ts';

/** The best and the worst rank that the answers leave open for one row, both counted in. */
export type RankInterval = readonly [best: number, worst: number];

/** Beyond this many rows so many pairs are tested that intervals would be bars over everything. */
export const MOST_RANKED = 60;

const LEVEL = 0.05;

/**
 * Rank intervals, 95 % per row (Mogstad, Romano, Shaikh & Wilhelm 2024, "Inference for Ranks with
 * Applications to Mobility across Neighbourhoods and Academic Achievement across Countries", Review
 * of Economic Studies 91: marginal confidence sets, here with Holm's step-down over the 2(K−1)
 * one-sided hypotheses of a row). Nothing is said of several rows at once.
 *
 * `ranks`: the rank shown of every row; intervals come in the same order and contain it, with all
 * places of its band, so that swapping all answers turns intervals around exactly.
 * `pairOf(i, j)`: statistics of x_i − x_j, one entry a stratum; asked for i < j only.
 * Undefined with more than 60 rows.
 */
export function rankIntervals(
  ranks: readonly number[],
  strata: readonly Stratum[],
  pairOf: (i: number, j: number) => readonly PairStatistics[],
): readonly RankInterval[] | undefined {
  if (ranks.length > MOST_RANKED) return undefined;
  // a test turned around is the same test: half of them are enough
  const tested = ranks.map((_, row) =>
    ranks.map((_, other) => (row < other ? testPair(strata, pairOf(row, other)) : undefined)),
  );
  return ranks.map((rank, row) => {
    const tests = ranks.flatMap((_, other) => tested[row]?.[other] ?? mirrored(tested[other]?.[row]));
    const band = ranks.filter((shared) => shared === rank).length;
    return widened(intervalOf(tests), rank, rank + band - 1);
  });
}

/** The test of the other row against this one; none of a row against itself. */
function mirrored(test: PairTest | undefined): readonly PairTest[] {
  return test === undefined ? [] : [{ above: test.below, below: test.above }];
}

/** [1 + rows significantly above this one, K − rows significantly below it]. */
function intervalOf(tests: readonly PairTest[]): RankInterval {
  const rejected = holm([...tests.map(({ below }) => below), ...tests.map(({ above }) => above)], LEVEL);
  const higher = rejected.slice(0, tests.length).filter(Boolean).length;
  const lower = rejected.slice(tests.length).filter(Boolean).length;
  return [1 + higher, tests.length + 1 - lower];
}

function widened([best, worst]: RankInterval, first: number, last: number): RankInterval {
  return [Math.min(best, first), Math.max(worst, last)];
}

/**
 * The least number of participants with whom any two of `rows` rows can be told apart at all, when
 * they are a sample: 2^−n must reach the first of Holm's thresholds. Below it a page says so instead
 * of drawing intervals over every rank. 0 for a single row.
 */
export function leastToDistinguish(rows: number): number {
  if (rows < 2) return 0;
  return Math.ceil(Math.log2((2 * (rows - 1)) / LEVEL));
}
