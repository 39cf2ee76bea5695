// The words of a statement's points and of its two sides.
import type { StatementHead } from '../../results/document.ts';
import type { Words } from '../../words/words.ts';
import type { Reading } from './reading.ts';
import type { ShownStatement } from './shown.ts';

/** The words of the points in printed order; numbers where a scale has no words. */
export function pointLabels(
  reading: Reading,
  head: Pick<StatementHead, 'scale' | 'points'>,
): readonly string[] {
  const { scale, points } = head;
  if (typeof scale !== 'string') return scale.map(reading.plain);
  const named = namedScale(reading.scales, scale);
  return named ?? Array.from({ length: points }, (_, index) => String(index + 1));
}

function namedScale(scales: Words['scales'], name: string): readonly string[] | undefined {
  const found = Object.entries(scales).find(([key]) => key === name)?.[1];
  return Array.isArray(found) ? found : undefined;
}

/** The three sides as text, as they are drawn: `1 oneens · 7 eens · 2 neutraal`. */
export function sidesSaid(reading: Reading, row: ShownStatement): readonly string[] {
  const { summary } = reading.words.statements;
  const middle = row.n - row.againstCount - row.inFavourCount;
  const say = row.scale === 'agree-pass-disagree' ? summary.stances : summary.agreement;
  return middleLast(say(row.againstCount, middle, row.inFavourCount), middle);
}

/** Three sides as text, the middle last, as it is drawn, and left out where nobody is in it. */
export function middleLast(said: readonly string[], middle: number): readonly string[] {
  const [against = '', neither = '', inFavour = ''] = said;
  return [against, inFavour, ...(middle === 0 ? [] : [neither])];
}

/** The median in words: a point, or between two neighbours. */
export function medianSaid(reading: Reading, row: ShownStatement): string {
  const { statements } = reading.words;
  const labels = pointLabels(reading, row);
  const low = labels[Math.floor(row.median) - 1] ?? '';
  const high = labels[Math.ceil(row.median) - 1] ?? '';
  return low === high ? statements.median(low) : statements.medianBetween(low, high);
}
