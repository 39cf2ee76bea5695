import type { Context } from '../actions/context.ts';
import { publish } from '../actions/publish.ts';
import { type Place, readJsonFile } from './json-file.ts';

/** What publishing one file gave. */
export interface PublishedFile {
  readonly file: string;
  readonly result: Awaited<ReturnType<typeof publish>>;
  /** Where in the file a problem is. */
  placeOf(pointer: string): Place | undefined;
}

/** Publishes the form in a file. */
export async function publishFile(context: Context, file: string): Promise<PublishedFile> {
  const read = readJsonFile(file);
  if (!read.ok) return { file, result: read, placeOf: () => undefined };
  return { file, result: await publish(context, read.value.data), placeOf: read.value.placeOf };
}
