import type { WeakOrder } from '../../src/method/pairwise.ts';

/** Published elections: how many gave each ranking, best first, one letter an option. */
export interface KnownBallots {
  readonly options: string;
  readonly ballots: readonly (readonly [count: number, ranking: string])[];
}

/** Schulze 2011, example 1: 45 voters. */
export const SCHULZE_45: KnownBallots = {
  options: 'ABCDE',
  ballots: [
    [5, 'ACBED'],
    [5, 'ADECB'],
    [8, 'BEDAC'],
    [3, 'CABED'],
    [7, 'CAEBD'],
    [2, 'CBADE'],
    [7, 'DCEBA'],
    [8, 'EBADC'],
  ],
};

/** The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville, by share of the population. */
export const TENNESSEE: KnownBallots = {
  options: 'MNCK',
  ballots: [
    [42, 'MNCK'],
    [26, 'NCKM'],
    [15, 'CKNM'],
    [17, 'KCNM'],
  ],
};

/** The ballots as weak orders; letters left out share the place after the last. */
export function weakOrders({ options, ballots }: KnownBallots): readonly WeakOrder[] {
  return ballots.map(([count, ranking]) => ({
    count,
    ranks: [...options].map((option) =>
      ranking.includes(option) ? ranking.indexOf(option) : ranking.length,
    ),
  }));
}

/** Indices of options as their letters. */
export function letters(options: string, order: readonly number[]): string {
  return order.map((option) => options.at(option)).join('');
}
