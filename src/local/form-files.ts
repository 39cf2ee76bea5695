// The folder with forms: one form is one JSON file.
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isFileError } from './folder.ts';

/** Beside the forms lies the schema that editors check them with; it is no form. */
const schemaName = 'form.schema.json';

/** Whether this is the schema beside the forms: `forms/*.json` names it too. */
export function isSchemaFile(file: string): boolean {
  return basename(file) === schemaName;
}

/** Whether a file's name is that of a form. */
export function isFormFile(file: string): boolean {
  const name = basename(file);
  return name.endsWith('.json') && !name.startsWith('.') && !isSchemaFile(file);
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

/**
 * The files that somebody named, of a folder the forms in it; a schema among them is left out. What cannot be read, and
 * a folder without forms, stays as it was named, to be told.
 */
export function formFilesNamed(named: readonly string[]): readonly string[] {
  return named.flatMap((each) => {
    if (isSchemaFile(each)) return [];
    if (statSync(each, { throwIfNoEntry: false })?.isDirectory() !== true) return [each];
    const found = formFilesIn(each);
    return found.ok && found.value.length > 0 ? found.value : [each];
  });
}
