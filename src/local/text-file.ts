import { readFileSync } from 'node:fs';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isFileError } from './folder.ts';

/** The text of a file in UTF-8, without byte order mark. Problems: `file-unreadable`, `file-not-text`. */
export function readTextFile(file: string): Result<string> {
  try {
    // a wrong byte would become a replacement character without a word
    return accepted(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(file)));
  } catch (error) {
    if (isFileError(error)) return refused(problem('file-unreadable', { file }));
    if (error instanceof TypeError) return refused(problem('file-not-text', { file }));
    throw error;
  }
}
