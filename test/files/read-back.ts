// Reads files of results back, by code that shares nothing with what writes them.
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { ResultsDocument } from '../../src/results/document.ts';
import type { Language } from '../../src/shared/language.ts';

/** One line of the table of figures. */
export interface CsvRow {
  readonly section: string;
  readonly id: string;
  readonly title: string;
  readonly option: string;
  readonly option_title: string;
  readonly part: string;
  readonly part_title: string;
  readonly measure: string;
  readonly label: string;
  readonly value: string;
  readonly n: string;
}

/** The lines of a CSV file, as a spreadsheet of that language reads them. */
export function csvRows(text: string, language: Language): readonly CsvRow[] {
  return parse(text, { bom: true, columns: true, delimiter: language === 'nl' ? ';' : ',' });
}

/** A number as that language writes it. */
export function numberIn(cell: string, language: Language): number {
  return Number(language === 'nl' ? cell.replace(',', '.') : cell);
}

type Cells = Readonly<Record<string, unknown>>;

/** The rows of each sheet by its name, by the heads of their columns; empty cells are null. */
export async function xlsxRows(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Cells[]>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows: [heads = [], ...rows] }) => [
      name,
      rows.map((cells) => Object.fromEntries(heads.map((head, at) => [String(head), cells[at] ?? null]))),
    ]),
  );
}

const sections = ['parts', 'implications', 'statements', 'priorities', 'choices'] as const;

/** Every number in the rows of a document. */
export function numbersIn(document: ResultsDocument): readonly number[] {
  const { implications, statements, priorities } = document.shift ?? {};
  return [
    ...sections.flatMap((section) => leaves(document[section])),
    ...leaves({ implications, statements, priorities }),
  ];
}

function leaves(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** What the document has where a line of the table points. */
export function foundIn(document: ResultsDocument, row: CsvRow): unknown {
  const section = sections.find((each) => each === row.section.replace(/^shift\./, ''));
  if (section === undefined) throw new Error(row.section);
  const whole = row.section.startsWith('shift.') ? document.shift : document;
  const rows: readonly { readonly id: string }[] = Object(whole)[section];
  let at: unknown = rows.find(({ id }) => id === row.id);
  if (section !== 'parts' && row.part !== '')
    at = memberOf(at, 'byPart', (each) => Object(each).part === row.part);
  if (section === 'priorities' && row.option !== '')
    at = memberOf(at, 'options', (each) => Object(each).id === row.option);
  const path = row.measure.split('.');
  if (section === 'choices' && row.measure === 'counts') path.push(row.option);
  for (const key of path) at = Array.isArray(at) ? at[Number(key) - 1] : Object(at)[key];
  return at;
}

function memberOf(value: unknown, key: string, isIt: (each: unknown) => boolean): unknown {
  const list: unknown = Object(value)[key];
  return Array.isArray(list) ? list.find(isIt) : undefined;
}
