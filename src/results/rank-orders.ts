// What follows from who was placed above whom: other orders of the same ranking, and how much the rankers agree. Only
// what is derived is told; how many placed the one above the other stays in the tally.
import type { RankPriorities } from '../form/priorities.ts';
import { bordaSums } from '../method/borda.ts';
import { seedOf } from '../method/draw.ts';
import { firstThreeDiffer, type Tiers } from '../method/first-three.ts';
import { kemeny } from '../method/kemeny.ts';
import { kendallP } from '../method/kendall-p.ts';
import { kendallW, tiedByLeavingOut } from '../method/kendall-w.ts';
import type { Pairwise } from '../method/pairwise.ts';
import { fractionDecimals } from '../method/rounding.ts';
import { schulze } from '../method/schulze.ts';
import { pairwiseCounts, placedCounts } from '../tally/read.ts';
import type { GroupTally } from '../tally/tally.ts';
import type { RankOrders } from './document.ts';

/** Where one option stands by mean value. */
export interface Listed {
  readonly id: string;
  readonly rank: number;
}

/** Nothing of all this, where the ranking itself is withheld. */
export const noOrders: RankOrders = {
  schulze: null,
  kemeny: null,
  condorcetDiffers: null,
  kendallW: null,
  kendallP: null,
};

/**
 * The orders of a ranking that may be shown.
 * @param listed its options in the order of the document; where a method leaves options equal, this order stays
 * @param drawn whether the chance of so much agreement is worked out: at closing only, as it takes 999 draws
 */
export function rankOrders(
  whole: GroupTally,
  item: RankPriorities,
  listed: readonly Listed[],
  drawn: boolean,
): RankOrders {
  const pairwise: Pairwise = pairwiseCounts(
    whole,
    item.id,
    listed.map(({ id }) => id),
  );
  const idsOf = (options: readonly number[]) => options.flatMap((option) => listed[option]?.id ?? []);
  const tiers = schulze(pairwise);
  const best = kemeny(pairwise);
  const sums = bordaSums(pairwise);
  const placed = placedCounts(whole, item);
  const rankers = [...placed.values()].reduce((sum, people) => sum + people, 0);
  const agreement = kendallW({
    rankers,
    bordaSums: sums,
    tied: tiedByLeavingOut(placed, listed.length),
  });
  const chance = drawn ? kendallP(sums, placed, seedOf(item.id)) : undefined;
  return {
    schulze: tiers.map(idsOf),
    kemeny: best === undefined ? null : { order: idsOf(best.order), unique: best.unique },
    condorcetDiffers: firstThreeDiffer(bandsOf(listed), tiers),
    kendallW: agreement === undefined ? null : fractionDecimals(agreement),
    kendallP: chance ?? null,
  };
}

/** The order by mean value in tiers: options of one rank are tied. */
function bandsOf(listed: readonly Listed[]): Tiers {
  const ranks = [...new Set(listed.map(({ rank }) => rank))];
  return ranks.map((rank) => listed.flatMap((option, at) => (option.rank === rank ? [at] : [])));
}
