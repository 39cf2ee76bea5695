// CSV as the import of conversations reads it.
import { readTable } from '../../src/actions/polis/table.ts';
import type { CsvTable } from './pack.ts';
import type { Verdicts } from './verdicts.ts';

/** Reads each text and compares the rows, but for a byte order of line breaks: the import makes one of each. */
export function checkTables(verdicts: Verdicts, tables: readonly CsvTable[]): void {
  for (const { name, csv_base64, rows } of tables) {
    const wanted = Array.isArray(rows) ? rows : [rows];
    const columns = Object.keys(wanted[0] ?? {});
    const read = readTable(name, Buffer.from(csv_base64, 'base64').toString('utf8'), columns);
    verdicts.note(name, read.ok, 'it is read');
    if (!read.ok) continue;
    const found = read.value.rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column, row.value(column)])),
    );
    const asRead = JSON.stringify(wanted).replaceAll('\\r\\n', '\\n');
    verdicts.note(name, JSON.stringify(found) === asRead, `its rows are read: ${JSON.stringify(found).slice(0, 150)}`);
  }
}
