// What people could choose from in their file, as options of ours or as the points of a scale.
import type { Text } from '../../form/text.ts';
import { tellId, uniqueIds } from './ids.ts';
import type { Ledger } from './ledger.ts';
import { directionOf, numberDirectionOf, saysNoView } from './scale-words.ts';
import { versionIn, versionsOf } from './wording.ts';

/** Something to choose, as it was read. */
export interface Offered {
  /** Where it stands; undefined for one that a setting adds ("other", "none"). */
  readonly at: string | undefined;
  /** Where the value stands by which it is known there; the place itself when that is the value. */
  readonly valueAt: string | undefined;
  readonly value: string;
  readonly title: Text;
}

/** What conditions may ask for: their value, and how an answer of ours says it. */
export type AnswersByValue = ReadonlyMap<string, string | number>;

export const mostOptions = 30;
const mostPoints = 11;

/** The author says that the options have an order, or the kind of question does. */
export type OrderHint = 'rating' | 'author' | undefined;

/** The part of a statement that says how it is answered. */
export interface AnsweredBy {
  readonly item: Readonly<Record<string, unknown>>;
  readonly answers: AnswersByValue;
}

/** The options without those that come again under the same value. */
export function onceEach(ledger: Ledger, offered: readonly Offered[]): readonly Offered[] {
  const seen = new Set<string>();
  return offered.filter(({ at, value }) => {
    if (!seen.has(value)) return Boolean(seen.add(value));
    if (at !== undefined) ledger.leaveOut(at, 'option-repeated', {});
    return false;
  });
}

/**
 * A scale when the options have an order that cannot be mistaken; undefined when they must stay options. A way to say
 * "no view" among them becomes the one of the statement.
 * @param at of the question
 */
export function scaleFrom(
  ledger: Ledger,
  at: string,
  offered: readonly Offered[],
  hint?: OrderHint,
): AnsweredBy | undefined {
  const isNoView = ({ title }: Offered) => versionsOf(title).some(saysNoView);
  const noViews = offered.filter(isNoView);
  const points = offered.filter((each) => !isNoView(each));
  if (noViews.length > 1 || points.length < 2 || points.length > mostPoints) return undefined;
  const order = orderOf(points, hint);
  if (order === undefined) return undefined;
  ledger.change(at, order.code, { points: points.length });
  if (order.direction === 'falling') ledger.change(at, 'scale-reversed', {});
  if (order.code !== 'scale-by-words') ledger.change(at, 'scale-direction-assumed', {});
  for (const { at: place, valueAt } of points) {
    if (place !== undefined) ledger.keep(place);
    if (valueAt !== undefined) ledger.keep(valueAt);
  }
  for (const { at: place = at, valueAt, title } of noViews) {
    ledger.change(place, 'no-view-made', { label: versionIn(title, 'nl').slice(0, 60) });
    if (valueAt !== undefined) ledger.keep(valueAt);
  }
  const scale = {
    points: points.map(({ title }) => title),
    ...(order.direction === 'falling' ? { reverse: true } : {}),
  };
  return {
    item: { scale, noView: noViews.length > 0 },
    answers: new Map<string, string | number>([
      ...points.map(({ value }, point): [string, number] => [value, point + 1]),
      ...noViews.map(({ value }): [string, string] => [value, 'no-view']),
    ]),
  };
}

type OrderCode = 'scale-by-words' | 'scale-by-numbers' | 'scale-by-rating' | 'scale-by-author';

function orderOf(
  points: readonly Offered[],
  hint: OrderHint,
): { readonly code: OrderCode; readonly direction: 'rising' | 'falling' } | undefined {
  const found = (read: (labels: readonly string[]) => 'rising' | 'falling' | undefined) => {
    const languages = ['nl', 'en'] as const;
    const [first, second] = languages.map((language) =>
      read(points.map(({ title }) => versionIn(title, language))),
    );
    // two languages that contradict each other say nothing
    if (first !== undefined && second !== undefined && first !== second) return undefined;
    return first ?? second;
  };
  const byWords = found(directionOf);
  if (byWords !== undefined) return { code: 'scale-by-words', direction: byWords };
  if (hint === 'rating') return { code: 'scale-by-rating', direction: 'rising' };
  const byNumbers = found(numberDirectionOf);
  if (byNumbers !== undefined) return { code: 'scale-by-numbers', direction: byNumbers };
  return hint === 'author' ? { code: 'scale-by-author', direction: 'rising' } : undefined;
}

/** The options with ids of ours; undefined when there are too few or too many. */
export function optionsFrom(
  ledger: Ledger,
  offered: readonly Offered[],
):
  | { readonly options: readonly { id: string; title: Text }[]; readonly answers: AnswersByValue }
  | undefined {
  if (offered.length < 2 || offered.length > mostOptions) return undefined;
  const idFor = uniqueIds();
  const options = offered.map(({ at, valueAt, value, title }) => {
    const id = idFor(value, 'option');
    if (at !== undefined) ledger.keep(at);
    if (valueAt !== undefined) tellId(ledger, valueAt, value, id);
    return { value, id, title };
  });
  return {
    options: options.map(({ id, title }) => ({ id, title })),
    answers: new Map(options.map(({ value, id }) => [value, id])),
  };
}
