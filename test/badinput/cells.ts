// Texts as the cells of an export: what a spreadsheet would compute is held back, everything else comes back.
import { parse } from 'csv-parse/sync';
import { csvLine } from '../../src/shared/csv.ts';
import { isWellFormed, normalised } from '../../src/shared/text.ts';
import type { Verdicts } from './verdicts.ts';

const isComputed = /^[=+\-@\t\r\n＝＋－＠]/;
/** An apostrophe before what a spreadsheet that parts at semicolons would compute. */
const within = /(?<=[;\n])'(?=['"\s\p{Cf}]*[=+\-@＝＋－＠](?!\)))/gu;

/** Writes each text as it would be stored into a row of three, and reads the row again. */
export function checkCells(verdicts: Verdicts, texts: readonly string[]): void {
  for (const text of texts) {
    // what cannot be stored never gets into an export; as a cell it must be harmless all the same
    const stored = isWellFormed(text) ? normalised(text) : text;
    const rows: string[][] = parse(csvLine(['voor', stored, 'na']), { record_delimiter: '\r\n' });
    const [before, cell = '', after] = rows[0] ?? [];
    const isAlone = rows.length === 1 && rows[0]?.length === 3 && before === 'voor' && after === 'na';
    verdicts.note(text, isAlone, 'it is one cell');
    verdicts.note(text, !isComputed.test(cell), 'no spreadsheet takes it for a formula');
    const back = cell.replaceAll(within, '');
    verdicts.note(text, back === stored || back === `'${stored}`, 'it comes back, less apostrophes');
  }
}
