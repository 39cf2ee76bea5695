import * as v from 'valibot';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** One answer to a group question; `weight` balances the parts, `expected` is used for participation only. */
export const groupOptionSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  weight: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 1),
  expected: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
});

/** A question by which participants say to which group they belong: declared, never guessed. */
export const groupSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  required: v.optional(v.boolean(), false),
  options: v.pipe(v.array(groupOptionSchema), v.minLength(2), v.maxLength(30)),
});
export type Group = v.InferOutput<typeof groupSchema>;
