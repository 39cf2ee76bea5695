// What a row's verdict, its sides and where parts stand are called: where a row rests on one scale of the form's own
// words nobody said for or against, and those words are told.
import { answersSaid, ownScaleOf, sidesByOf } from '../../results/own-scale.ts';
import { areAtPoints, type Standing, standingsOf } from '../../results/stands.ts';
import { verdictNameOf } from '../../results/verdict-name.ts';
import { pointLabels } from './points.ts';
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';

/** The verdict on a row. */
export function verdictSaid({ document, words }: Reading, row: ShownImplication): string {
  return words.ranking.verdicts[sidesByOf(document, row)][verdictNameOf(row)];
}

/** How many are on each side, of how many; on a scale of own words how many gave which answer, the highest first. */
export function outOfSaid(reading: Reading, row: ShownImplication): string {
  const scale = ownScaleOf(reading.document, row);
  return scale === undefined
    ? reading.words.ranking.outOf(row, 'stance')
    : answersSaid(scale, pointLabels(reading, scale));
}

/** The same where the answers that parts gave are told beside it: then only of how many. */
export function underBarSaid(reading: Reading, row: ShownImplication): string {
  const isToldBeside = row.lane !== null && areAtPoints(standingsOf(reading.document, row));
  return isToldBeside ? reading.words.statements.answers(row.n) : outOfSaid(reading, row);
}

/** Where parts stand: a side, or the answer they gave. */
export function standingSaid(reading: Reading, row: ShownImplication, { stand, point }: Standing): string {
  const { stands } = reading.words.respondents;
  const scale = ownScaleOf(reading.document, row);
  if (scale === undefined) return stands.stance[stand];
  return point === null ? stands.scale[stand] : (pointLabels(reading, scale)[point] ?? '');
}
