import { writePieces } from '../local/new-file.ts';
import { accepted, type Result } from '../shared/result.ts';
import type { Call } from './call.ts';

/**
 * Writes what a command gives to stdout, or to the file of `--output`, and says so. Bytes go to a file only. Problems:
 * those of a new file.
 */
export async function writeOut(
  { options, terminal, words }: Call,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<Result<undefined>> {
  const file = options.get('output');
  if (file === undefined) {
    for await (const piece of pieces) if (typeof piece === 'string') terminal.out(piece);
    return accepted(undefined);
  }
  const written = await writePieces(file, pieces, options.has('replace'));
  if (written.ok) terminal.err(`${words.written(file)}\n`);
  return written;
}
