// What a row's verdict, its sides and where parts stand are called: where a row rests on one scale of the form's own
// words nobody said for or against, and those words are told.
import { ownScaleOf, sidesByOf } from '../../results/own-scale.ts';
import type { Standing } from '../../results/stands.ts';
import { verdictNameOf } from '../../results/verdict-name.ts';
import { pointLabels } from './points.ts';
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';

/** The verdict on a row. */
export function verdictSaid({ document, words }: Reading, row: ShownImplication): string {
  return words.ranking.verdicts[sidesByOf(document, row)][verdictNameOf(row)];
}

/** How many are on each side, of how many. */
export function outOfSaid({ document, words }: Reading, row: ShownImplication): string {
  return words.ranking.outOf(row, sidesByOf(document, row));
}

/** Where parts stand: a side, or the answer they gave. */
export function standingSaid(reading: Reading, row: ShownImplication, { stand, point }: Standing): string {
  const { stands } = reading.words.respondents;
  const scale = ownScaleOf(reading.document, row);
  if (scale === undefined) return stands.stance[stand];
  return point === null ? stands.scale[stand] : (pointLabels(reading, scale)[point] ?? '');
}
