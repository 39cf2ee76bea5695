import { wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { sheetsOf } from './sheets.ts';
import type { Taken } from './taken.ts';
import { writeWorkbook } from './workbook.ts';

/** Writes results as a workbook (XLSX). The same release gives the same bytes. */
export function writeXlsx(taken: Taken, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { form, release } = taken.document;
  const { text: title } = wordingOf(form.title, language, form.languages);
  return writeWorkbook(sheetsOf(taken, language), { title, madeAt: release.publishedAt });
}
