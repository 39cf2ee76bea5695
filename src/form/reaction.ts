import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** The most points one reaction can ask for. */
const mostPoints = 20;

/** What a point is about, or asks for: attention, action. */
const kindSchema = v.strictObject({ id: idSchema, title: textSchema });

/**
 * A written reaction in the participant's own words; with `several` up to so many short points, each of one of the
 * `kinds` when there are any.
 */
export const reactionSchema = v.strictObject({
  type: v.literal('reaction'),
  id: idSchema,
  title: textSchema,
  publish: v.optional(v.picklist(['never', 'after-moderation']), 'never'),
  maximumLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4000)), 1000),
  several: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostPoints)), 1),
  kinds: v.optional(v.pipe(v.array(kindSchema), v.minLength(2), v.maxLength(10))),
  required: v.optional(v.boolean(), false),
  theme: v.optional(idSchema),
  showIf: v.optional(conditionSchema),
});
export type Reaction = v.InferOutput<typeof reactionSchema>;

/** Whether it is answered by a row of points and not by one text. */
export function asksPoints({ several, kinds }: Reaction): boolean {
  return several > 1 || kinds !== undefined;
}
