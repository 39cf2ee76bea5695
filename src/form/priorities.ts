import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** One of the things to choose between. */
export const optionSchema = v.strictObject({ id: idSchema, title: textSchema });
export type Option = v.InferOutput<typeof optionSchema>;

/** The most options there may be, written or taken over. */
export const mostOptions = 30;
/** Fewer than this leaves nothing to choose. */
export const fewestOptions = 2;

/** The reaction of an earlier form whose placed texts become the options when this form is first published. */
const optionsFromSchema = v.strictObject({ form: idSchema, item: idSchema });
export type OptionsFrom = v.InferOutput<typeof optionsFromSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What the three ways to set priorities have in common. */
const common = {
  type: v.literal('priorities'),
  id: idSchema,
  title: textSchema,
  options: v.optional(v.pipe(v.array(optionSchema), v.minLength(fewestOptions), v.maxLength(mostOptions))),
  optionsFrom: v.optional(optionsFromSchema),
  /** Each participant sees the options in an order of their own; they are stored and counted in form order. */
  shuffle: v.optional(v.boolean(), true),
  required: v.optional(v.boolean(), false),
  theme: v.optional(idSchema),
  showIf: v.optional(conditionSchema),
};

/** Options that are not known before publishing are none. */
function withOptions<Written extends { options?: Option[] | undefined }>(item: Written) {
  return { ...item, options: item.options ?? [] };
}

/** Options put in order of importance: the first `places` of them, as many as one likes. */
const rankSchema = v.pipe(
  v.strictObject({ ...common, method: v.literal('rank'), places: count }),
  v.transform(withOptions),
);
export type RankPriorities = v.InferOutput<typeof rankSchema>;

/** `total` points divided over the options. */
const pointsSchema = v.pipe(
  v.strictObject({
    ...common,
    method: v.literal('points'),
    total: v.optional(v.pipe(count, v.maxValue(1000)), 100),
  }),
  v.transform(withOptions),
);
export type PointsPriorities = v.InferOutput<typeof pointsSchema>;

/** At most `votes` of the options chosen, one vote each. */
const votesSchema = v.pipe(
  v.strictObject({ ...common, method: v.literal('votes'), votes: count }),
  v.transform(withOptions),
);
export type VotesPriorities = v.InferOutput<typeof votesSchema>;

/** What comes first among several options: ranked, given points or chosen. */
export const prioritiesSchema = v.variant('method', [rankSchema, pointsSchema, votesSchema]);
export type Priorities = RankPriorities | PointsPriorities | VotesPriorities;
export type PrioritiesMethod = Priorities['method'];

/** A value for each method of priorities: forgetting one is a compile error. */
export function byMethod<T>(
  item: Priorities,
  methods: { readonly [M in PrioritiesMethod]: (item: Extract<Priorities, { method: M }>) => T },
): T {
  switch (item.method) {
    case 'rank':
      return methods.rank(item);
    case 'points':
      return methods.points(item);
    case 'votes':
      return methods.votes(item);
  }
}

/** The number that a form sets for priorities: places, points to divide, or votes. */
export function limitOf(item: Priorities): number {
  return byMethod(item, {
    rank: ({ places }) => places,
    points: ({ total }) => total,
    votes: ({ votes }) => votes,
  });
}
