import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isFileError } from './folder.ts';

/**
 * Writes a text file, in a folder that is made when it is not there. Problems: `file-exists` unless it may be
 * replaced, `file-unwritable`.
 */
export function writeTextFile(file: string, text: string, mayReplace: boolean): Result<undefined> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: mayReplace ? 'w' : 'wx' });
    return accepted(undefined);
  } catch (error) {
    if (!isFileError(error)) throw error;
    const code = error.code === 'EEXIST' && !mayReplace ? 'file-exists' : 'file-unwritable';
    return refused(problem(code, { file }));
  }
}
