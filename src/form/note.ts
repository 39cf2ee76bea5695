import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** Text to read, nothing to answer: a scenario, a quote. */
export const noteSchema = v.strictObject({
  type: v.literal('note'),
  id: idSchema,
  title: v.optional(textSchema),
  text: textSchema,
  showIf: v.optional(conditionSchema),
});
export type Note = v.InferOutput<typeof noteSchema>;
