/**
 * Holm's step-down (1979, Scandinavian Journal of Statistics 6): which hypotheses are rejected while
 * the chance of one false rejection among all stays at most `level`. The smallest p is held to
 * level/M, the next to level/(M−1) …, until the first that fails. Answers per p, in the order given.
 */
export function holm(probabilities: readonly number[], level: number): readonly boolean[] {
  const rejected = probabilities.map(() => false);
  const ascending = [...probabilities.entries()].sort(([, a], [, b]) => a - b);
  let left = probabilities.length;
  for (const [index, probability] of ascending) {
    if (probability > level / left) break;
    rejected[index] = true;
    left -= 1;
  }
  return rejected;
}
