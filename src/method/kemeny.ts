import { bordaSums } from './borda.ts';
import { type Pairwise, preferring } from './pairwise.ts';

/** Above this many options the exact search would take too long (its work doubles with each). */
export const MOST_OPTIONS = 12;

/** An order of all options, best first, and whether it is the only one that fits the rankings best. */
export interface KemenyOrder {
  readonly order: readonly number[];
  readonly unique: boolean;
  /** In how many pairs of a ranker and two options the order agrees with the ranker. */
  readonly score: number;
}

/** The best order of a set of options that stand above all others, as far as its last option. */
interface Best {
  readonly score: number;
  /** Pairs in which this order turns Borda's around. */
  readonly turned: number;
  /** How many orders of the set reach the score. */
  readonly optima: number;
  readonly last: number;
}

/**
 * The order that agrees with most pairwise preferences (Kemeny 1959, "Mathematics without numbers",
 * Daedalus 88), exactly, by dynamic programming over sets of options (Held & Karp's scheme). Of several
 * optima it takes the one that turns fewest pairs of Borda's order around, in which equal Borda sums
 * stand as handed in; `unique` is false then. Undefined above 12 options.
 */
export function kemeny(pairwise: Pairwise): KemenyOrder | undefined {
  const options = pairwise.length;
  if (options > MOST_OPTIONS) return undefined;
  const places = bordaPlaces(pairwise);
  const sets: Best[] = [{ score: 0, turned: 0, optima: 1, last: -1 }];
  for (let set = 1; set < 2 ** options; set += 1) sets.push(bestOf(set, sets, pairwise, places));

  const order: number[] = [];
  let set = 2 ** options - 1;
  for (let best = sets[set]; best !== undefined && best.last >= 0; best = sets[set]) {
    order.unshift(best.last);
    set &= ~(1 << best.last);
  }
  const whole = sets.at(-1);
  return whole && { order, unique: whole.optima === 1, score: whole.score };
}

/** The best order of a set: each of its options in turn as the last, below the best order of the rest. */
function bestOf(set: number, sets: readonly Best[], pairwise: Pairwise, places: readonly number[]): Best {
  let best: Best | undefined;
  for (const last of pairwise.keys()) {
    const above = sets[set & ~(1 << last)];
    if ((set & (1 << last)) === 0 || above === undefined) continue;
    const candidate = withLast(last, set & ~(1 << last), above, pairwise, places);
    best = best === undefined ? candidate : better(best, candidate);
  }
  if (best === undefined) throw new RangeError('a set of options has a last one');
  return best;
}

function withLast(
  last: number,
  set: number,
  above: Best,
  pairwise: Pairwise,
  places: readonly number[],
): Best {
  let { score, turned } = above;
  for (const other of pairwise.keys()) {
    if ((set & (1 << other)) === 0) continue;
    score += preferring(pairwise, other, last);
    if ((places[other] ?? 0) > (places[last] ?? 0)) turned += 1;
  }
  return { score, turned, optima: above.optima, last };
}

function better(a: Best, b: Best): Best {
  if (a.score !== b.score) return a.score > b.score ? a : b;
  const nearest = b.turned < a.turned ? b : a;
  return { ...nearest, optima: a.optima + b.optima };
}

/** The place of every option in Borda's order. */
function bordaPlaces(pairwise: Pairwise): readonly number[] {
  const sums = bordaSums(pairwise);
  return sums.map((own, option) => {
    return sums.filter((sum, other) => sum > own || (sum === own && other < option)).length;
  });
}
