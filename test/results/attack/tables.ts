import { isDeepStrictEqual } from 'node:util';
import type { Form } from '../../../src/form/form.ts';
import type { Item } from '../../../src/form/item.ts';
import { itemConditions } from '../../../src/form/item-conditions.ts';
import { byMethod, type Priorities } from '../../../src/form/priorities.ts';
import type { Answer } from '../../../src/response/answer.ts';
import type { Response } from '../../../src/response/response.ts';
import { shownSections } from '../../../src/response/showing.ts';
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
  if (item.type === 'choice') {
    const ids = item.options.map(({ id }) => id);
    const rows = item.several ? subsetsOf(ids) : ids.map((id) => [id]);
    return [...rows.map((options): Answer => ({ is: 'chosen', options })), undefined];
  }
  return item.type === 'priorities' ? [...prioritiesAnswers(item), undefined] : [undefined];
}

/** Every answer to priorities of at most two places. */
function prioritiesAnswers(item: Priorities): readonly Answer[] {
  const ids = item.options.map(({ id }) => id);
  return byMethod<readonly Answer[]>(item, {
    rank: ({ places }) => {
      const pairs = ids.flatMap((first) => ids.filter((id) => id !== first).map((second) => [first, second]));
      const orders = [...ids.map((id) => [id]), ...(places > 1 ? pairs : [])];
      return orders.map((order): Answer => ({ is: 'ranking', order }));
    },
    points: ({ total }) => divisionsOf(total, ids).map((given): Answer => ({ is: 'points', given })),
    votes: ({ votes }) =>
      subsetsOf(ids)
        .filter(({ length }) => length <= votes)
        .map((chosen): Answer => ({ is: 'votes', chosen })),
  });
}

/** Every subset but the empty one. */
function subsetsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** ids.length - 1 }, (_, set) =>
    ids.filter((_id, at) => ((set + 1) >> at) % 2 === 1),
  );
}

/** Every way to divide points, options that get none left out. */
function divisionsOf(total: number, ids: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const [first, ...rest] = ids;
  if (first === undefined) return total === 0 ? [new Map()] : [];
  return Array.from({ length: total + 1 }, (_, points) =>
    divisionsOf(total - points, rest).map(
      (given): ReadonlyMap<string, number> =>
        new Map([...(points === 0 ? [] : [[first, points] as const]), ...given]),
    ),
  ).flat();
}

function category(answers: readonly (readonly [string, Answer | undefined])[]): Response {
  const given = answers.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const]));
  return { language: 'nl', groups: new Map(), answers: new Map(given), remarks: new Map() };
}

/**
 * Tables that must be solved together: the items that implications or conditions tie to each other, each by itself and
 * all of them answered together, or one item for itself.
 */
export function tablesOf(form: Form): readonly (readonly Table[])[] {
  const items = form.sections
    .flatMap((section) => section.items)
    .filter(({ type }) => ['statement', 'priorities', 'choice'].includes(type));
  const single = (item: Item): Table => ({
    items: [item.id],
    categories: answersTo(item).map((answer) => category([[item.id, answer]])),
  });
  return tiedItems(form, items).map((tied) => {
    const [first, ...others] = tied;
    if (first === undefined || others.length === 0) return tied.map(single);
    let together = answersTo(first).map((answer) => [[first.id, answer] as const]);
    for (const item of others) {
      together = together.flatMap((row) =>
        answersTo(item).map((answer) => [...row, [item.id, answer] as const]),
      );
    }
    const categories = together.map(category).filter((found) => isPossible(form, tied, found));
    return [...tied.map(single), { items: tied.map(({ id }) => id), categories }];
  });
}

/** Items in sets: an implication over several of them, or a condition on one of them, puts them in one. */
function tiedItems(form: Form, items: readonly Item[]): readonly (readonly Item[])[] {
  const ties = [
    ...form.implications.map(({ evidence }) => evidence.map(({ item }) => item)),
    ...items.map(({ id }) => [id, ...(itemConditions(form).get(id) ?? [])]),
  ];
  let sets: readonly (readonly string[])[] = items.map(({ id }) => [id]);
  for (const tie of ties) {
    const touched = sets.filter((set) => set.some((id) => tie.includes(id)));
    sets = [...sets.filter((set) => !touched.includes(set)), touched.flat()];
  }
  return sets.map((set) => items.filter(({ id }) => set.includes(id)));
}

/** Whether somebody can have answered these items so: nothing that is not shown, everything shown that must be. */
function isPossible(form: Form, items: readonly Item[], { answers }: Response): boolean {
  const asked = askedIn(form, answers);
  return items.every(
    (item) =>
      (asked.has(item.id) || !answers.has(item.id)) && !(asked.has(item.id) && mustBeMissed(item, answers)),
  );
}

function mustBeMissed(item: Item, answers: Response['answers']): boolean {
  return 'required' in item && item.required && !answers.has(item.id);
}

/** Ids of the items that somebody with these answers is asked. */
export function askedIn(form: Form, answers: Response['answers']): ReadonlySet<string> {
  const sections = shownSections(form, ({ id }) => answers.get(id));
  return new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
}

/** Whether two responses gave the same answer to an item. */
export function sameAnswer(a: Response, b: Response, item: string): boolean {
  return isDeepStrictEqual(a.answers.get(item), b.answers.get(item));
}
