import * as v from 'valibot';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** Text to read, nothing to answer: a scenario, a quote. */
export const noteSchema = v.strictObject({
  type: v.literal('note'),
  id: idSchema,
  title: v.optional(textSchema),
  text: textSchema,
});
export type Note = v.InferOutput<typeof noteSchema>;
