// A workbook (XLSX). The package that writes it is loaded only when somebody asks for one.
import type { Moment } from '../shared/clock.ts';
import type { Cell } from '../shared/csv.ts';
import { normalised } from '../shared/text.ts';

/** One sheet: its columns, and under them a row each. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** So many rows fit in a sheet, the heads among them (ECMA-376: 2^20). */
export const mostRows = 1_048_576;
/** So many characters fit in a cell. */
const mostInCell = 32_767;
const mostWide = 60;

/**
 * Writes a workbook: heads that stay in sight, numbers as numbers, and every text as text, so that no cell is a formula.
 * The same sheets give the same bytes.
 * @param madeAt what the file says of when it was made
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { title, madeAt }: { readonly title: string; readonly madeAt: Moment },
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const made = new Date(madeAt);
  const bytes = await writeXlsx({
    properties: { title: writable(title), creator: 'Weerklank', created: made, modified: made },
    sheets: sheets.map(({ name, heads, rows }) => ({
      name,
      columns: heads.map((head, at) => ({ width: widthOf(head, rows, at) })),
      rows: [heads, ...rows].map((cells) => cells.map((cell) => writable(cell))),
      freezePane: { rows: 1 },
      cells: new Map(heads.map((_, at) => [`0,${at}`, { style: headStyle }])),
    })),
  });
  return new Uint8Array(bytes);
}

const headStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;

/**
 * A cell as XML can hold it: line breaks as one kind, no code point that XML has not (XML 1.0, 2.2), and what looks like
 * the escape of one (`_x0041_`, ECMA-376 22.9.2.19) escaped, so that it is read as it was written.
 */
function writable<C extends Cell>(cell: C): C | string {
  if (typeof cell !== 'string') return cell;
  return normalised(cell)
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .slice(0, mostInCell);
}

/** Wide enough for what is in it, in characters, and never so wide that one sees nothing else. */
function widthOf(head: string, rows: readonly (readonly Cell[])[], at: number): number {
  const longest = rows.reduce((most, cells) => Math.max(most, String(cells[at] ?? '').length), 0);
  return Math.min(mostWide, Math.max(8, longest + 2, Math.ceil(head.length / 2) + 2));
}
