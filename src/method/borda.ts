import { margin, type Pairwise } from './pairwise.ts';

/**
 * Borda's sum per option: Σ over the others of how many more place it above than below. Divided by
 * (m−1) and by the number of rankers this is the mean value of `placeValue`, options left out included;
 * the sums add up to zero.
 */
export function bordaSums(pairwise: Pairwise): readonly number[] {
  return pairwise.map((_, a) => pairwise.reduce((sum, _row, b) => sum + margin(pairwise, a, b), 0));
}
