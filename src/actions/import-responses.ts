import type { Revision } from '../form/revision.ts';
import { type Envelope, openEnvelope, readJson } from '../response/body.ts';
import { type Response, type ResponseInput, readResponse, responseDigest } from '../response/response.ts';
import { sha256 } from '../shared/digest.ts';
import { idFollowing } from '../shared/id.ts';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, acceptedUnless, type Result } from '../shared/result.ts';
import { findUsedIds, type UsedId } from '../storage/find-response-states.ts';
import { findRevision } from '../storage/find-revision.ts';
import { acceptMany } from './accept-many.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { fold } from './fold.ts';

/** What came of importing responses. */
export interface ImportedResponses {
  readonly form: string;
  /** Stored now. */
  readonly responses: number;
  /** There already, as they are in the file. */
  readonly same: number;
}

/** A problem with a line of the file; line 0 for one with the form itself. */
export interface LineProblem {
  readonly line: number;
  readonly problem: Problem;
}

/** What came of it, or everything that stands in its way. */
export type ImportingResponses =
  | { readonly ok: true; readonly value: ImportedResponses }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/** A line that was read: a response under its revision. */
interface ReadLine {
  readonly line: number;
  readonly id: string;
  readonly revision: Revision;
  readonly input: ResponseInput;
  readonly response: Response;
}

/**
 * Stores the responses of an NDJSON file, each line a body as the API takes it: with or without `id` and `revision`
 * (the current one then), and with `notShown`, the questions that somebody was not asked. Nothing is stored when one
 * line is wrong. The same file again changes nothing: a line without an id gets one that follows from the file.
 * Problems by line: those of answers; `response-id-malformed`, `response-repeated`, `revision-unknown`,
 * `response-other-content`, `response-withdrawn`; by form those of `findForm` and `acceptMany`.
 * @param onStored is told how many of how many are stored
 */
export async function importResponses(
  context: Context,
  form: string,
  text: string,
  onStored?: (done: number, all: number) => void,
): Promise<ImportingResponses> {
  const found = await findForm(context, form);
  if (!found.ok) return refusedAt(0, found.problems);
  const revisions = new Map([[found.value.revision.number, found.value.revision]]);
  const current = found.value.revision.number;
  const file = await sha256(text);
  const problems: LineProblem[] = [];
  const lines: ReadLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    const standard = { id: await idFollowing(`${form}|${file}|${line}`), revision: current };
    const read = await readLine(context, form, revisions, written, standard);
    if (read.ok) lines.push({ line, ...read.value });
    else problems.push(...read.problems.map((each) => ({ line, problem: each })));
  }
  problems.push(...repeatedIds(lines));
  const used = await findUsedIds(
    context.store,
    lines.map(({ id }) => id),
  );
  const fresh: ReadLine[] = [];
  for (const each of lines) {
    const hindrance = await hindranceOf(form, each, used.get(each.id));
    if (hindrance !== undefined) problems.push({ line: each.line, problem: hindrance });
    else if (!used.has(each.id)) fresh.push(each);
  }
  if (problems.length > 0) return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
  const stored = await storeAll(context, form, fresh, onStored);
  if (!stored.ok) return refusedAt(0, stored.problems);
  await fold(context, form);
  return { ok: true, value: { form, responses: fresh.length, same: lines.length - fresh.length } };
}

function refusedAt(line: number, problems: readonly Problem[]): ImportingResponses {
  return { ok: false, problems: problems.map((each) => ({ line, problem: each })) };
}

/** One line as a checked response. */
async function readLine(
  { store }: Context,
  form: string,
  revisions: Map<number, Revision>,
  written: string,
  standard: { readonly id: string; readonly revision: number },
): Promise<Result<Omit<ReadLine, 'line'>>> {
  const data = readJson(written);
  if (!data.ok) return data;
  const opened = openLine(data.value, standard);
  if (!opened.ok) return opened;
  const { id, revision: number, input, notShown } = opened.value;
  const revision = revisions.get(number) ?? (await findRevision(store, form, number));
  if (revision === undefined) return { ok: false, problems: [problem('revision-unknown', {}, '/revision')] };
  revisions.set(number, revision);
  const read = readResponse(revision.form, input);
  const problems = [...(read.ok ? [] : read.problems), ...notShownProblems(revision, input, notShown)];
  return read.ok
    ? acceptedUnless(problems, { id, revision, input, response: read.value })
    : { ok: false, problems };
}

interface OpenedLine extends Envelope {
  readonly notShown: readonly unknown[];
}

/** The envelope of a line, with what it may leave out filled in. */
function openLine(
  data: unknown,
  standard: { readonly id: string; readonly revision: number },
): Result<OpenedLine> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { ok: false, problems: [problem('body-malformed', {})] };
  }
  const { notShown = [], ...body }: { notShown?: unknown } = data;
  const envelope = openEnvelope({ ...standard, ...body });
  if (!envelope.ok) return envelope;
  if (!Array.isArray(notShown)) return { ok: false, problems: [problem('body-malformed', {}, '/notShown')] };
  return accepted({ ...envelope.value, notShown });
}

/** What was not asked exists, and was not answered. */
function notShownProblems(
  { form }: Revision,
  { answers }: ResponseInput,
  notShown: readonly unknown[],
): readonly Problem[] {
  const known = new Set(form.sections.flatMap(({ items }) => items.map(({ id }) => id)));
  return notShown.flatMap((item, at): readonly Problem[] => {
    const pointer = pointerTo('notShown', at);
    const found = typeof item === 'string' ? item : '';
    if (!known.has(found)) return [problem('item-unknown', { found: found.slice(0, 60) }, pointer)];
    return answers.has(found) ? [problem('answer-not-shown', {}, pointerTo('answers', found))] : [];
  });
}

function repeatedIds(lines: readonly ReadLine[]): readonly LineProblem[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ line, id }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    return before === undefined
      ? []
      : [{ line, problem: problem('response-repeated', { line: before }, '/id') }];
  });
}

/** Why an id cannot be used again; undefined when it is new, or has these very answers. */
async function hindranceOf(
  form: string,
  line: ReadLine,
  used: UsedId | undefined,
): Promise<Problem | undefined> {
  if (used === undefined) return undefined;
  if (used.isWithdrawn) return problem('response-withdrawn', {}, '/id');
  const isSame =
    used.form === form && used.firstDigest === (await responseDigest(line.revision.form, line.response));
  return isSame ? undefined : problem('response-other-content', {}, '/id');
}

async function storeAll(
  context: Context,
  form: string,
  lines: readonly ReadLine[],
  onStored?: (done: number, all: number) => void,
): Promise<Result<undefined>> {
  let done = 0;
  for (const revision of new Set(lines.map((line) => line.revision.number))) {
    const own = lines.filter((line) => line.revision.number === revision);
    const sent = { form, revision, inputs: own.map(({ input }) => input), ids: own.map(({ id }) => id) };
    const before = done;
    const stored = await acceptMany(context, sent, (count) => onStored?.(before + count, lines.length));
    if (!stored.ok) return stored;
    done += own.length;
  }
  return accepted(undefined);
}
