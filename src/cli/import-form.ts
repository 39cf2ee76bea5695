// `import surveyjs` and `import xlsform`: a form of somebody else's as a file of ours, with a report.
import { basename, extname, join } from 'node:path';
import type { ImportedForm, ImportOptions } from '../actions/import-form/form-data.ts';
import { importSurveyjs } from '../actions/import-surveyjs.ts';
import { importXlsform } from '../actions/import-xlsform.ts';
import { sizeWithin } from '../local/file-bytes.ts';
import { readJsonFile, type Source, sourceOf } from '../local/json-file.ts';
import { writeTextFile } from '../local/new-file.ts';
import { fileProblems, problemLines } from '../local/problem-lines.ts';
import { readSheets } from '../local/sheets.ts';
import { stepsOf } from '../shared/pointer.ts';
import type { Problem } from '../shared/problem.ts';
import type { Call } from './call.ts';
import { type Exit, exit } from './exit.ts';
import { countOf, lineData, type PlaceOf, reportLines } from './import-report.ts';

const maximumBytes = 2_000_000;

/** A SurveyJS file. */
export function importSurvey(call: Call, file: string): Exit {
  const size = sizeWithin(file, maximumBytes);
  if (!size.ok) return call.refuse(size.problems);
  const read = readJsonFile(file);
  if (!read.ok) return refuseAt(call, file, read.problems, sourceOf(file));
  const { data, repeated, placeOf } = read.value;
  // of a key that stands twice nobody can say which one was meant
  if (repeated.length > 0) return refuseAt(call, file, repeated, read.value);
  const made = importSurveyjs(data, basename(file, extname(file)), optionsOf(call));
  if (!made.ok) return call.refuse(made.problems);
  const { importReport } = call.words;
  return finish(call, made.value, (at) => {
    const { line } = placeOf(at);
    return { line, words: `${importReport.place(line)}, ${at}` };
  });
}

/** The sheets of an XLSForm: a workbook, a folder with CSV files, or those files. */
export async function importSheets(call: Call, paths: readonly string[]): Promise<Exit> {
  const read = await readSheets(paths);
  if (!read.ok) return call.refuse(read.problems);
  const made = importXlsform(read.value.sheets, read.value.name, optionsOf(call));
  if (!made.ok) return call.refuse(made.problems);
  const { importReport } = call.words;
  return finish(call, made.value, (at) => {
    const [sheet = '', row, column = ''] = stepsOf(at);
    const words = row === undefined ? sheet : importReport.cell(sheet, row, column);
    return { line: row === undefined ? null : Number(row), words };
  });
}

function optionsOf({ options, language }: Call): ImportOptions {
  const [id, controller, contact] = [options.get('id'), options.get('controller'), options.get('contact')];
  return {
    language,
    ...(id === undefined ? {} : { id }),
    ...(controller === undefined ? {} : { controller }),
    ...(contact === undefined ? {} : { contact }),
  };
}

function finish(call: Call, { id, form, report }: ImportedForm, placeOf: PlaceOf): Exit {
  const { words, options } = call;
  const file = options.get('output') ?? join('forms', `${id}.json`);
  const written = writeTextFile(file, `${JSON.stringify(form, null, 2)}\n`, options.has('replace'));
  if (!written.ok) return call.refuse(written.problems);
  for (const line of reportLines(words, report, placeOf)) call.say(line);
  const [kept, changed, leftOut] = [
    countOf(report, 'kept'),
    countOf(report, 'changed'),
    countOf(report, 'left-out'),
  ];
  call.say(words.importReport.done(file, kept, changed, leftOut));
  call.say(words.importReport.next(file));
  call.data({
    form: id,
    file,
    kept,
    changed,
    leftOut,
    toFillIn: countOf(report, 'to-fill-in'),
    report: report.map((line) => lineData(words, line, placeOf)),
  });
  return exit.done;
}

function refuseAt(call: Call, file: string, problems: readonly Problem[], source: Source): Exit {
  const found = fileProblems(problems, source, call.language);
  for (const each of found) call.say(problemLines(file, each, source, call.language).join('\n'));
  call.data({ problems: found });
  return exit.refused;
}
