import type { PairStatistics } from '../../src/method/pair.ts';

/** The ten-person table of method, section 3: supports in thousandths, undefined = nothing answered. */
export const ROWS = ['data', 'prof', 'regie', 'ses'] as const;

export type Supports = readonly (number | undefined)[];

export const WORKED: readonly Supports[] = [
  [1000, 500, 500, 1000, 500, 0, 1000, 500, 500, 1000],
  [500, 500, 0, 500, 1000, 500, 0, 500, undefined, 500],
  [500, 500, 1000, 500, 0, 500, 500, -500, 500, 500],
  [0, -500, 0, 500, -500, 0, -1000, 500, -500, 0],
];

/** Who is in which stratum: everybody in one, or p01–02, p03–05 and p06–10. */
export const EVERYBODY: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
export const THREE_PARTS: readonly number[] = [0, 0, 1, 1, 1, 2, 2, 2, 2, 2];

/** Σx and n of one row, per stratum. */
export function totalsOf(row: Supports, stratumOf: readonly number[], strata: number) {
  return Array.from({ length: strata }, (_, stratum) => {
    const answered = row.filter((x, person) => x !== undefined && stratumOf[person] === stratum);
    return { sum: answered.reduce<number>((sum, x) => sum + (x ?? 0), 0), n: answered.length };
  });
}

/** Statistics of x_i − x_j per stratum, as a tally would have folded them. */
export function pairsOf(
  first: Supports,
  second: Supports,
  stratumOf: readonly number[],
  strata: number,
): readonly PairStatistics[] {
  return Array.from({ length: strata }, (_, stratum) => {
    const differences = first.flatMap((x, person) => {
      const y = second[person];
      return x === undefined || y === undefined || stratumOf[person] !== stratum ? [] : [x - y];
    });
    return {
      n: differences.length,
      sum: differences.reduce((sum, d) => sum + d, 0),
      squares: differences.reduce((sum, d) => sum + d * d, 0),
      nonZero: differences.filter((d) => d !== 0).length,
    };
  });
}
