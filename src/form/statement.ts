import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { type Text, textSchema } from './text.ts';

/** The scales that have words in every language of the interface. */
export const namedScales = ['agreement-5', 'agreement-7', 'agree-pass-disagree'] as const;
export type NamedScale = (typeof namedScales)[number];

/** The three stances on a statement, in the order of their points 1, 2, 3. */
export const stances = ['disagree', 'pass', 'agree'] as const;
export type Stance = (typeof stances)[number];

const scaleSchema = v.union([
  v.picklist(namedScales),
  v.strictObject({
    points: v.pipe(v.array(textSchema), v.minLength(2), v.maxLength(11)),
    reverse: v.optional(v.boolean(), false),
  }),
]);

/** How many characters a remark may have. */
export const remarkLength = 500;

/** A sentence one agrees with or not, or answers on an own scale. */
export const statementSchema = v.strictObject({
  type: v.literal('statement'),
  id: idSchema,
  title: textSchema,
  scale: v.optional(scaleSchema, 'agreement-5'),
  noView: v.optional(v.boolean(), true),
  required: v.optional(v.boolean(), false),
  /** Asks for a few written words beside the answer. */
  remark: v.optional(v.boolean(), false),
  theme: v.optional(idSchema),
  showIf: v.optional(conditionSchema),
  /** Taken out by the moderators of a conversation elsewhere: counted, marked and not ranked. Imports only. */
  moderatedOut: v.optional(v.boolean(), false),
});
export type Statement = v.InferOutput<typeof statementSchema>;

/** The points of a statement in printed order, and whether the first is the one most in favour. */
export interface Scale {
  readonly points: number;
  readonly reverse: boolean;
  readonly stances: boolean;
  readonly named: NamedScale | undefined;
  readonly labels: readonly Text[] | undefined;
}

/** How a statement is answered: on how many points, with which words, and which end is in favour. */
export function scaleOf(statement: Statement): Scale {
  const { scale } = statement;
  if (typeof scale !== 'string') {
    const { points: labels, reverse } = scale;
    return { points: labels.length, reverse, stances: false, named: undefined, labels };
  }
  const points = { 'agreement-5': 5, 'agreement-7': 7, 'agree-pass-disagree': 3 }[scale];
  return {
    points,
    reverse: false,
    stances: scale === 'agree-pass-disagree',
    named: scale,
    labels: undefined,
  };
}
