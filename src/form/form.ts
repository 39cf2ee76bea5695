// The form format (one form is one JSON file) as a Valibot schema; what a schema cannot say is in rules.ts.
import * as v from 'valibot';
import { momentFrom } from '../shared/clock.ts';
import { languages } from '../shared/language.ts';
import { isWellFormed } from '../shared/text.ts';
import { conditionSchema } from './condition.ts';
import { groupSchema } from './group.ts';
import { idSchema } from './id.ts';
import { implicationSchema } from './implication.ts';
import { itemSchema } from './item.ts';
import { textSchema } from './text.ts';

const share = v.pipe(v.number(), v.minValue(0.5), v.maxValue(1));
const moment = v.pipe(
  v.string(),
  v.check((text) => momentFrom(text) !== undefined, 'time-malformed'),
);
const oneLine = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(300),
  v.check(isWellFormed, 'text-ill-formed'),
);
const heading = v.strictObject({ id: idSchema, title: textSchema });

const sectionSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  text: v.optional(textSchema),
  showIf: v.optional(conditionSchema),
  items: v.pipe(v.array(itemSchema), v.minLength(1)),
});
export type Section = v.InferOutput<typeof sectionSchema>;

const brandSchema = v.strictObject({
  name: oneLine,
  colour: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))),
});

const privacySchema = v.strictObject({
  controller: oneLine,
  contact: oneLine,
  basis: v.optional(textSchema),
  identity: v.optional(v.picklist(['anonymous', 'pseudonymous', 'named']), 'anonymous'),
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)), 365),
  minimumGroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(1000)), 5),
});

const accessSchema = v.strictObject({
  by: v.optional(v.picklist(['link', 'invitation', 'code']), 'link'),
  /** The word said in the room; in any case of letters. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}-]{4,40}$/u))),
  opens: v.optional(moment),
  closes: v.optional(moment),
  graceMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)), 30),
  editUntilClose: v.optional(v.boolean(), true),
});

const rankingSchema = v.strictObject({
  groups: v.optional(idSchema),
  balanced: v.optional(v.boolean(), false),
  agreedShare: v.optional(share, 0.75),
  laneShare: v.optional(share, 0.6),
});

/** Asks people, once they have answered, whether they want news: what it is called, and what their address is for. */
const contactSchema = v.strictObject({ title: textSchema, text: textSchema });

export const formSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.check(isWellFormed, 'text-ill-formed'))),
  id: idSchema,
  kind: v.picklist(['intake', 'reflection']),
  follows: v.optional(idSchema),
  session: v.optional(idSchema),
  title: textSchema,
  languages: v.optional(v.pipe(v.array(v.picklist(languages)), v.minLength(1)), ['nl']),
  introduction: v.optional(textSchema),
  closing: v.optional(textSchema),
  brand: v.optional(brandSchema),
  privacy: privacySchema,
  respondents: v.optional(v.picklist(['persons', 'organisations', 'tables']), 'persons'),
  access: v.optional(accessSchema, {}),
  results: v.optional(
    v.strictObject({ publish: v.optional(v.picklist(['closing', 'embargo', 'live']), 'closing') }),
    {},
  ),
  groups: v.optional(v.array(groupSchema), []),
  themes: v.optional(v.array(heading), []),
  resultAreas: v.optional(v.array(heading), []),
  sections: v.pipe(v.array(sectionSchema), v.minLength(1)),
  implications: v.optional(v.array(implicationSchema), []),
  ranking: v.optional(rankingSchema, {}),
  contact: v.optional(contactSchema),
  source: v.optional(
    v.strictObject({
      title: oneLine,
      licence: v.optional(oneLine),
      url: v.optional(oneLine),
      attribution: v.optional(v.pipe(v.string(), v.check(isWellFormed, 'text-ill-formed'))),
    }),
  ),
});

/** A form with every default filled in. Made by parse.ts only, so it also keeps the rules. */
export type Form = v.InferOutput<typeof formSchema>;
