// Bodies in JSON: limits before parsing, and their type, as anybody may send anything.
import * as v from 'valibot';
import { readJson } from '../../response/body.ts';
import { pointerTo } from '../../shared/pointer.ts';
import { type Problem, problem } from '../../shared/problem.ts';
import { accepted, type Result, refused } from '../../shared/result.ts';
import { mostTypedBytes } from '../../shared/text.ts';
import { mediaTypeOf, readText } from '../body.ts';
import type { Exchange } from '../frame.ts';

const wanted = 'application/json';

/**
 * The text of a body that says it is JSON. Problems: `content-type-wrong`, `body-too-large`, `body-malformed`.
 * @param most bytes it may have
 */
export async function readJsonText(c: Exchange, most = mostTypedBytes): Promise<Result<string>> {
  if (mediaTypeOf(c) !== wanted) return refused(problem('content-type-wrong', { wanted }));
  return readText(c, most);
}

/** The data of a body. Problems: those of its text, `body-too-deep`, `body-malformed`. */
export async function readJsonBody(c: Exchange, most = mostTypedBytes): Promise<Result<unknown>> {
  const text = await readJsonText(c, most);
  return text.ok ? readJson(text.value, most) : text;
}

/** The data of a body that fits a schema. Problems: those of a body; `body-malformed` at each place that does not. */
export async function readBodyAs<Schema extends v.GenericSchema>(
  c: Exchange,
  schema: Schema,
  most = mostTypedBytes,
): Promise<Result<v.InferOutput<Schema>>> {
  const data = await readJsonBody(c, most);
  if (!data.ok) return data;
  const read = v.safeParse(schema, data.value);
  if (read.success) return accepted(read.output);
  const places = read.issues.map(({ path = [] }) => pointerTo(...path.map(({ key }) => String(key))));
  const problems = [...new Set(places)].map((place): Problem => problem('body-malformed', {}, place));
  return { ok: false, problems };
}
