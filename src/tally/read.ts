// What the counters of each cell mean, as named figures; zero where nothing was counted.
import type { PointsPriorities, RankPriorities, VotesPriorities } from '../form/priorities.ts';
import type { Fraction } from '../method/fraction.ts';
import type { PairStatistics } from '../method/pair.ts';
import type { Pairwise } from '../method/pairwise.ts';
import { placeValueSum, pointsValueSum, votesValueSum } from '../method/value-sums.ts';
import { aboveKeyOf, optionKeyOf, pairKeyOf } from './counting.ts';
import type { GroupTally, Tally } from './tally.ts';

export interface StatementCounts {
  /** Answers with a value. */
  readonly n: number;
  readonly noView: number;
  /** Points 1 … k in printed order. */
  readonly counts: readonly number[];
}

/** How many people are in a tally. */
export function peopleIn({ groups }: Tally): number {
  return [...groups.values()].reduce((sum, { responses }) => sum + responses, 0);
}

/** What a group answered to one statement of `points` points. */
export function statementCounts(group: GroupTally, id: string, points: number): StatementCounts {
  const [noView = 0, ...counts] = group.statements.get(id) ?? new Array<number>(points + 1).fill(0);
  return { n: counts.reduce((sum, answers) => sum + answers, 0), noView, counts };
}

/** How many of the group answered an item with a value: a point, at least one option placed or chosen. */
export function answerCount(group: GroupTally, item: string): number {
  const [, ...counts] = group.statements.get(item) ?? [];
  const valued = counts.reduce((sum, answers) => sum + answers, 0);
  return valued + rankerCount(group, item) + chooserCount(group, item);
}

/** How many of the group chose at least one option of this choice. */
export function chooserCount(group: GroupTally, item: string): number {
  return group.choices.get(item)?.[0] ?? 0;
}

/** How many of the group chose each option of a choice of `options` options, in the order of the form. */
export function choiceCounts(group: GroupTally, item: string, options: number): readonly number[] {
  return group.choices.get(item)?.slice(1) ?? new Array<number>(options).fill(0);
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

/** People who speak for equally many. */
export interface MandateClass {
  /** For how many each of them speaks: 2 to 1,000. */
  readonly mandates: number;
  readonly n: number;
  /** Σ of their supports in thousandths; 0 for an item. */
  readonly sum: number;
}

/** Those of a group who speak for more than one, by what is ranked and by `answeredBy` of items it rests on. */
export function mandateClasses(group: GroupTally): ReadonlyMap<string, readonly MandateClass[]> {
  const classes = new Map<string, MandateClass[]>();
  for (const [key, [n = 0, sum = 0]] of group.mandates) {
    const [id = '', mandates = ''] = key.split(' ');
    classes.set(id, [...(classes.get(id) ?? []), { mandates: Number(mandates), n, sum }]);
  }
  return classes;
}

/** Statistics of x_first − x_second over those in the group who have both. */
export function pairCounts(group: GroupTally, first: string, second: string): PairStatistics {
  const { key, sign } = pairKeyOf(first, second);
  const [n = 0, sum = 0, squares = 0, nonZero = 0] = group.pairs.get(key) ?? [];
  // subtracted, not negated: a sum of 0 must not become −0
  return { n, sum: sign === 1 ? sum : 0 - sum, squares, nonZero };
}

/** How many of the group placed, chose or gave points to at least one option of these priorities. */
export function rankerCount(group: GroupTally, item: string): number {
  return group.priorities.get(item)?.[0] ?? 0;
}

export interface OptionCounts {
  /** Σ of values, exact. */
  readonly valueSum: Fraction;
  /** People who placed it, gave it points or chose it. */
  readonly placed: number;
}

/** What a group made of one option of a ranking: also how many put it first, second, … */
export function placeCounts(
  group: GroupTally,
  { id, places, options }: RankPriorities,
  option: string,
): OptionCounts & { readonly places: readonly number[] } {
  const [numerators = 0, placed = 0, ...byPlace] =
    group.options.get(optionKeyOf(id, option)) ?? new Array<number>(places + 2).fill(0);
  return { valueSum: placeValueSum(numerators, options.length), placed, places: byPlace };
}

/** How many of the group placed just one option, just two, …: each place above the last was filled by as many people. */
export function placedCounts(group: GroupTally, item: RankPriorities): ReadonlyMap<number, number> {
  const reached = new Array<number>(item.places + 1).fill(0);
  for (const { id } of item.options) {
    for (const [at, people] of placeCounts(group, item, id).places.entries()) {
      reached[at] = (reached[at] ?? 0) + people;
    }
  }
  const counts = Array.from({ length: item.places }, (_, at): [number, number] => [
    at + 1,
    (reached[at] ?? 0) - (reached[at + 1] ?? 0),
  ]);
  return new Map(counts.filter(([, people]) => people > 0));
}

/** How many of the group place each of these options of a ranking above each other one. */
export function pairwiseCounts(group: GroupTally, item: string, options: readonly string[]): Pairwise {
  return options.map((above) =>
    options.map((below) => group.above.get(aboveKeyOf(item, above, below))?.[0] ?? 0),
  );
}

/** What a group made of one option that points could be given to: also how many it got. */
export function pointsCounts(
  group: GroupTally,
  { id, total, options }: PointsPriorities,
  option: string,
): OptionCounts & { readonly points: number } {
  const [points = 0, placed = 0] = group.options.get(optionKeyOf(id, option)) ?? [];
  const people = rankerCount(group, id);
  return { valueSum: pointsValueSum(points, people, total, options.length), placed, points };
}

/** What a group made of one option that could be chosen. */
export function votesCounts(
  group: GroupTally,
  { id, options }: VotesPriorities,
  option: string,
): OptionCounts {
  const choosing = group.options.get(optionKeyOf(id, option)) ?? [];
  const [, ...voting] = group.priorities.get(id) ?? [];
  return {
    valueSum: votesValueSum(choosing, voting, options.length),
    placed: choosing.reduce((sum, people) => sum + people, 0),
  };
}

/** How many written reactions came from the group, those at the items for which `counts` holds. */
export function reactionCount(group: GroupTally, counts: (item: string) => boolean = () => true): number {
  return [...group.reactions]
    .filter(([item]) => counts(item))
    .reduce((sum, [, [reactions = 0]]) => sum + reactions, 0);
}
