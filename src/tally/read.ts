// What the counters of each cell mean, as named figures; zero where nothing was counted.
import type { PairStatistics } from '../method/pair.ts';
import { optionKeyOf, pairKeyOf } from './counting.ts';
import type { GroupTally } from './tally.ts';

export interface StatementCounts {
  /** Answers with a value. */
  readonly n: number;
  readonly noView: number;
  /** Points 1 … k in printed order. */
  readonly counts: readonly number[];
}

/** What a group answered to one statement of `points` points. */
export function statementCounts(group: GroupTally, id: string, points: number): StatementCounts {
  const [noView = 0, ...counts] = group.statements.get(id) ?? new Array<number>(points + 1).fill(0);
  return { n: counts.reduce((sum, answers) => sum + answers, 0), noView, counts };
}

/** How many of the group answered an item with a value: a point, or at least one option placed. */
export function answerCount(group: GroupTally, item: string): number {
  const [, ...counts] = group.statements.get(item) ?? [];
  return counts.reduce((sum, answers) => sum + answers, 0) + rankerCount(group, item);
}

export interface SupportCounts {
  readonly n: number;
  /** Σ of supports in thousandths. */
  readonly sum: number;
  readonly inFavour: number;
  readonly against: number;
  /** From most against to most in favour. */
  readonly bins: readonly [number, number, number, number, number];
}

/** A group's support for one ranked thing. */
export function supportCounts(group: GroupTally, id: string): SupportCounts {
  const [sum = 0, inFavour = 0, against = 0, a = 0, b = 0, c = 0, d = 0, e = 0] =
    group.implications.get(id) ?? [];
  return { n: a + b + c + d + e, sum, inFavour, against, bins: [a, b, c, d, e] };
}

/** Statistics of x_first − x_second over those in the group who have both. */
export function pairCounts(group: GroupTally, first: string, second: string): PairStatistics {
  const { key, sign } = pairKeyOf(first, second);
  const [n = 0, sum = 0, squares = 0, nonZero = 0] = group.pairs.get(key) ?? [];
  // subtracted, not negated: a sum of 0 must not become −0
  return { n, sum: sign === 1 ? sum : 0 - sum, squares, nonZero };
}

/** How many of the group placed at least one option of these priorities. */
export function rankerCount(group: GroupTally, item: string): number {
  return group.priorities.get(item)?.[0] ?? 0;
}

export interface OptionCounts {
  /** Σ of values, as numerators over m − 1 for m options. */
  readonly numerators: number;
  readonly placed: number;
  /** How many put it first, second, … */
  readonly places: readonly number[];
}

/** Where a group put one option; `places` is how many places the item offers. */
export function optionCounts(group: GroupTally, item: string, option: string, places: number): OptionCounts {
  const [numerators = 0, placed = 0, ...byPlace] =
    group.options.get(optionKeyOf(item, option)) ?? new Array<number>(places + 2).fill(0);
  return { numerators, placed, places: byPlace };
}

/** How many written reactions came from the group. */
export function reactionCount(group: GroupTally): number {
  return [...group.reactions.values()].reduce((sum, [reactions = 0]) => sum + reactions, 0);
}
