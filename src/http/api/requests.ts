// What organisers send, beside forms: read by these schemas, and described by them.
import * as v from 'valibot';
import { agendaStatuses } from '../../results/agenda-entry.ts';

/** Texts to place with the results, by their references. */
export const placingSchema = v.strictObject({
  references: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.minLength(1), v.maxLength(500)),
});

/** Texts to refuse, and why: the writer can read the reason. */
export const refusingSchema = v.strictObject({
  ...placingSchema.entries,
  reason: v.string(),
});

/** For whom a new key is. */
export const newKeySchema = v.strictObject({ for: v.string() });

/** Who is invited; what a name or a number may be is said by the deed itself. */
export const invitingSchema = v.strictObject({
  people: v.pipe(
    v.array(
      v.strictObject({
        name: v.string(),
        speaksFor: v.optional(v.nullable(v.string()), null),
        mandates: v.optional(v.number(), 1),
      }),
    ),
    v.minLength(1),
    v.maxLength(1000),
  ),
});

/** What was agreed about an implication, in the place of what was read; left out is nothing agreed. */
export const agendaChangeSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  owner: v.optional(v.nullable(v.string())),
  firstStep: v.optional(v.nullable(v.string())),
  dueOn: v.optional(v.nullable(v.string())),
  status: v.optional(v.picklist(agendaStatuses)),
  note: v.optional(v.nullable(v.string())),
});
