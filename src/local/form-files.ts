// The folder with forms: one form is one JSON file.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Context } from '../actions/context.ts';
import { publish } from '../actions/publish.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isFileError } from './folder.ts';
import { type Place, readJsonFile } from './json-file.ts';

/** Beside the forms lies the schema that editors check them with; it is no form. */
const schemaName = 'form.schema.json';

/** Whether a file's name is that of a form. */
export function isFormFile(file: string): boolean {
  const name = basename(file);
  return name.endsWith('.json') && !name.startsWith('.') && name !== schemaName;
}

/** The files with forms in a folder, by name. Problem: `file-unreadable`. */
export function formFilesIn(folder: string): Result<readonly string[]> {
  try {
    return accepted(
      readdirSync(folder)
        .filter(isFormFile)
        .sort()
        .map((name) => join(folder, name)),
    );
  } catch (error) {
    if (isFileError(error)) return refused(problem('file-unreadable', { file: folder }));
    throw error;
  }
}

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
