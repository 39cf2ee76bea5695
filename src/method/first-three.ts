/** Options in tiers, best first; those in one tier are tied. */
export type Tiers = readonly (readonly number[])[];

const FIRST = 3;

/**
 * Whether two orders have other first threes, as sets, however their ties are broken. Used for the
 * notices that Schulze's order, or the balanced reading, would choose others. False when there are
 * no more than three in either order.
 */
export function firstThreeDiffer(one: Tiers, other: Tiers): boolean {
  const a = reachOf(one);
  const b = reachOf(other);
  const surely = new Set([...a.surely, ...b.surely]);
  const possibly = a.possibly.filter((option) => b.possibly.includes(option));
  const size = Math.min(FIRST, one.flat().length, other.flat().length);
  const fits = surely.size <= size && possibly.length >= size;
  return !(fits && [...surely].every((option) => possibly.includes(option)));
}

/** Who is among the first three whatever happens, and who could be. */
function reachOf(tiers: Tiers): { surely: readonly number[]; possibly: readonly number[] } {
  const surely: number[] = [];
  for (const tier of tiers) {
    if (surely.length + tier.length > FIRST) {
      return { surely, possibly: surely.length < FIRST ? [...surely, ...tier] : surely };
    }
    surely.push(...tier);
  }
  return { surely, possibly: surely };
}
