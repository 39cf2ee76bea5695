import * as v from 'valibot';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** One of the things to choose between. */
export const optionSchema = v.strictObject({ id: idSchema, title: textSchema });
export type Option = v.InferOutput<typeof optionSchema>;

/** Options put in order of importance: the first `places` of them, as many as one likes. */
export const prioritiesSchema = v.strictObject({
  type: v.literal('priorities'),
  id: idSchema,
  title: textSchema,
  method: v.literal('rank'),
  places: v.pipe(v.number(), v.integer(), v.minValue(1)),
  options: v.pipe(
    v.array(optionSchema),
    v.minLength(2, 'too-few-options'),
    v.maxLength(30, 'too-many-options'),
  ),
  required: v.optional(v.boolean(), false),
  theme: v.optional(idSchema),
});
export type Priorities = v.InferOutput<typeof prioritiesSchema>;
