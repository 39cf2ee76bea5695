// What a comparison takes from the release of the form before. It is stored with the pairs, so that a document can be
// made again of what lies beside it alone.
import * as v from 'valibot';
import type { Form } from '../form/form.ts';
import { itemConditions } from '../form/item-conditions.ts';
import { canonical } from '../shared/canonical.ts';
import { answeredBy } from '../tally/counting.ts';
import { rankedOf, ranksItems } from '../tally/ranked.ts';
import { optionRowKey, type PairTally, pairsFrom, pairTallySchema, writtenPairs } from '../tally/shift.ts';
import type { ResultsDocument } from './document.ts';

const whole = v.pipe(v.number(), v.safeInteger());

const publishedSchema = v.strictObject({
  responses: whole,
  /** Options of the group question in each part, and the people in it. */
  parts: v.array(v.strictObject({ of: v.array(v.string()), responses: whole })),
  /** By row that is shown how many answered it; also in each part where it is told by part. */
  rows: v.record(v.string(), v.strictObject({ n: whole, parts: v.array(whole) })),
  /** Items that anything joins: what rests on several, or is asked after several. */
  ties: v.array(v.array(v.string())),
  /** Items that were not asked of everybody. */
  askedOfSome: v.array(v.string()),
  /** It has a second order, by mandates. */
  tellsMandates: v.boolean(),
});

/** How many stand behind each figure of a document. */
export type Published = v.InferOutput<typeof publishedSchema>;

const earlierSchema = v.strictObject({
  ...publishedSchema.entries,
  form: v.string(),
  release: whole,
  minimumGroup: whole,
  /** The last change of the form that is in the pairs. */
  upto: whole,
});

/** The release of the form before. */
export type Earlier = v.InferOutput<typeof earlierSchema>;

const storedSchema = v.strictObject({
  earlier: earlierSchema,
  keys: v.array(v.string()),
  pairs: pairTallySchema,
});

/** Everything that before and after are worked out of. */
export interface Shift {
  readonly earlier: Earlier;
  /** The rows that mean the same in both forms. */
  readonly keys: readonly string[];
  readonly pairs: PairTally;
}

/** Reads what a document tells of numbers of people. */
export function publishedIn(form: Form, document: Omit<ResultsDocument, 'shift'>): Published {
  const { parts, release } = document;
  return {
    responses: release.responses ?? 0,
    parts: parts.map(({ of, responses }) => ({ of: [...of], responses })),
    rows: Object.fromEntries(rowsIn(document)),
    ties: tiesOf(form),
    askedOfSome: [...itemConditions(form).keys()],
    tellsMandates: document.implications.some((row) => row.n !== null && row.mandates !== null),
  };
}

function rowsIn({
  form,
  implications,
  statements,
  priorities,
}: Omit<ResultsDocument, 'shift'>): ReadonlyMap<string, Published['rows'][string]> {
  type Told = { readonly n: number | null; readonly byPart?: readonly { readonly n: number }[] };
  const told = (key: string, { n, byPart = [] }: Told): [string, Published['rows'][string]][] =>
    n === null ? [] : [[key, { n, parts: byPart.map((part) => part.n) }]];
  return new Map([
    ...statements.flatMap((row) => told(answeredBy(row.id), row)),
    ...priorities.flatMap(({ id, options }) =>
      options.flatMap((option) => told(optionRowKey(id, option.id), { n: option.n })),
    ),
    // where items are ranked themselves these are the same rows, which tell options by part too
    ...implications.flatMap((row) => told(form.ranksItems ? answeredBy(row.id) : row.id, row)),
  ]);
}

function tiesOf(form: Form): string[][] {
  const evidence = ranksItems(form)
    ? []
    : rankedOf(form).map((ranked) => ranked.evidence.map(({ item }) => item));
  return [...evidence, ...itemConditions(form).values()]
    .map((items) => [...new Set(items)])
    .filter(({ length }) => length > 1);
}

/** As it is stored with a release. */
export function writeShift({ earlier, keys, pairs }: Shift): string {
  return canonical({ earlier, keys, pairs: writtenPairs(pairs) });
}

/** What `writeShift` wrote. Throws when the text is none: only a damaged database gives that. */
export function readShift(text: string): Shift {
  const { earlier, keys, pairs } = v.parse(storedSchema, JSON.parse(text));
  return { earlier, keys, pairs: pairsFrom(pairs) };
}
