// Reading what was sent, with the limits before anything is parsed.
import type { Fields } from '../response/fields.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { mostTypedBytes, typedBytes } from '../shared/text.ts';
import type { Exchange } from './frame.ts';

const maximumFields = 500;

/**
 * The body as text; stops reading at the limit. Problems: `body-too-large`, `body-malformed` for bytes that are not
 * UTF-8: read on, they would be stored as something nobody typed.
 * @param most bytes it may have
 */
export async function readText(c: Exchange, most = mostTypedBytes): Promise<Result<string>> {
  const tooLarge = problem('body-too-large', { maximumBytes: most });
  if (Number(c.req.header('content-length') ?? 0) > most) return refused(tooLarge);
  const reader = c.req.raw.body?.getReader();
  if (reader === undefined) return accepted('');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let text: string | undefined = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return refused(tooLarge);
    }
    text = decodedOnto(text, decoder, part.value);
  }
  text = decodedOnto(text, decoder);
  return text === undefined ? refused(problem('body-malformed', {})) : accepted(text);
}

/** What was read with the next bytes behind it, or the end without any; undefined when they are not UTF-8. */
function decodedOnto(text: string | undefined, decoder: TextDecoder, bytes?: Uint8Array): string | undefined {
  if (text === undefined) return undefined;
  try {
    return text + decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    return undefined;
  }
}

/** A byte of what was typed is three as a page is posted: `%C3`. */
const postedBytes = 3;

/** The fields of a posted page; of a name that comes twice the first counts. */
export async function readFields(c: Exchange): Promise<Result<Fields>> {
  const text = await readText(c, postedBytes * mostTypedBytes);
  if (!text.ok) return text;
  if (typedBytes(text.value) > mostTypedBytes) {
    return refused(problem('body-too-large', { maximumBytes: mostTypedBytes }));
  }
  if (!isEncodedText(text.value)) return refused(problem('body-malformed', {}));
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text.value)) {
    if (!fields.has(name)) fields.set(name, value);
    if (fields.size > maximumFields) return refused(problem('body-malformed', {}));
  }
  return accepted(fields);
}

/** Whether the percent signs of posted fields stand for UTF-8: URLSearchParams would put other bytes' place-holders. */
function isEncodedText(text: string): boolean {
  try {
    for (const [bytes] of text.matchAll(/(?:%[0-9a-f]{2})+/gi)) decodeURIComponent(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The media type of what was sent, without its parameters. */
export function mediaTypeOf(c: Exchange): string {
  return (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
