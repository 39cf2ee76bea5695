// A list of people as somebody keeps it in a spreadsheet, saved as CSV.
import type { BodyKind } from '../form/bodies.ts';
import { isMandates } from '../response/respondent.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Invitee } from '../storage/invitations.ts';
import { type Row, readRecords, readRows } from './polis/table.ts';

/** Somebody of a list: where the row begins (line 1 is the header). */
export interface ListedPerson extends Invitee {
  readonly line: number;
}

const nameColumn = 'name';
const bodyColumns: readonly BodyKind[] = ['organisation', 'table'];
const mandatesColumn = 'mandates';

/**
 * Reads the people of a CSV file with a header: `name`; `organisation` or `table` where they speak for one; `mandates`,
 * 1 when it is left out. Other columns are left alone. Problems: `csv-malformed`, `csv-column-missing`,
 * `csv-value-wrong`.
 * @param kind what the answers to the form speak for; undefined when they speak for persons
 */
export function readPeople(
  file: string,
  text: string,
  kind: BodyKind | undefined,
): Result<readonly ListedPerson[]> {
  const read = readRecords(file, text, delimiterOf(text));
  if (!read.ok) return read;
  const [header, ...records] = read.value;
  const places = new Map((header?.values ?? []).map((name, place) => [name.trim().toLowerCase(), place]));
  const needed = [nameColumn, ...(kind === undefined ? [] : [kind])];
  const [missing, ...others] = needed
    .filter((column) => !places.has(column))
    .map((column) => problem('csv-column-missing', { file, column }));
  if (missing !== undefined) return refused(missing, ...others);
  const rows = records.map(({ line, values }) => ({
    line,
    value: (column: string) => (values[places.get(column) ?? -1] ?? '').trim(),
  }));
  return readRows({ file, rows }, (row, wrong) => {
    const typed = row.value(mandatesColumn);
    const mandates = /^\d{1,6}$/.test(typed) ? Number(typed) : typed === '' ? 1 : Number.NaN;
    if (!isMandates(mandates)) return refused(wrong(mandatesColumn));
    const speaksFor = bodyIn(row, kind);
    return accepted({ line: row.line, name: row.value(nameColumn), speaksFor, mandates });
  });
}

/** For whom somebody speaks; in a form for persons a value is kept, so that it is refused and not dropped. */
function bodyIn(row: Row, kind: BodyKind | undefined): string | null {
  if (kind !== undefined) return row.value(kind);
  const filled = bodyColumns.map((column) => row.value(column)).find((value) => value !== '');
  return filled ?? null;
}

/** The column in which a problem of inviting lies, by the last step of its pointer. */
export function columnOf(step: string, kind: BodyKind | undefined): string {
  return step === 'speaksFor' ? (kind ?? 'organisation') : step;
}

/** Spreadsheets in many countries write a semicolon between values. */
function delimiterOf(text: string): ',' | ';' {
  const header = text.split('\n', 1)[0] ?? '';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}
