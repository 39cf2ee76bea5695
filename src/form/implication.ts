import * as v from 'valibot';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** What an implication rests on: a statement, or one option of priorities. */
export const evidenceSchema = v.strictObject({
  item: idSchema,
  option: v.optional(idSchema),
  direction: v.optional(v.picklist(['agree', 'disagree']), 'agree'),
  weight: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 1),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** What follows from the answers when its evidence is carried. */
export const implicationSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  text: v.optional(textSchema),
  theme: v.optional(idSchema),
  resultArea: v.optional(idSchema),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1), v.maxLength(50)),
});
export type Implication = v.InferOutput<typeof implicationSchema>;
