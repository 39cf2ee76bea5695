// The sheets of an XLSForm, wherever they are: in a workbook, as CSV files in a folder, or as CSV files named one by one.
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Sheet } from '../actions/import-xlsform/sheets.ts';
import { readRecords } from '../actions/polis/table.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { sizeWithin } from './file-bytes.ts';
import { isFileError } from './folder.ts';
import { readTextFile } from './text-file.ts';
import { readWorkbook } from './workbook.ts';

const maximumBytes = 5_000_000;

/** Sheets with a name for their form. */
export interface Sheets {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/**
 * Reads sheets. Problems: those of text files, CSV and workbooks; `file-too-large`.
 * @param paths one workbook, one folder, or CSV files
 */
export async function readSheets(paths: readonly string[]): Promise<Result<Sheets>> {
  const [first = ''] = paths;
  const listed = paths.length === 1 ? csvFilesIn(first) : accepted(paths);
  if (!listed.ok) return listed;
  const sheets: Sheet[] = [];
  for (const file of listed.value) {
    const read = extname(file).toLowerCase() === '.csv' ? readCsv(file) : await readWorkbook(file);
    if (!read.ok) return read;
    sheets.push(...read.value);
  }
  return accepted({ name: nameOf(first, sheets), sheets });
}

/** The CSV files of a folder; a file is itself. */
function csvFilesIn(path: string): Result<readonly string[]> {
  try {
    if (!statSync(path).isDirectory()) return accepted([path]);
    const names = readdirSync(path).filter((name) => extname(name).toLowerCase() === '.csv');
    return accepted(names.sort().map((name) => join(path, name)));
  } catch (error) {
    if (isFileError(error)) return refused(problem('file-unreadable', { file: path }));
    throw error;
  }
}

function readCsv(file: string): Result<readonly Sheet[]> {
  const size = sizeWithin(file, maximumBytes);
  const text = size.ok ? readTextFile(file) : size;
  if (!text.ok) return text;
  const records = readRecords(basename(file), text.value, delimiterOf(text.value));
  if (!records.ok) return records;
  const rows = records.value.map(({ line, values }) => ({ number: line, cells: values }));
  return accepted([{ name: sheetName(file), rows }]);
}

/** Spreadsheets write semicolons where a comma stands in numbers. */
function delimiterOf(text: string): ',' | ';' {
  const header = text.slice(0, 5000).split('\n')[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** `survey.csv` and `intake-survey.csv` are the sheet survey. */
function sheetName(file: string): string {
  const name = basename(file, extname(file)).toLowerCase();
  return ['survey', 'choices', 'settings'].find((known) => name.endsWith(known)) ?? name;
}

/** A workbook's or folder's own name; that of the folder where files are called after their sheets. */
function nameOf(path: string, sheets: readonly Sheet[]): string {
  const name = basename(resolve(path), extname(path));
  const isSheet = sheets.some((sheet) => sheet.name === name.toLowerCase());
  return isSheet ? basename(dirname(resolve(path))) : name;
}
