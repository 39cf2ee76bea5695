// A results document as a file of any format. Loaded when somebody asks for one: nobody else needs what it takes.
import type { Language } from '../shared/language.ts';

export { writeAgenda } from './agenda.ts';

import { writeCsv } from './csv.ts';
import type { FileFormat } from './formats.ts';
import { writeReport } from './report/report.ts';
import type { Taken } from './taken.ts';
import { writeXlsx } from './xlsx.ts';

/** Writes results as a file. The same release gives the same bytes. */
export async function writeResults(
  taken: Taken,
  format: FileFormat,
  language: Language,
): Promise<string | Uint8Array<ArrayBuffer>> {
  return { csv: writeCsv, xlsx: writeXlsx, md: writeReport }[format](taken, language);
}
