// Rows that rest on one scale of the form's own words: there nobody said "for" or "against", so it is not told of them.
import type { SidesBy } from '../shared/headline.ts';
import type { ImplicationHead, ResultsDocument, StatementHead } from './document.ts';
import { isShownStatement, type ShownStatement } from './shown.ts';

/** Whether the points have words of the form's own, so that "agree" would not be true of them. */
export function hasOwnWords({ scale }: Pick<StatementHead, 'scale'>): boolean {
  return typeof scale !== 'string';
}

/**
 * The one statement that a row rests on, where its points have words of the form's own and its figures are shown;
 * undefined for every other row, also for one on which the high end of the scale counts against.
 */
export function ownScaleOf(
  { statements }: Pick<ResultsDocument, 'statements'>,
  { evidence }: Pick<ImplicationHead, 'evidence'>,
): ShownStatement | undefined {
  const [piece] = evidence;
  if (piece === undefined || evidence.length > 1) return undefined;
  if (piece.option !== null || piece.direction === 'disagree') return undefined;
  const statement = statements.find(({ id }) => id === piece.item);
  if (statement === undefined || !hasOwnWords(statement)) return undefined;
  return isShownStatement(statement) ? statement : undefined;
}

/** What the sides of a row are told by. */
export function sidesByOf(
  document: Pick<ResultsDocument, 'statements'>,
  row: Pick<ImplicationHead, 'evidence'>,
): SidesBy {
  return ownScaleOf(document, row) === undefined ? 'stance' : 'scale';
}

/** How many gave each answer on a scale, the highest first: `6 Wij trekken · 5 Wij doen mee`. `labels`: in printed order. */
export function answersSaid({ counts, reverse }: ShownStatement, labels: readonly string[]): string {
  const printed = labels.map((label, point) => `${counts[point] ?? 0} ${label}`);
  return (reverse ? printed : printed.toReversed()).join(' · ');
}
