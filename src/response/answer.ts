// What an item accepts as an answer: one function for page, API and import.
import { byType, type Item } from '../form/item.ts';
import type { Priorities } from '../form/priorities.ts';
import type { Reaction } from '../form/reaction.ts';
import { type Statement, scaleOf } from '../form/statement.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isWellFormed, lengthOf, normalised } from '../shared/text.ts';

/** The three stances on a statement, in the order of their points 1, 2, 3. */
export const stances = ['disagree', 'pass', 'agree'] as const;
export type Stance = (typeof stances)[number];

/** One accepted answer. Absent is not zero: a skipped item has no answer at all. */
export type Answer =
  /** A point of the statement's scale, 1 … k in printed order; stances are disagree 1, pass 2, agree 3. */
  | { readonly is: 'point'; readonly point: number }
  | { readonly is: 'no-view' }
  /** Option ids from first place on, no gaps. */
  | { readonly is: 'ranking'; readonly order: readonly string[] }
  | { readonly is: 'text'; readonly text: string };

/** An answer as it stands in JSON. */
export type AnswerJson = number | string | readonly string[];

/**
 * Reads one answer to one item; undefined when it says nothing (an empty text, no option placed: skipped).
 * @param pointer where the answer stands in the body
 */
export function readAnswer(item: Item, found: unknown, pointer: string): Result<Answer | undefined> {
  return byType<Result<Answer | undefined>>(item, {
    statement: (statement) => readPoint(statement, found, pointer),
    priorities: (priorities) => readRanking(priorities, found, pointer),
    reaction: (reaction) => readText(reaction, found, pointer),
    note: () => refused(problem('answer-unfit', {}, pointer)),
  });
}

function readPoint(statement: Statement, found: unknown, pointer: string): Result<Answer> {
  if (found === 'no-view') {
    if (statement.noView) return accepted({ is: 'no-view' });
    return refused(problem('no-view-unfit', {}, pointer));
  }
  const scale = scaleOf(statement);
  const point = scale.stances ? (stances as readonly unknown[]).indexOf(found) + 1 : found;
  if (typeof point === 'number' && Number.isInteger(point) && point >= 1 && point <= scale.points) {
    return accepted({ is: 'point', point });
  }
  return refused(problem('answer-unfit', {}, pointer));
}

function readRanking(item: Priorities, found: unknown, pointer: string): Result<Answer | undefined> {
  if (!Array.isArray(found)) return refused(problem('answer-unfit', {}, pointer));
  const places: readonly unknown[] = found;
  const order: string[] = [];
  const problems: Problem[] = [];
  if (places.length > item.places)
    problems.push(problem('too-many-places', { places: item.places }, pointer));
  for (const [index, option] of places.slice(0, item.places).entries()) {
    const here = `${pointer}/${index}`;
    const first = typeof option === 'string' ? order.indexOf(option) : -1;
    if (option === '') {
      // an empty place is a gap only when a later place is filled
      if (places.slice(index + 1).some((later) => later !== '')) {
        problems.push(problem('place-skipped', { place: index + 1 }, here));
      }
    } else if (typeof option !== 'string' || !item.options.some(({ id }) => id === option)) {
      problems.push(problem('option-unknown', { found: shown(option) }, here));
    } else if (first >= 0) {
      problems.push(problem('option-twice', { option, first: first + 1, second: index + 1 }, here));
    }
    // a place that is no text stays in the row, so that the places after it keep their numbers
    order.push(typeof option === 'string' ? option : '');
  }
  const [problem1, ...others] = problems;
  if (problem1 !== undefined) return refused(problem1, ...others);
  const placed = order.filter((option) => option !== '');
  return accepted(placed.length === 0 ? undefined : { is: 'ranking', order: placed });
}

function readText(reaction: Reaction, found: unknown, pointer: string): Result<Answer | undefined> {
  if (typeof found !== 'string') return refused(problem('answer-unfit', {}, pointer));
  if (!isWellFormed(found)) return refused(problem('text-ill-formed', {}, pointer));
  const text = normalised(found).trim();
  const length = lengthOf(text);
  if (length > reaction.maximumLength) {
    return refused(problem('answer-too-long', { maximum: reaction.maximumLength, found: length }, pointer));
  }
  return accepted(text === '' ? undefined : { is: 'text', text });
}

/** At most 60 characters of what was found, for a problem about it. Never `String`: an object may have broken that. */
export function shown(found: unknown): string {
  const text = typeof found === 'string' ? found : String(JSON.stringify(found));
  return [...text.slice(0, 120)].slice(0, 60).join('');
}

/** An accepted answer as it is stored and sent: the exact reverse of `readAnswer`. */
export function writeAnswer(item: Item, answer: Answer): AnswerJson {
  switch (answer.is) {
    case 'point':
      if (item.type === 'statement' && scaleOf(item).stances) return stances[answer.point - 1] ?? 'pass';
      return answer.point;
    case 'no-view':
      return 'no-view';
    case 'ranking':
      return answer.order;
    case 'text':
      return answer.text;
  }
}
