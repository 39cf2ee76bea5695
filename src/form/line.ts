import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** One line about the participant (`"type": "text"`): background, never counted and never published. */
export const lineSchema = v.strictObject({
  type: v.literal('text'),
  id: idSchema,
  title: textSchema,
  maximumLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300)), 300),
  required: v.optional(v.boolean(), false),
  showIf: v.optional(conditionSchema),
});
export type Line = v.InferOutput<typeof lineSchema>;
