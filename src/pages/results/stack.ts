// What of the document is drawn in a bar: counts only, taken over or told apart, never estimated.
import type { ImplicationFigures, StatementFigures, StatementHead } from '../../results/document.ts';
import { spreadOf } from '../../results/spread.ts';
import type { Stack } from './bar.ts';

/** A statement's answers, the side in favour to the right whatever the printed order. */
export function stackOfCounts(head: Pick<StatementHead, 'reverse'>, counts: readonly number[]): Stack {
  const rising = head.reverse ? counts.toReversed() : counts;
  const half = Math.floor(rising.length / 2);
  return {
    against: rising.slice(0, half),
    middle: rising.length % 2 === 1 ? (rising[half] ?? 0) : 0,
    inFavour: rising.slice(rising.length - half),
  };
}

/** The bar of a statement. */
export function stackOfStatement(statement: StatementHead & StatementFigures): Stack {
  return stackOfCounts(statement, statement.counts);
}

/**
 * The bar of an implication: outspoken, clear and slight support on either side of nobody's land, so that the bar
 * shows the same numbers as the sentence beside it.
 */
export function stackOfImplication(row: ImplicationFigures): Stack {
  const spread = spreadOf(row);
  return { against: spread.slice(0, 3), middle: spread[3], inFavour: spread.slice(4) };
}
