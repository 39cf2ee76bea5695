import { problem } from '../../shared/problem.ts';
import { acceptedUnless, type Result, refused } from '../../shared/result.ts';
import { isWellFormed, normalised } from '../../shared/text.ts';
import { polisFileNames } from './files.ts';
import { placeOf, readRows, readTable } from './table.ts';

/** One sentence that people reacted to. */
export interface PolisStatement {
  /** Pol.is' number of it; numbers have gaps. */
  readonly number: number;
  /** One line of text: Unicode NFC, trimmed, line breaks become spaces. */
  readonly title: string;
  /** Its moderators took it out; the stances that were given on it remain. */
  readonly moderatedOut: boolean;
}

const file = polisFileNames.comments;
const columns = ['comment-id', 'moderated', 'comment-body'];

/**
 * The statements of comments.csv, by number. Its own counts (`agrees`, `disagrees`) are not read: they count a person
 * again for every change of mind. Problems: those of a table, `csv-value-wrong`, `csv-value-repeated`.
 */
export function readStatements(text: string): Result<readonly PolisStatement[]> {
  const table = readTable(file, text, columns);
  if (!table.ok) return table;
  const seen = new Set<number>();
  const read = readRows(table.value, (row, wrong): Result<PolisStatement> => {
    const number = wholeNumber(row.value('comment-id'));
    const title = oneLine(row.value('comment-body'));
    const moderated = row.value('moderated');
    if (number === undefined) return refused(wrong('comment-id'));
    if (seen.has(number)) return refused(problem('csv-value-repeated', placeOf(file, row, 'comment-id')));
    seen.add(number);
    const problems = [
      ...(['-1', '0', '1'].includes(moderated) ? [] : [wrong('moderated')]),
      ...(title !== '' && isWellFormed(title) ? [] : [wrong('comment-body')]),
    ];
    return acceptedUnless(problems, { number, title, moderatedOut: moderated === '-1' });
  });
  if (!read.ok) return read;
  return { ok: true, value: read.value.toSorted((a, b) => a.number - b.number) };
}

/** A whole number from zero on, as Pol.is numbers statements and people; undefined when it is none. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Text on one line as it is stored and compared. */
export function oneLine(text: string): string {
  return normalised(text)
    .replaceAll(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .trim();
}
