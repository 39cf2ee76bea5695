import * as v from 'valibot';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A written reaction in the participant's own words. */
export const reactionSchema = v.strictObject({
  type: v.literal('reaction'),
  id: idSchema,
  title: textSchema,
  publish: v.optional(v.picklist(['never', 'after-moderation']), 'never'),
  maximumLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4000)), 1000),
  required: v.optional(v.boolean(), false),
  theme: v.optional(idSchema),
});
export type Reaction = v.InferOutput<typeof reactionSchema>;
