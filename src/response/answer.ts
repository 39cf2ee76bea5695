// What an item accepts as an answer: one function for page, API and import.
import { byType, type Item } from '../form/item.ts';
import { type Statement, scaleOf, stances } from '../form/statement.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { readChoice } from './read-choice.ts';
import { readNumber } from './read-number.ts';
import { type PrioritiesAnswer, readPriorities } from './read-priorities.ts';
import { readLine, readReaction } from './read-written.ts';

/** One accepted answer. Absent is not zero: a skipped item has no answer at all. */
export type Answer =
  /** A point of the statement's scale, 1 … k in printed order; stances are disagree 1, pass 2, agree 3. */
  | { readonly is: 'point'; readonly point: number }
  | { readonly is: 'no-view' }
  | PrioritiesAnswer
  /** Options of a choice in form order: one, or with `several` at least one. */
  | { readonly is: 'chosen'; readonly options: readonly string[] }
  | { readonly is: 'number'; readonly number: number }
  /** The points of a reaction that asks for several, at least one. */
  | { readonly is: 'written'; readonly points: readonly WrittenPoint[] }
  | { readonly is: 'text'; readonly text: string };

/** One of the points of a reaction; without kinds in the form its kind is null. */
export interface WrittenPoint {
  readonly text: string;
  readonly kind: string | null;
}

/** An answer as it stands in JSON. */
export type AnswerJson =
  | number
  | string
  | readonly string[]
  | Readonly<Record<string, number>>
  | readonly PointJson[];

/** A written point as it stands in JSON. */
export interface PointJson {
  readonly text: string;
  readonly kind?: string;
}

/**
 * Reads one answer to one item; undefined when it says nothing (an empty text, no option placed: skipped).
 * @param pointer where the answer stands in the body
 */
export function readAnswer(item: Item, found: unknown, pointer: string): Result<Answer | undefined> {
  return byType<Result<Answer | undefined>>(item, {
    statement: (statement) => readPoint(statement, found, pointer),
    priorities: (priorities) => readPriorities(priorities, found, pointer),
    reaction: (reaction) => readReaction(reaction, found, pointer),
    choice: (choice) => readChoice(choice, found, pointer),
    text: (line) => readLine(line, found, pointer),
    number: (number) => readNumber(number, found, pointer),
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
    case 'points':
      return Object.fromEntries(answer.given);
    case 'votes':
      return answer.chosen;
    case 'chosen':
      return item.type === 'choice' && item.several ? answer.options : (answer.options[0] ?? '');
    case 'number':
      return answer.number;
    case 'written':
      return answer.points.map(({ text, kind }) => (kind === null ? { text } : { text, kind }));
    case 'text':
      return answer.text;
  }
}
