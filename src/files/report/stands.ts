// Where the parts of a row stand, by name, and how many on which side.
import { answersSaid, ownScaleOf } from '../../results/own-scale.ts';
import type { ShownImplication } from '../../results/shown.ts';
import { type Stand, standingsOf } from '../../results/stands.ts';
import type { Reader } from './reader.ts';

/** Everywhere that one can stand. */
export const everyStand: readonly Stand[] = ['for', 'between', 'against', 'none'];

/**
 * By name who stands where, a line each, from for to against; where nobody stands is left out.
 * @param told the sides that are told of; answers on a scale of own words are all told
 */
export function standsSaid(reader: Reader, row: ShownImplication, told: readonly Stand[]): readonly string[] {
  const { respondents } = reader.words;
  const scale = ownScaleOf(reader.document, row);
  const labels = scale === undefined ? [] : reader.pointLabels(scale);
  const sides = respondents.stands[scale === undefined ? 'stance' : 'scale'];
  return standingsOf(reader.document, row)
    .filter(({ stand, point, parts }) => (point !== null || told.includes(stand)) && parts.length > 0)
    .map(({ stand, point, parts }) => {
      const names = parts.map(({ part, n, inFavourCount, againstCount }) => {
        const name = reader.partName(part);
        if (stand !== 'for' && stand !== 'against') return name;
        return respondents.named(name, stand === 'for' ? inFavourCount : againstCount, n);
      });
      return `${point === null ? sides[stand] : labels[point]}: ${names.join(', ')}`;
    });
}

/** How many are on each side, of how many; on a scale of own words how many gave which answer, the highest first. */
export function outOfSaid(reader: Reader, row: ShownImplication): string {
  const scale = ownScaleOf(reader.document, row);
  return scale === undefined
    ? reader.words.ranking.outOf(row, 'stance')
    : answersSaid(scale, reader.pointLabels(scale));
}
