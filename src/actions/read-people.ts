// A list of people as somebody keeps it in a spreadsheet, saved as CSV.
import type { BodyKind } from '../form/bodies.ts';
import { isMandates } from '../response/respondent.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Invitee } from '../storage/invitations.ts';
import { columnsFound, type Row, readRecords } from './polis/table.ts';

/** Somebody of a list: where the row begins (line 1 is the header). */
export interface ListedPerson extends Invitee {
  readonly line: number;
}

const nameColumn = 'name';
const bodyColumns: readonly BodyKind[] = ['organisation', 'table'];
const mandatesColumn = 'mandates';

/** How else a spreadsheet heads these columns. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ['naam', nameColumn],
  ['organisatie', 'organisation'],
  ['organization', 'organisation'],
  ['tafel', 'table'],
  ['mandaten', mandatesColumn],
]);

/** A list, and what is wrong in how its rows are written; rows that are ragged are not among the people. */
export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly wrong: readonly WrongRow[];
  /** The column in which a problem of inviting lies, by the last step of its pointer, as the file heads it. */
  columnOf(step: string): string;
}

/** `csv-row-ragged`, or `mandates-malformed` with its column. */
export interface WrongRow {
  readonly line: number;
  readonly column: string | undefined;
  readonly problem: Problem;
}

/**
 * Reads the people of a CSV file with a header: `name`; `organisation` or `table` where they speak for one; `mandates`,
 * 1 when it is left out or wrong; or the same in Dutch. Other columns are left alone. Problems: `csv-malformed`, `csv-column-missing`.
 * @param kind what the answers to the form speak for; undefined when they speak for persons
 */
export function readPeople(file: string, text: string, kind: BodyKind | undefined): Result<PeopleList> {
  const read = readRecords(file, text, delimiterOf(text), true);
  if (!read.ok) return read;
  const [header, ...records] = read.value;
  const { places, headed } = columnsIn(header?.values ?? []);
  const needed = [nameColumn, ...(kind === undefined ? [] : [kind])];
  const [missing, ...others] = needed
    .filter((column) => !places.has(column))
    .map((column) => problem('csv-column-missing', { file, column, found: columnsFound(header) }));
  if (missing !== undefined) return refused(missing, ...others);
  const expected = header?.values.length ?? 0;
  const people: ListedPerson[] = [];
  const wrong: WrongRow[] = [];
  for (const { line, values } of records) {
    const row: Row = { line, value: (column) => (values[places.get(column) ?? -1] ?? '').trim() };
    // a row of nothing but commas is somebody without a name, but one with another number of values is no row
    if (values.length !== expected) {
      const ragged = problem('csv-row-ragged', { found: values.length, expected });
      wrong.push({ line, column: undefined, problem: ragged });
      continue;
    }
    const mandates = mandatesIn(row);
    if (mandates === undefined) {
      const found = row.value(mandatesColumn).slice(0, 60);
      wrong.push({ line, column: headed(mandatesColumn), problem: problem('mandates-malformed', { found }) });
    }
    people.push({ line, name: row.value(nameColumn), speaksFor: bodyIn(row, kind), mandates: mandates ?? 1 });
  }
  const columnOf = (step: string) => headed(step === 'speaksFor' ? (kind ?? 'organisation') : step);
  return accepted({ people, wrong, columnOf });
}

/** Where each column is, by what it is called here, and how the file itself heads it. */
function columnsIn(header: readonly string[]) {
  const places = new Map<string, number>();
  for (const [place, written] of header.entries()) {
    const name = written.trim().toLowerCase();
    const known = otherwise.get(name) ?? name;
    // a column with the very name goes before one in another language
    if (known === name || !places.has(known)) places.set(known, place);
  }
  const headed = (column: string) => header[places.get(column) ?? -1]?.trim() ?? column;
  return { places, headed };
}

/** For how many somebody speaks; undefined when that is not told as a number that may be. */
function mandatesIn(row: Row): number | undefined {
  const typed = row.value(mandatesColumn);
  if (typed === '') return 1;
  const mandates = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  return isMandates(mandates) ? mandates : undefined;
}

/** For whom somebody speaks; in a form for persons a value is kept, so that it is refused and not dropped. */
function bodyIn(row: Row, kind: BodyKind | undefined): string | null {
  if (kind !== undefined) return row.value(kind);
  const filled = bodyColumns.map((column) => row.value(column)).find((value) => value !== '');
  return filled ?? null;
}

/** Spreadsheets in many countries write a semicolon between values. */
function delimiterOf(text: string): ',' | ';' {
  const header = text.split('\n', 1)[0] ?? '';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}
