import type { PointsBySide } from '../shared/headline.ts';
import type { StatementHead } from './document.ts';

/** The ends of a scale by their words: `low` is −1, `high` is +1 and counts as in favour. */
export function endsOf(
  { reverse }: Pick<StatementHead, 'reverse'>,
  labels: readonly string[],
): { readonly low: string; readonly high: string } {
  const [first, last] = [labels[0] ?? '', labels.at(-1) ?? ''];
  return reverse ? { low: last, high: first } : { low: first, high: last };
}

/**
 * The points of a scale that count as in favour and as against, each in order from −1 to +1; what lies in the middle is
 * on neither side.
 */
export function pointsBySide(
  { reverse }: Pick<StatementHead, 'reverse'>,
  labels: readonly string[],
): PointsBySide {
  const rising = reverse ? labels.toReversed() : labels;
  const half = Math.floor(rising.length / 2);
  return { against: rising.slice(0, half), inFavour: rising.slice(rising.length - half) };
}
