// The body of a response in JSON: limits before anything else, because it comes from anybody.
import type { Form } from '../form/form.ts';
import { isId } from '../shared/id.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { mostTypedBytes } from '../shared/text.ts';
import { respondentIn } from './respondent.ts';
import { type Response, type ResponseInput, readResponse } from './response.ts';

const maximumDepth = 16;
const maximumKeys = 500;

/** The envelope of a response: which one it is and under which revision it was given. */
export interface Envelope {
  readonly id: string;
  readonly revision: number;
  readonly input: ResponseInput;
}

/**
 * Parses the text of a body; says which limit it breaks.
 * @param most bytes it may have as UTF-8
 */
export function readJson(text: string, most = mostTypedBytes): Result<unknown> {
  if (new TextEncoder().encode(text).length > most) {
    return refused(problem('body-too-large', { maximumBytes: most }));
  }
  if (bracketDepth(text) > maximumDepth) return refused(problem('body-too-deep', { maximum: maximumDepth }));
  try {
    return accepted(JSON.parse(text));
  } catch {
    return refused(problem('body-malformed', {}));
  }
}

/** Brackets open at once, strings left out: told before parsing, so that no bomb of brackets reaches the parser. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth);
    else if (letter === '}' || letter === ']') depth -= 1;
  }
  return deepest;
}

const bodyKeys = ['id', 'language', 'revision', 'groups', 'answers', 'remarks', 'name'];

/** Opens the envelope of a body: id and revision, and the answers still to be checked. */
export function openEnvelope(data: unknown): Result<Envelope> {
  const body = membersOf(data);
  if (body === undefined) return refused(problem('body-malformed', {}));
  const problems: Problem[] = [...body.keys()]
    .filter((key) => !bodyKeys.includes(key))
    .map((key) => problem('item-unknown', { found: key.slice(0, 60) }, `/${key.slice(0, 60)}`));
  const id = body.get('id');
  const revision = body.get('revision');
  const groups = membersOf(body.get('groups') ?? {});
  const answers = membersOf(body.get('answers') ?? {});
  const remarks = membersOf(body.get('remarks') ?? {});
  if (!isId(id)) problems.push(problem('response-id-malformed', {}, '/id'));
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 1) {
    problems.push(problem('revision-unknown', {}, '/revision'));
  }
  if (groups === undefined) problems.push(problem('body-malformed', {}, '/groups'));
  if (answers === undefined || answers.size > maximumKeys)
    problems.push(problem('body-malformed', {}, '/answers'));
  if (remarks === undefined || remarks.size > maximumKeys)
    problems.push(problem('body-malformed', {}, '/remarks'));
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  return accepted({
    id: String(id),
    revision: Number(revision),
    input: {
      language: body.get('language'),
      groups: groups ?? new Map(),
      answers: answers ?? new Map(),
      remarks: remarks ?? new Map(),
      name: body.get('name'),
    },
  });
}

/** A stored body back as a response. It was checked when it was stored; what does not fit is damage. */
export function readStored(form: Form, body: string): Result<Response> {
  const members = membersOf(JSON.parse(body)) ?? new Map<string, unknown>();
  const read = readResponse(form, {
    language: members.get('language'),
    groups: membersOf(members.get('groups')) ?? new Map(),
    answers: membersOf(members.get('answers')) ?? new Map(),
    remarks: membersOf(members.get('remarks')) ?? new Map(),
    name: members.get('name'),
  });
  if (!read.ok || !members.has('by')) return read;
  const by = respondentIn(members.get('by'));
  return by === undefined ? refused(problem('body-malformed', {}, '/by')) : accepted({ ...read.value, by });
}

function membersOf(data: unknown): Map<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return new Map(Object.entries(data));
}
