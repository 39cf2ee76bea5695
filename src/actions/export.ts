import type { Form } from '../form/form.ts';
import { columnsOf } from '../response/columns.ts';
import { contentOf } from '../response/response.ts';
import { spokenFor } from '../response/spoken-for.ts';
import { canonical } from '../shared/canonical.ts';
import { type Cell, csvLine, csvMark } from '../shared/csv.ts';
import { accepted, type Result } from '../shared/result.ts';
import type { Context } from './context.ts';
import { type ReadAnswer, readShuffled } from './read-shuffled.ts';

export const exportFormats = ['ndjson', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The answers of a form as text that can be kept. */
export interface Export {
  /** Answers from people who were made up, to show how it works. */
  readonly example: boolean;
  readonly count: number;
  /** Answers that stay away, see `readShuffled`. */
  readonly leftOut: number;
  /** The text, a line at a time with its end; in CSV the first line is the names of the columns. */
  readonly lines: AsyncIterable<string>;
}

/** The answers of a form as a table. */
export interface AnswerTable {
  readonly example: boolean;
  readonly count: number;
  readonly leftOut: number;
  /** The form of now, which the columns are of. */
  readonly form: Form;
  readonly heads: readonly string[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

/**
 * The raw answers of a form, in an order drawn anew, without id, time, version or language: nothing tells who gave
 * them or when, but for what a form that is not anonymous says it keeps. NDJSON has a line a response,
 * `{ answers, groups, remarks?, name? }` as the API takes them, with what they speak for (`organisation` or `table`, and
 * `mandates`); CSV the columns of response/columns.ts. Problems: those of `readShuffled`.
 */
export async function exportAnswers(
  context: Context,
  form: string,
  format: ExportFormat,
): Promise<Result<Export>> {
  if (format === 'csv') {
    const table = await tabulateAnswers(context, form);
    if (!table.ok) return table;
    const { heads, rows, ...about } = table.value;
    return accepted({
      ...about,
      lines: mapped(rows, (cells) => csvLine(cells), csvMark + csvLine(heads)),
    });
  }
  const read = await readShuffled(context, form, 'rows');
  if (!read.ok) return read;
  const { revision, responses, ...about } = read.value;
  const line = ({ response }: ReadAnswer) =>
    `${canonical({ ...contentOf(revision.form, response), ...spokenFor(revision.form, response) })}\n`;
  return accepted({ ...about, lines: mapped(responses, line) });
}

/** The same as a table with the columns of response/columns.ts. Problems: those of `readShuffled`. */
export async function tabulateAnswers(context: Context, form: string): Promise<Result<AnswerTable>> {
  const read = await readShuffled(context, form, 'rows');
  if (!read.ok) return read;
  const { revision, responses, ...about } = read.value;
  const { form: asked } = revision;
  const columns = columnsOf(asked);
  const rows = mapped(responses, ({ response }) => columns.map(({ cell }) => cell(response)));
  return accepted({ ...about, form: asked, heads: columns.map(({ name }) => name), rows });
}

async function* mapped<From, To>(
  all: AsyncIterable<From>,
  to: (each: From) => To,
  ...first: readonly To[]
): AsyncGenerator<To> {
  yield* first;
  for await (const each of all) yield to(each);
}
