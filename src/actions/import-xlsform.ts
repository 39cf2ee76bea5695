import type { Language } from '../shared/language.ts';
import { isLanguage } from '../shared/language.ts';
import { pointerTo } from '../shared/pointer.ts';
import { problem } from '../shared/problem.ts';
import { type Result, refused } from '../shared/result.ts';
import { FormBuilder } from './import-form/builder.ts';
import {
  finishedForm,
  type ImportedForm,
  type ImportOptions,
  titleFromName,
} from './import-form/form-data.ts';
import { idFrom, tellId } from './import-form/ids.ts';
import { type Ledger, openLedger } from './import-form/ledger.ts';
import { shortened } from './import-form/members.ts';
import { languagesOf } from './import-form/wording.ts';
import { readLists } from './import-xlsform/lists.ts';
import { reasonFor } from './import-xlsform/reasons.ts';
import { cellOf, dataOf, languageOf, type Row, rowsOf, type Sheet, textOf } from './import-xlsform/sheets.ts';
import { readSurveyRows } from './import-xlsform/survey-rows.ts';

const sheetNames = ['survey', 'choices', 'settings'] as const;

/**
 * A form of ours from the sheets of an XLSForm, with what became of every cell in them. Pure: nothing is stored.
 * Problems: `sheet-missing`, `import-empty`, and those of the id in the options.
 * @param name of their file without its ending, for what the sheets do not name
 */
export function importXlsform(
  sheets: readonly Sheet[],
  name: string,
  options: ImportOptions,
): Result<ImportedForm> {
  const read = sheetNames.map((wanted) => {
    const sheet = sheets.find((each) => each.name.trim().toLowerCase() === wanted);
    return { sheet, rows: sheet === undefined ? [] : rowsOf({ ...sheet, name: wanted }) };
  });
  const [survey, choices, settings] = read.map(({ rows }) => rows);
  if (!survey?.some((row) => cellOf(row, 'type') !== undefined)) {
    return refused(problem('sheet-missing', { sheet: 'survey' }));
  }
  const ledger = openLedger();
  const others = sheets.filter((sheet) => !read.some((each) => each.sheet === sheet));
  for (const sheet of others)
    ledger.leaveOut(pointerTo(sheet.name), 'sheet-not-read', { found: shortened(sheet.name) });
  for (const known of sheetNames) ledger.keep(pointerTo(known));
  const row = settings?.[0];
  const main = mainLanguage(ledger, row, survey, options.language);
  const reading = { ledger, main, reference: /\$\{[^{}]{1,100}\}/g, met: new Set<Language>() };
  const builder = new FormBuilder(ledger);
  const lists = readLists(ledger, reading, choices ?? []);
  if (row !== undefined) ledger.keep(row.at);
  const title = (row && textOf(reading, row, 'form_title')) ?? titleFromName(ledger, name);
  readSurveyRows({ ledger, reading, builder, lists }, survey, title);
  lists.tellUnused();
  const id = formId(ledger, row, options) ?? name;
  const data = Object.fromEntries([
    ...sheetNames.map((known, at): [string, unknown] => [known, dataOf(read[at]?.rows ?? [])]),
    ...others.map((sheet): [string, unknown] => [sheet.name, sheet.rows.length]),
  ]);
  const head = { id, title, languages: languagesOf(reading, options.language) };
  return finishedForm({ ledger, builder, head, options }, data, reasonFor);
}

function formId(ledger: Ledger, row: Row | undefined, { id }: ImportOptions): string | undefined {
  const cell = row && cellOf(row, 'form_id');
  if (cell === undefined) return undefined;
  tellId(ledger, cell.at, cell.text, id ?? idFrom(cell.text, 'form'));
  return cell.text;
}

/** The language of columns without one. */
function mainLanguage(
  ledger: Ledger,
  settings: Row | undefined,
  survey: readonly Row[],
  assumed: Language,
): Language | undefined {
  const cell = settings && cellOf(settings, 'default_language');
  if (cell === undefined) {
    if (survey.some((row) => cellOf(row, 'label') !== undefined)) {
      ledger.fillIn('language-assumed', { language: assumed });
    }
    return assumed;
  }
  const language = languageOf(cell.text);
  if (isLanguage(language)) {
    ledger.keep(cell.at);
    return language;
  }
  ledger.leaveOut(cell.at, 'language-not-here', { found: language });
  return undefined;
}
