import type { Context } from '../actions/context.ts';
import { publish } from '../actions/publish.ts';
import { refused } from '../shared/result.ts';
import { readJsonFile, type Source, sourceOf } from './json-file.ts';

/** What publishing one file gave. */
export interface PublishedFile {
  readonly file: string;
  readonly result: Awaited<ReturnType<typeof publish>>;
  /** Where in the file a problem is. */
  readonly source: Source;
}

/** Publishes the form in a file. Problems: those of reading and publishing, and `key-repeated`. */
export async function publishFile(context: Context, file: string): Promise<PublishedFile> {
  const read = readJsonFile(file);
  if (!read.ok) return { file, result: read, source: sourceOf(file) };
  const { data, repeated } = read.value;
  // of a key that stands twice nobody can say which one was meant
  const [first, ...others] = repeated;
  if (first !== undefined) return { file, result: refused(first, ...others), source: read.value };
  return { file, result: await publish(context, data), source: read.value };
}
