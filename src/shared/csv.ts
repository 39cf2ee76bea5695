// CSV as RFC 4180 writes it, for people who open it in a spreadsheet: no cell that somebody typed runs as a formula.

/** One cell: typed text, a number of ours, or nothing. */
export type Cell = string | number | null;

/** What stands between cells, and in numbers: RFC 4180 unless a spreadsheet in the reader's language wants it otherwise. */
export interface Dialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

const standard: Dialect = { separator: ',', decimal: '.' };

/** What tells a spreadsheet to read UTF-8: the byte order mark, at the very beginning of a file. */
export const csvMark = '\uFEFF';

/**
 * What makes a spreadsheet compute or skip: its signs and their full-width twins, also behind white space and letters
 * that do not show, and white space that it drops. After and among apostrophes too, so that taking one off again
 * always gives what was typed.
 */
const formula = /^'*[\t\r\n]|^['\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * Where a formula begins for a spreadsheet that ends cells elsewhere than this file does: one set to Dutch parts lines of
 * RFC 4180 at semicolons and, as it sees no quotation marks then, at line breaks. A smiley is no formula.
 */
const formulaWithin = /(?<=[;\n])(?=['"\s\p{Cf}]*[=+\-@＝＋－＠](?!\)))/gu;

/**
 * One line with its end (CR LF). What could be taken for a formula gets an apostrophe before it, at the beginning of a text
 * and within it; numbers stay numbers, below zero too.
 */
export function csvLine(cells: readonly Cell[], dialect = standard): string {
  return `${cells.map((cell) => written(cell, dialect)).join(dialect.separator)}\r\n`;
}

function written(cell: Cell, { separator, decimal }: Dialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const inside = separator === ',' ? cell.replaceAll(formulaWithin, "'") : cell;
  const text = formula.test(cell) ? `'${inside}` : inside;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
