// CSV as the import of conversations reads it.
import { readTable } from '../../src/actions/polis/table.ts';
import { checkAsFiles } from './imports.ts';
import type { CsvTable } from './pack.ts';
import type { Verdicts } from './verdicts.ts';

/** A quote inside a value that does not begin with one. */
const bareQuote = /(?:^|[,\n])[^",\n]+"/;

/** Reads each text and compares the rows, but for the kind of line break: the import knows one. */
export async function checkTables(verdicts: Verdicts, tables: readonly CsvTable[]): Promise<void> {
  for (const { name, csv_base64, rows } of tables) {
    const wanted = Array.isArray(rows) ? rows : [rows];
    const columns = Object.keys(wanted[0] ?? {});
    const text = Buffer.from(csv_base64, 'base64').toString('utf8');
    const read = readTable(name, text, columns);
    if (!read.ok) {
      const isForbidden = read.problems[0]?.code === 'csv-malformed' && bareQuote.test(text);
      verdicts.note(name, isForbidden, 'it is read, or refused for a quote where RFC 4180 has none');
      continue;
    }
    const found = read.value.rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column, row.value(column)])),
    );
    const asRead = JSON.stringify(wanted).replaceAll('\\r\\n', '\\n');
    verdicts.note(
      name,
      JSON.stringify(found) === asRead,
      `its rows are read: ${JSON.stringify(found).slice(0, 150)}`,
    );
  }
  const files = tables.map(({ name, csv_base64 }) => ({ name, bytes: Buffer.from(csv_base64, 'base64') }));
  await checkAsFiles(verdicts, files, 'csv');
  await checkAsFiles(verdicts, files, 'xlsx');
}
