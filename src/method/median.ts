/**
 * The median of answers on points 1…k, from the counts per point in printed order: the middle
 * answer, or the mean of the two middle ones (so it may end in ½). Undefined over nobody.
 */
export function median(counts: readonly number[]): number | undefined {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return undefined;
  return (pointOf(counts, Math.ceil(n / 2)) + pointOf(counts, Math.floor(n / 2) + 1)) / 2;
}

/** The point of the answer that comes at `place` (from 1) when answers stand in order of points. */
function pointOf(counts: readonly number[], place: number): number {
  let passed = 0;
  for (const [index, count] of counts.entries()) {
    passed += count;
    if (passed >= place) return index + 1;
  }
  return counts.length;
}
