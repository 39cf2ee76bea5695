// A CSV file (RFC 4180, quoted line breaks included) as rows that know where they stand, so that a refusal can say
// which file, which line and which column.
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem } from '../../shared/problem.ts';
import { accepted, type Result, refused } from '../../shared/result.ts';

/** One record: where it begins (line 1 is the header) and its values by column name. */
export interface Row {
  readonly line: number;
  value(column: string): string;
}

/** The rows of one file. */
export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
}

/**
 * Reads a CSV file with a header. Problems: `csv-malformed` (quotes, number of values), `csv-column-missing`.
 * @param columns the columns that must be there; others are left alone
 */
export function readTable(file: string, text: string, columns: readonly string[]): Result<Table> {
  const read = readRecords(file, text);
  if (!read.ok) return read;
  const [header, ...records] = read.value;
  const places = new Map((header?.values ?? []).map((name, place) => [name, place]));
  const [missing, ...others] = columns
    .filter((column) => !places.has(column))
    .map((column) => problem('csv-column-missing', { file, column, found: columnsFound(header) }));
  if (missing !== undefined) return refused(missing, ...others);
  const rows = records.map(({ line, values }) => ({
    line,
    value: (column: string) => values[places.get(column) ?? -1] ?? '',
  }));
  return accepted({ file, rows });
}

/** The columns of a header, to tell them: so many at most. */
export function columnsFound(header: CsvRecord | undefined): string {
  return (header?.values ?? []).slice(0, 12).join(', ').slice(0, 200);
}

/** One record as it stands in the file. */
export interface CsvRecord {
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * Reads the records of a CSV file, header included. Problem: `csv-malformed`.
 * @param delimiter what stands between values: a comma, or the semicolon of spreadsheets in many countries
 * @param allowsRagged whether records may have more or fewer values than the header
 */
export function readRecords(
  file: string,
  text: string,
  delimiter: ',' | ';' = ',',
  allowsRagged = false,
): Result<readonly CsvRecord[]> {
  const records: CsvRecord[] = [];
  try {
    parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      delimiter,
      record_delimiter: '\n',
      skip_empty_lines: true,
      relax_column_count: allowsRagged,
      on_record: (values: string[], { lines }) => {
        // the parser tells the line at which a record ends
        records.push({ line: lines - lineBreaksIn(values), values });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(problem('csv-malformed', { file, line: Number(error['lines']) }));
  }
  return accepted(records);
}

function lineBreaksIn(values: readonly string[]): number {
  return values.reduce((count, value) => count + value.split('\n').length - 1, 0);
}

/** What one row holds, or what is wrong with it. */
export type ReadRow<T> = (row: Row, wrong: (column: string) => Problem) => Result<T>;

/** More problems than this in one file say nothing new. */
const mostProblems = 20;

/** Reads every row of a table; all problems at once, the first twenty of them. */
export function readRows<T>(table: Table, read: ReadRow<T>): Result<readonly T[]> {
  const values: T[] = [];
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const result = read(row, (column) => problem('csv-value-wrong', placeOf(table.file, row, column)));
    if (result.ok) values.push(result.value);
    else problems.push(...result.problems);
    if (problems.length >= mostProblems) break;
  }
  return problems.length === 0 ? accepted(values) : { ok: false, problems: problems.slice(0, mostProblems) };
}

/** Where a value stands and what it is, for a problem about it. */
export function placeOf(file: string, row: Row, column: string) {
  return { file, line: row.line, column, found: row.value(column).slice(0, 60) };
}
