import { readFileSync, statSync } from 'node:fs';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isFileError } from './folder.ts';

/** A file's bytes, looked at before they are read. Problems: `file-unreadable`, `file-too-large`. */
export function readBytes(file: string, maximumBytes: number): Result<Uint8Array> {
  const size = sizeWithin(file, maximumBytes);
  if (!size.ok) return size;
  try {
    return accepted(readFileSync(file));
  } catch (error) {
    if (isFileError(error)) return refused(problem('file-unreadable', { file }));
    throw error;
  }
}

/** Whether a file is no larger than allowed. Problems: `file-unreadable`, `file-too-large`. */
export function sizeWithin(file: string, maximumBytes: number): Result<undefined> {
  try {
    const { size } = statSync(file);
    return size > maximumBytes
      ? refused(problem('file-too-large', { file, maximumBytes }))
      : accepted(undefined);
  } catch (error) {
    if (isFileError(error)) return refused(problem('file-unreadable', { file }));
    throw error;
  }
}
