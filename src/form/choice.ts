import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { optionSchema } from './priorities.ts';
import { textSchema } from './text.ts';

/** A question with options to tick: one of them, or with `several` as many as fit. Counted, never ranked. */
export const choiceSchema = v.strictObject({
  type: v.literal('choice'),
  id: idSchema,
  title: textSchema,
  options: v.pipe(v.array(optionSchema), v.minLength(2), v.maxLength(30)),
  several: v.optional(v.boolean(), false),
  required: v.optional(v.boolean(), false),
  theme: v.optional(idSchema),
  showIf: v.optional(conditionSchema),
});
export type Choice = v.InferOutput<typeof choiceSchema>;
