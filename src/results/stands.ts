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

/** Whether one part is for and another against, by the share that carries something. */
export function areOpposite(byPart: readonly ByPart[], laneShare: number): boolean {
  const stands = byPart.map((part) => standOf(part, laneShare));
  return stands.includes('for') && stands.includes('against');
}
