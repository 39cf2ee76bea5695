import { columnsOf } from '../response/columns.ts';
import { contentOf, type Response } from '../response/response.ts';
import { spokenFor } from '../response/spoken-for.ts';
import { canonical } from '../shared/canonical.ts';
import { csvLine, csvMark } from '../shared/csv.ts';
import { accepted, type Result } from '../shared/result.ts';
import type { Context } from './context.ts';
import { readShuffled } from './read-shuffled.ts';

export const exportFormats = ['ndjson', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The answers of a form as text that can be kept. */
export interface Export {
  /** Answers from people who were made up, to show how it works. */
  readonly example: boolean;
  readonly count: number;
  /** The text, a line at a time with its end; in CSV the first line is the names of the columns. */
  readonly lines: AsyncIterable<string>;
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
  const read = await readShuffled(context, form);
  if (!read.ok) return read;
  const { revision, example, count, responses } = read.value;
  const asked = revision.form;
  if (format === 'csv') {
    const columns = columnsOf(asked);
    const head = csvMark + csvLine(columns.map(({ name }) => name));
    const line = (response: Response) => csvLine(columns.map(({ cell }) => cell(response)));
    return accepted({ example, count, lines: linesOf(head, responses, line) });
  }
  const line = (response: Response) =>
    `${canonical({ ...contentOf(asked, response), ...spokenFor(asked, response) })}\n`;
  return accepted({ example, count, lines: linesOf('', responses, line) });
}

async function* linesOf(
  head: string,
  responses: AsyncIterable<{ readonly response: Response }>,
  line: (response: Response) => string,
): AsyncGenerator<string> {
  if (head !== '') yield head;
  for await (const { response } of responses) yield line(response);
}
