// Every picture of a results page as an SVG file. Loaded when somebody asks for one.
import type { ResultsDocument } from '../../results/document.ts';
import type { Language } from '../../shared/language.ts';
import { type Reading, readingOf } from '../results/reading.ts';
import { dotPlotDrawing } from './dot-plot.tsx';
import { type Drawing, type Origin, svgOf } from './file.tsx';
import { matrixDrawing } from './matrix.tsx';
import { rankingDrawing } from './ranking.tsx';
import { choicesDrawing, participationDrawing, prioritiesDrawing } from './shares.tsx';
import { shiftDrawing } from './shift.tsx';
import { statementsDrawing } from './statements.tsx';

const ofTheWhole: ReadonlyMap<string, (reading: Reading) => Drawing | undefined> = new Map([
  ['ranking', rankingDrawing],
  ['statements', statementsDrawing],
  ['matrix', matrixDrawing],
  ['dot-plot', dotPlotDrawing],
  ['participation', participationDrawing],
  ['shift', shiftDrawing],
]);
const ofQuestions: ReadonlyMap<string, (reading: Reading, id: string) => Drawing | undefined> = new Map([
  ['priorities', prioritiesDrawing],
  ['choices', choicesDrawing],
]);

/**
 * Draws a picture of a release; undefined where its page has none of that name.
 * @param name `ranking`, or `priorities.<id>` of one question
 */
export function drawPicture(
  document: ResultsDocument,
  name: string,
  language: Language,
  origin: Origin,
): string | undefined {
  if (document.release.responses === null) return undefined;
  const reading = readingOf(document, language);
  const [kind = '', ...ids] = name.split('.');
  const drawing = ofTheWhole.get(name)?.(reading) ?? ofQuestions.get(kind)?.(reading, ids.join('.'));
  return drawing === undefined ? undefined : svgOf(reading, drawing, origin);
}
