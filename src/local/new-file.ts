import { mkdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
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
    writeFileSync(file, text, { flag: flagOf(mayReplace) });
    return accepted(undefined);
  } catch (error) {
    return whyNotWritten(error, file, mayReplace);
  }
}

/** The same, piece by piece as they come; what goes wrong with the pieces themselves is thrown. */
export async function writePieces(
  file: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  mayReplace: boolean,
): Promise<Result<undefined>> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    await using opened = await open(file, flagOf(mayReplace));
    for await (const piece of pieces) await opened.write(Buffer.from(piece));
    return accepted(undefined);
  } catch (error) {
    return whyNotWritten(error, file, mayReplace);
  }
}

function flagOf(mayReplace: boolean): 'w' | 'wx' {
  return mayReplace ? 'w' : 'wx';
}

function whyNotWritten(error: unknown, file: string, mayReplace: boolean): Result<never> {
  if (!isFileError(error)) throw error;
  const code = error.code === 'EEXIST' && !mayReplace ? 'file-exists' : 'file-unwritable';
  return refused(problem(code, { file }));
}
