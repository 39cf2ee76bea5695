// What people write in their own words: kept as they wrote it, or refused whole.
import type { Line } from '../form/line.ts';
import { asksPoints, type Reaction } from '../form/reaction.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, acceptedUnless, type Result, refused } from '../shared/result.ts';
import { isWellFormed, lengthOf, normalised } from '../shared/text.ts';
import type { Answer, WrittenPoint } from './answer.ts';
import { shown } from './shown.ts';

/** A text of at most `maximum` characters, trimmed; undefined when nothing is left. */
export function readWritten(found: unknown, maximum: number, pointer: string): Result<string | undefined> {
  if (typeof found !== 'string') return refused(problem('answer-unfit', {}, pointer));
  if (!isWellFormed(found)) return refused(problem('text-ill-formed', {}, pointer));
  const text = normalised(found).trim();
  const length = lengthOf(text);
  if (length > maximum) return refused(problem('answer-too-long', { maximum, found: length }, pointer));
  return accepted(text === '' ? undefined : text);
}

/** One line of background. */
export function readLine(item: Line, found: unknown, pointer: string): Result<Answer | undefined> {
  const read = readWritten(found, item.maximumLength, pointer);
  if (!read.ok) return read;
  if (read.value?.includes('\n')) return refused(problem('line-broken', {}, pointer));
  return accepted(read.value === undefined ? undefined : { is: 'text', text: read.value });
}

/** A written reaction: one text, or a row of points. */
export function readReaction(item: Reaction, found: unknown, pointer: string): Result<Answer | undefined> {
  if (asksPoints(item)) return readPoints(item, found, pointer);
  const read = readWritten(found, item.maximumLength, pointer);
  if (!read.ok) return read;
  return accepted(read.value === undefined ? undefined : { is: 'text', text: read.value });
}

function readPoints(item: Reaction, found: unknown, pointer: string): Result<Answer | undefined> {
  if (!Array.isArray(found)) return refused(problem('answer-unfit', {}, pointer));
  const problems: Problem[] = [];
  const points = found.flatMap((each: unknown, index): readonly WrittenPoint[] => {
    const read = readOnePoint(item, each, `${pointer}/${index}`);
    if (!read.ok) problems.push(...read.problems);
    return read.ok && read.value !== undefined ? [read.value] : [];
  });
  if (points.length > item.several) {
    const values = { several: item.several, found: points.length };
    problems.push(problem('too-many-written', values, pointer));
  }
  return acceptedUnless<Answer | undefined>(
    problems,
    points.length === 0 ? undefined : { is: 'written', points },
  );
}

/** One point; a kind without any text says nothing. */
function readOnePoint(item: Reaction, found: unknown, pointer: string): Result<WrittenPoint | undefined> {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    return refused(problem('answer-unfit', {}, pointer));
  }
  const members = new Map<string, unknown>(Object.entries(found));
  const written = readWritten(
    members.has('text') ? members.get('text') : '',
    item.maximumLength,
    `${pointer}/text`,
  );
  const kind = members.get('kind') ?? '';
  const known = item.kinds?.find(({ id }) => id === kind);
  const problems: Problem[] = [...members.keys()]
    .filter((key) => key !== 'text' && key !== 'kind')
    .map(() => problem('answer-unfit', {}, pointer));
  if (!written.ok) problems.push(...written.problems);
  if (kind !== '' && known === undefined) {
    problems.push(problem('option-unknown', { found: shown(kind) }, `${pointer}/kind`));
  }
  const text = written.ok ? written.value : undefined;
  if (text !== undefined && kind === '' && item.kinds !== undefined) {
    problems.push(problem('kind-needed', {}, `${pointer}/kind`));
  }
  return acceptedUnless(problems, text === undefined ? undefined : { text, kind: known?.id ?? null });
}
