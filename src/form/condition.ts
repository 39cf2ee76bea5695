// When an item or section is asked: only after certain answers to items of earlier sections.
import * as v from 'valibot';
import { idSchema } from './id.ts';

/** Holds when the answer to an item is one of these; a choice of several: when one of those chosen is. */
export interface AnswerCondition {
  readonly item: string;
  /** Points and stances of a statement, `no-view`, options of a choice: as they stand in a response. */
  readonly is: readonly (string | number)[];
}

/** What must hold before something is shown. A skipped question is none of the answers, so `not` holds for it. */
export type Condition =
  | AnswerCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/**
 * Any condition. Which of the kinds is meant is told by its key, so that a mistake in one is told as a mistake in
 * that kind and not as "none of the four".
 */
export const conditionSchema: v.GenericSchema<Condition> = v.lazy((input) => kindOf(input));

const several = v.pipe(v.array(conditionSchema), v.minLength(1), v.maxLength(20));

const answerSchema = v.strictObject({
  item: idSchema,
  is: v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1), v.maxLength(30)),
});
const allSchema = v.strictObject({ all: several });
const anySchema = v.strictObject({ any: several });
const notSchema = v.strictObject({ not: conditionSchema });

/** The kinds of condition, for lists of keys and the JSON Schema. */
export const anyConditionSchema = v.union([answerSchema, allSchema, anySchema, notSchema]);

function kindOf(input: unknown): v.GenericSchema<Condition> {
  if (input === undefined) return anyConditionSchema;
  if (typeof input !== 'object' || input === null) return answerSchema;
  if ('all' in input) return allSchema;
  if ('any' in input) return anySchema;
  return 'not' in input ? notSchema : answerSchema;
}

/** The conditions on one answer that a condition is made of, with the steps to each and how deep they lie (from 1). */
export function leavesOf(
  condition: Condition,
  steps: readonly (string | number)[] = [],
  depth = 1,
): readonly {
  readonly leaf: AnswerCondition;
  readonly steps: readonly (string | number)[];
  readonly depth: number;
}[] {
  if ('item' in condition) return [{ leaf: condition, steps, depth }];
  if ('not' in condition) return leavesOf(condition.not, [...steps, 'not'], depth + 1);
  const [key, members] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return members.flatMap((member, at) => leavesOf(member, [...steps, key, at], depth + 1));
}
