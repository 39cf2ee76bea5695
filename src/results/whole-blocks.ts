// Which rows of anonymous answers may be given out one by one (method, 8.13). Whoever has the totals of a release, or the
// rows of an earlier day, sees what is missing since; so rows are given out and stay away by k people at a time.

/** One answer that is in the totals of a release. */
export interface Released {
  /** Random, so that order by it says nothing. */
  readonly id: string;
  /** It was not withdrawn since. */
  readonly isPresent: boolean;
  /** It says something else than in the totals: it was changed in a live form that had shown it. */
  readonly isChanged: boolean;
}

/**
 * The ids that may be given out, in blocks of `k` people or more (the last takes the remainder; fewer than `k` people are
 * none). A block stays the same for ever: when one in it withdraws all of it stays away, so what went is that of `k`
 * people, and so is what the totals hold more. Who changed something stand together, so that a block of them alone is
 * given out, and others stay away with at most one.
 */
export function wholeBlocks(released: readonly Released[], k: number): readonly (readonly string[])[] {
  const order = [...released].sort(
    (a, b) => Number(b.isChanged) - Number(a.isChanged) || (a.id < b.id ? -1 : 1),
  );
  const count = Math.floor(order.length / k);
  return Array.from({ length: count }, (_, at) => {
    const end = at === count - 1 ? order.length : (at + 1) * k;
    return order.slice(at * k, end);
  })
    .filter((block) => block.every(({ isPresent }) => isPresent))
    .filter((block) => block.every(({ isChanged }) => isChanged === block[0]?.isChanged))
    .map((block) => block.map(({ id }) => id));
}
