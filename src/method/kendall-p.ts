import { seededDraws } from './draw.ts';
import { sumOfSquares } from './kendall-w.ts';
import { placeValue } from './value.ts';

const DRAWS = 999;
/** Beyond these the draws take too long for one request, and W speaks for itself. */
const MOST_RANKERS = 30;
const MOST_OPTIONS = 12;

/**
 * The chance of a Kendall's W at least as high when everybody placed options at random: a permutation
 * test with 999 draws, p = (1 + draws at least as high)/1000. Under that law only how many options each
 * placed matters: `placedCounts` is placed → rankers. As rankings tie the same way in every draw, W is
 * compared by its sum of squares, exactly. The same seed gives the same p.
 * Undefined without rankers, for more than 30 rankers or more than 12 options.
 */
export function kendallP(
  bordaSums: readonly number[],
  placedCounts: ReadonlyMap<number, number>,
  seed: number,
): number | undefined {
  const options = bordaSums.length;
  const placed = [...placedCounts].flatMap(([count, rankers]) =>
    Array.from({ length: rankers }, () => count),
  );
  if (placed.length === 0 || placed.length > MOST_RANKERS || options > MOST_OPTIONS || options < 2) {
    return undefined;
  }
  const below = seededDraws(seed);
  const observed = sumOfSquares(bordaSums);
  let reached = 1;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    if (sumOfSquares(drawnSums(placed, options, below)) >= observed) reached += 1;
  }
  return reached / (DRAWS + 1);
}

/** Borda sums of rankers who each place as many options as they did, at random. */
function drawnSums(placed: readonly number[], options: number, below: (limit: number) => number): number[] {
  const sums = Array.from({ length: options }, () => 0);
  for (const count of placed) {
    const left = sums.map((_, option) => option);
    for (let place = 1; place <= count; place += 1) {
      const [option] = left.splice(below(left.length), 1);
      if (option !== undefined)
        sums[option] = (sums[option] ?? 0) + placeValue(place, count, options).numerator;
    }
    for (const option of left) {
      sums[option] = (sums[option] ?? 0) + placeValue(undefined, count, options).numerator;
    }
  }
  return sums;
}
