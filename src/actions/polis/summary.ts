import { problem } from '../../shared/problem.ts';
import { accepted, type Result, refused } from '../../shared/result.ts';
import { polisFileNames } from './files.ts';
import { oneLine } from './statements.ts';
import { readRecords } from './table.ts';

/** What a conversation says of itself. */
export interface PolisSummary {
  readonly topic: string;
  /** Where it was held; undefined when the file does not say, or says something else than a web address. */
  readonly url: string | undefined;
}

const file = polisFileNames.summary;

/**
 * Topic and address from summary.csv: two columns, a name and its value, no header.
 * Problems: `csv-malformed`, `csv-column-missing`.
 */
export function readSummary(text: string): Result<PolisSummary> {
  const read = readRecords(file, text);
  if (!read.ok) return read;
  const values = new Map(read.value.map(({ values: [name = '', value = ''] }) => [name, oneLine(value)]));
  const topic = values.get('topic') ?? '';
  const url = values.get('url') ?? '';
  if (topic === '') return refused(problem('csv-column-missing', { file, column: 'topic', found: '' }));
  return accepted({ topic, url: /^https?:\/\/\S{1,280}$/.test(url) ? url : undefined });
}
