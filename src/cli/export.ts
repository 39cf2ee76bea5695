import { commandLine, record } from '../actions/audit.ts';
import type { Context } from '../actions/context.ts';
import { exportAnswers, exportFormats, tabulateAnswers } from '../actions/export.ts';
import { mostRows, writeWorkbook } from '../files/workbook.ts';
import type { Cell } from '../shared/csv.ts';
import { accepted, type Result } from '../shared/result.ts';
import { fileWordsIn } from '../words/files.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';
import { writeOut } from './write-out.ts';

/** Every so many answers it tells how far it is. */
const toldEvery = 500;
const formats = [...exportFormats, 'xlsx'] as const;

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
    if (format === 'xlsx' && !call.options.has('output')) {
      return Promise.resolve(call.wrongUse(words.wrongUse.outputNeeded));
    }
    return withDatabase(call, async (context) => {
      const [form = ''] = call.typed;
      const made =
        format === 'xlsx'
          ? await asWorkbook(call, context, form)
          : await exportAnswers(context, form, format);
      if (!made.ok) return call.refuse(made.problems);
      await record(context, commandLine, { deed: 'read-responses', form });
      const { example, count, leftOut, lines } = made.value;
      if (example) terminal.err(`${words.exported.example}\n`);
      if (leftOut > 0) terminal.err(`${words.exported.leftOut(leftOut)}\n`);
      const written = await writeOut(call, told(call, lines, count));
      call.progress('');
      return written.ok ? exit.done : call.refuse(written.problems);
    });
  },
};

interface Writing {
  readonly example: boolean;
  readonly count: number;
  readonly leftOut: number;
  readonly lines: AsyncIterable<string | Uint8Array>;
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
  return accepted({ example, count, leftOut, lines: made() });
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
