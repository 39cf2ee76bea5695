// Texts, tables and bodies as forms of others: made a form that keeps every rule, or refused; each line told in words.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportedForm } from '../../src/actions/import-form/form-data.ts';
import { importSurveyjs } from '../../src/actions/import-surveyjs.ts';
import { importXlsform } from '../../src/actions/import-xlsform.ts';
import { run } from '../../src/cli/run.ts';
import { parseForm } from '../../src/form/parse.ts';
import { languages } from '../../src/shared/language.ts';
import type { Result } from '../../src/shared/result.ts';
import { sentenceInTerminal, terminalWordsIn } from '../../src/words/terminal.ts';
import type { Case } from './reactions.ts';
import { isSentence } from './refusal.ts';
import { leak } from './site.ts';
import type { Verdicts } from './verdicts.ts';

const options = { language: 'nl', controller: 'Dorpsraad', contact: 'raad@example.org' } as const;
const broken = /\p{Surrogate}|[^\P{Cc}\t\n]/u;

/** Every text in the places of a survey or of its sheets, by turns. */
export function checkAsImports(cases: readonly Case[]): void {
  for (const [n, one] of cases.entries()) {
    if (n % 2 === 0) noteImport(one, 'a survey', () => importSurveyjs(surveyOf(one.text), 'vragen', options));
    else noteImport(one, 'sheets', () => importXlsform(sheetsOf(one.text), 'vragen', options));
  }
}

function noteImport({ verdicts, item, text }: Case, of: string, make: () => Result<ImportedForm>): void {
  const made = tried(make);
  verdicts.note(item, made !== undefined, `${of} with it is read or refused`);
  if (made === undefined) return;
  if (!made.ok) {
    verdicts.note(item, made.problems.every(isSaid), `why ${of} is refused is a sentence`);
    return;
  }
  const { form, report } = made.value;
  verdicts.note(item, parseForm(form).ok, `what is made of ${of} keeps every rule`);
  verdicts.note(
    item,
    !textsIn(form).some((each) => broken.test(each)),
    `${of} leave nothing broken in a form`,
  );
  for (const language of languages) {
    const { notes } = terminalWordsIn(language).importReport;
    const isTold = report.every(({ code, values }) => {
      const note = String(Reflect.apply(notes[code], undefined, [values]));
      return note !== '' && (!/undefined|\[object /.test(note) || /undefined|\[object /.test(text));
    });
    verdicts.note(item, isTold, `each line about ${of} is told`);
  }
}

function isSaid(each: Parameters<typeof sentenceInTerminal>[1]): boolean {
  return languages.every((language) => isSentence(sentenceInTerminal(language, each)));
}

function tried<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function surveyOf(text: string): object {
  const choices = [text, { value: text, text }, { value: 2, text: { nl: text, en: text } }, 'a'];
  const elements = [
    { type: 'comment', name: text, title: text, [text]: text },
    { type: 'radiogroup', name: 'een', title: { nl: text, en: text }, choices, visibleIf: text },
    { type: 'checkbox', name: text, title: `{${text}}`, choices, visibleIf: `{een} = '${text}'` },
    { type: 'rating', name: 'cijfer', rateMin: text, rateMax: 5, minRateDescription: text },
    { type: text, name: 'vreemd', title: text },
    { type: 'panel', name: text, title: text, elements: [{ type: 'html', name: text, html: text }] },
  ];
  return {
    title: text,
    description: text,
    completedHtml: text,
    pages: [{ name: text, title: text, elements }],
  };
}

function sheetsOf(text: string) {
  const rows = (...cells: readonly (readonly string[])[]) =>
    cells.map((each, at) => ({ number: at + 1, cells: each }));
  return [
    {
      name: 'survey',
      rows: rows(
        ['type', 'name', 'label', 'relevant', text],
        ['text', text, text, '', text],
        ['select_one lijst', 'een', text, text, ''],
        [`select_multiple ${text}`, 'twee', `\${${text}}`, `\${een} = '${text}'`, ''],
        ['begin_group', text, text, '', ''],
        ['note', 'lees', text, '', ''],
        [text, 'vreemd', text, '', ''],
      ),
    },
    {
      name: 'choices',
      rows: rows(
        ['list_name', 'name', 'label'],
        ['lijst', text, text],
        ['lijst', 'b', 'B'],
        [text, text, text],
      ),
    },
    { name: 'settings', rows: rows(['form_title', 'form_id'], [text, text]) },
  ];
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Files as they stand, to the command line: none of them is a form, and each is refused in words. */
export async function checkAsFiles(
  verdicts: Verdicts,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ending: 'json' | 'csv' | 'xlsx',
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-badinput-'));
  const file = join(folder, `survey.${ending}`);
  const output = join(folder, 'form.json');
  const kind = ending === 'json' ? 'surveyjs' : 'xlsform';
  try {
    for (const [n, { name, bytes }] of files.entries()) {
      writeFileSync(file, bytes);
      const said: string[] = [];
      const code = await run(['import', kind, file, '--output', output, '--replace', '--json'], {
        out: (text) => said.push(text),
        err: () => undefined,
        env: { LANG: n % 2 === 0 ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' },
        isWatched: false,
      });
      noteFile(verdicts, name, code, said.join(''));
      if (code === 0)
        verdicts.note(name, parseForm(JSON.parse(readFileSync(output, 'utf8'))).ok, 'it is a form');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function noteFile(verdicts: Verdicts, name: string, code: number, said: string): void {
  const { problems = [] } = JSON.parse(said);
  verdicts.note(name, code === 0 || problems.length > 0, 'as a file it is read, or refused in words');
  for (const { code: problemCode, message } of problems) {
    verdicts.note(name, problemCode !== 'unexpected', 'as a file it is foreseen');
    verdicts.note(name, isSentence(message) && !leak.test(message), 'why a file is refused is a sentence');
  }
}
