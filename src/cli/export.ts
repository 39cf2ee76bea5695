import { commandLine, record } from '../actions/audit.ts';
import type { Context } from '../actions/context.ts';
import { type ExportFormat, exportAnswers, exportFormats, tabulateAnswers } from '../actions/export.ts';
import { mostRows, writeWorkbook } from '../files/workbook.ts';
import type { Cell } from '../shared/csv.ts';
import { accepted, type Result } from '../shared/result.ts';
import { fileWordsIn } from '../words/files.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';
import { systemFile } from './system-file.ts';
import { writeOut } from './write-out.ts';

/** Every so many answers it tells how far it is. */
const toldEvery = 500;
const formats = [...exportFormats, 'xlsx', 'spss'] as const;
/** Formats that are bytes, for a file only, and how such a file's name ends. */
const endings = new Map<string, string>([
  ['xlsx', 'xlsx'],
  ['spss', 'sav'],
]);

/** Writes the raw answers of a closed form to stdout or a file; everything it says goes to stderr. */
export const exportCommand: Command = {
  options: ['format', 'output', 'replace'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const typed = call.options.get('format') ?? 'ndjson';
    const format = formats.find((each) => each === typed);
    const { words, terminal } = call;
    if (format === undefined) {
      return Promise.resolve(call.wrongUse(words.exported.formatUnknown(typed, formats.join(', '))));
    }
    const ending = endings.get(format);
    if (ending !== undefined && !call.options.has('output')) {
      return Promise.resolve(call.wrongUse(words.wrongUse.outputNeeded(format, ending)));
    }
    return withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const made = await writings[format](call, context, form);
      if (!made.ok) return call.refuse(made.problems);
      await record(context, commandLine, { deed: 'read-responses', form });
      const { example, leftOut, lines } = made.value;
      if (example) terminal.err(`${words.exported.example}\n`);
      if (leftOut > 0) terminal.err(`${words.exported.leftOut(leftOut)}\n`);
      const written = await writeOut(call, lines);
      call.progress('');
      return written.ok ? exit.done : call.refuse(written.problems);
    });
  },
};

type Format = (typeof formats)[number];

const writings: {
  readonly [F in Format]: (call: Call, context: Context, form: string) => Promise<Result<Writing>>;
} = {
  ndjson: (call, context, form) => asText(call, context, form, 'ndjson'),
  csv: (call, context, form) => asText(call, context, form, 'csv'),
  xlsx: asWorkbook,
  spss: asSystemFile,
};

interface Writing {
  readonly example: boolean;
  readonly leftOut: number;
  readonly lines: AsyncIterable<string | Uint8Array>;
}

/** The answers as lines of text. */
async function asText(
  call: Call,
  context: Context,
  form: string,
  format: ExportFormat,
): Promise<Result<Writing>> {
  const made = await exportAnswers(context, form, format);
  if (!made.ok) return made;
  const { count, lines, ...about } = made.value;
  return accepted({ ...about, lines: told(call, lines, count) });
}

/** The answers as an SPSS system file, made when it is asked for. */
async function asSystemFile(call: Call, context: Context, form: string): Promise<Result<Writing>> {
  const table = await tabulateAnswers(context, form);
  if (!table.ok) return table;
  const { example, count, leftOut, rows } = table.value;
  const read = { ...table.value, rows: told(call, rows, count) };
  return accepted({ example, leftOut, lines: systemFile(call, read, context.now()) });
}

/** The answers as a workbook of one sheet, made when it is asked for. */
async function asWorkbook(call: Call, context: Context, form: string): Promise<Result<Writing>> {
  const table = await tabulateAnswers(context, form);
  if (!table.ok) return table;
  const { example, count, leftOut, heads, rows: all } = table.value;
  const words = fileWordsIn(call.language);
  const name = example ? words.sheets.answersExample : words.sheets.answers;
  async function* made(): AsyncGenerator<Uint8Array> {
    const rows: (readonly Cell[])[] = [];
    for await (const row of told(call, all, count)) rows.push(row);
    // more rows than a sheet has go on in the next
    const sheets = Array.from({ length: Math.max(1, Math.ceil(rows.length / (mostRows - 1))) }, (_, at) => ({
      name: at === 0 ? name : `${name} ${at + 1}`,
      heads,
      rows: rows.slice(at * (mostRows - 1), (at + 1) * (mostRows - 1)),
    }));
    yield await writeWorkbook(sheets, { title: form, madeAt: context.now() });
  }
  return accepted({ example, leftOut, lines: made() });
}

/** The same, telling now and then how far it is. */
async function* told<Piece>(call: Call, pieces: AsyncIterable<Piece>, count: number): AsyncGenerator<Piece> {
  let written = 0;
  for await (const piece of pieces) {
    yield piece;
    written += 1;
    if (written % toldEvery === 0) call.progress(call.words.exported.busy(written, count));
  }
}
