// Where one part stands on one row: what its lane is made of, told for each part by itself.
import { reaches } from '../method/share.ts';
import type { ByPart } from './document.ts';

export type Stand = 'for' | 'between' | 'against' | 'none';

/** For or against from the share that carries something; both or neither is in between. */
export function standOf({ n, inFavourCount, againstCount }: ByPart, laneShare: number): Stand {
  if (n === 0) return 'none';
  const [isFor, isAgainst] = [reaches(inFavourCount, n, laneShare), reaches(againstCount, n, laneShare)];
  return isFor === isAgainst ? 'between' : isFor ? 'for' : 'against';
}

/** Whether of one part most are in favour and of another most against. */
export function areOpposite(byPart: readonly ByPart[]): boolean {
  return (
    byPart.some(({ n, inFavourCount }) => 2 * inFavourCount > n) &&
    byPart.some(({ n, againstCount }) => 2 * againstCount > n)
  );
}
