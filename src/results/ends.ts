import type { StatementHead } from './document.ts';

/** The ends of a scale by their words: `low` is −1, `high` is +1 and counts as in favour. */
export function endsOf(
  { reverse }: Pick<StatementHead, 'reverse'>,
  labels: readonly string[],
): { readonly low: string; readonly high: string } {
  const [first, last] = [labels[0] ?? '', labels.at(-1) ?? ''];
  return reverse ? { low: last, high: first } : { low: first, high: last };
}
