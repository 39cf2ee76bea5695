import type { Form } from '../../../src/form/form.ts';
import type { Item } from '../../../src/form/item.ts';
import type { Answer } from '../../../src/response/answer.ts';
import type { Response } from '../../../src/response/response.ts';
import { pointsOf } from '../oracle.ts';

/** One or two items answered together; each category is one way to answer or skip them. */
export interface Table {
  readonly items: readonly string[];
  readonly categories: readonly Response[];
}

/** Every answer an item accepts, and skipping it. */
function answersTo(item: Item): readonly (Answer | undefined)[] {
  if (item.type === 'statement') {
    const points = Array.from(
      { length: pointsOf(item).points },
      (_, at): Answer => ({
        is: 'point',
        point: at + 1,
      }),
    );
    return [...points, ...(item.noView ? [{ is: 'no-view' } as const] : []), undefined];
  }
  if (item.type !== 'priorities') return [undefined];
  const ids = item.options.map(({ id }) => id);
  const pairs = ids.flatMap((first) => ids.filter((id) => id !== first).map((second) => [first, second]));
  const orders = [...ids.map((id) => [id]), ...(item.places > 1 ? pairs : [])];
  return [...orders.map((order): Answer => ({ is: 'ranking', order })), undefined];
}

function category(answers: readonly (readonly [string, Answer | undefined])[]): Response {
  const given = answers.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const]));
  return { language: 'nl', groups: new Map(), answers: new Map(given) };
}

/**
 * Tables that must be solved together: the items that some implication rests on together and the table of both,
 * or one item for itself.
 */
export function tablesOf(form: Form): readonly (readonly Table[])[] {
  const items = form.sections
    .flatMap((section) => section.items)
    .filter(({ type }) => type === 'statement' || type === 'priorities');
  const single = (item: Item): Table => ({
    items: [item.id],
    categories: answersTo(item).map((answer) => category([[item.id, answer]])),
  });
  const together = form.implications
    .map(({ evidence }) => items.filter(({ id }) => evidence.some(({ item }) => item === id)))
    .filter((found) => found.length === 2);
  const joined = together.flatMap(([a, b]) => {
    if (a === undefined || b === undefined) return [];
    const both = answersTo(a).flatMap((one) =>
      answersTo(b).map((other) =>
        category([
          [a.id, one],
          [b.id, other],
        ]),
      ),
    );
    return [[single(a), single(b), { items: [a.id, b.id], categories: both }]];
  });
  const alone = items.filter((item) => !together.flat().includes(item));
  return [...joined, ...alone.map((item) => [single(item)])];
}

/** Whether two responses gave the same answer to an item. */
export function sameAnswer(a: Response, b: Response, item: string): boolean {
  return JSON.stringify(a.answers.get(item)) === JSON.stringify(b.answers.get(item));
}
