import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** The largest number that can be answered, either way: fifteen digits, so that no double rounds it. */
export const largestNumber = 999_999_999_999_999;

const bound = v.pipe(v.number(), v.integer(), v.minValue(-largestNumber), v.maxValue(largestNumber));

/** A whole number about the participant (`"type": "number"`): background, never counted and never published. */
export const wholeNumberSchema = v.strictObject({
  type: v.literal('number'),
  id: idSchema,
  title: textSchema,
  minimum: v.optional(bound),
  maximum: v.optional(bound),
  required: v.optional(v.boolean(), false),
  showIf: v.optional(conditionSchema),
});
export type WholeNumber = v.InferOutput<typeof wholeNumberSchema>;
