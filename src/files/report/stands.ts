// Where the parts of a row stand, by name.
import type { ShownImplication } from '../../results/shown.ts';
import { type Stand, standOf } from '../../results/stands.ts';
import type { Reader } from './reader.ts';

/** Everywhere that one can stand, in the order it is told. */
export const everyStand: readonly Stand[] = ['for', 'between', 'against', 'none'];

/** By name who stands where, a line each; where nobody stands is left out. */
export function standsSaid(
  reader: Reader,
  { byPart }: ShownImplication,
  told: readonly Stand[],
): readonly string[] {
  const { respondents } = reader.words;
  const { laneShare } = reader.document.form.rule;
  return told.flatMap((stand) => {
    const parts = byPart.filter((part) => standOf(part, laneShare) === stand);
    if (parts.length === 0) return [];
    const names = parts.map(({ part, n, inFavourCount, againstCount }) => {
      const name = reader.partName(part);
      if (stand !== 'for' && stand !== 'against') return name;
      return respondents.named(name, stand === 'for' ? inFavourCount : againstCount, n);
    });
    return [`${respondents.stands[stand]}: ${names.join(', ')}`];
  });
}
