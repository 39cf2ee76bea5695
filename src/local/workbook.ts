// A workbook (XLSX) as sheets of text. The package that reads it is loaded only when somebody imports one.
import type { Sheet } from '../actions/import-xlsform/sheets.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { readBytes } from './file-bytes.ts';

const maximumBytes = 5_000_000;
const maximumUnpacked = 60_000_000;
const most = { rows: 20_000, columns: 200 } as const;

/** The sheets of a workbook. Problems: those of a file, `workbook-unreadable`, `sheet-too-large`. */
export async function readWorkbook(file: string): Promise<Result<readonly Sheet[]>> {
  const bytes = readBytes(file, maximumBytes);
  if (!bytes.ok) return bytes;
  const unreadable = refused(problem('workbook-unreadable', { file }));
  const unpacked = unpackedSize(bytes.value);
  if (unpacked === undefined) return unreadable;
  if (unpacked > maximumUnpacked)
    return refused(problem('file-too-large', { file, maximumBytes: maximumUnpacked }));
  const { HucreError } = await import('hucre');
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes.value);
    const large = sheets.find(
      ({ rows }) => rows.length > most.rows || rows.some((row) => row.length > most.columns),
    );
    if (large !== undefined)
      return refused(problem('sheet-too-large', { sheet: large.name.slice(0, 60), ...most }));
    return accepted(
      sheets.map(({ name, rows }) => ({
        name,
        rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cellText) })),
      })),
    );
  } catch (error) {
    // it throws its own errors at a file that is none, and the engine's at one that is broken inside
    if (error instanceof HucreError || error instanceof RangeError || error instanceof TypeError)
      return unreadable;
    throw error;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/**
 * Bytes that a ZIP archive says to hold unpacked, from its directory (APPNOTE 4.3.12, 4.3.16); undefined when it has
 * none or hides a size. The reader unpacks no entry further than it says.
 */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (packed > 0 && unpacked === 0) return undefined;
    sum += unpacked;
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + lengths.reduce((all, each) => all + each, 0);
  }
  return sum;
}
