// A condition of theirs as one of ours, where ours can say it: after certain answers to questions answered by choosing.
import { type Condition, leavesOf } from '../../form/condition.ts';
import { compares, type Expression, type Sought } from './expression.ts';
import { shortened } from './members.ts';
import type { AnswersByValue } from './options.ts';

/** A question that was made an item. */
export interface KnownItem {
  readonly id: string;
  /** Number of its section. */
  readonly section: number;
  /** Undefined for one that is answered freely. */
  readonly answers: AnswersByValue | undefined;
  /** It may be answered by several of them. */
  readonly several: boolean;
}

/** Their questions by name; undefined for a name that several have. */
export type KnownItems = ReadonlyMap<string, KnownItem | undefined>;

/** Why a condition cannot be one of ours. */
export type ConditionReason =
  | { readonly code: 'condition-unreadable' | 'condition-on-unknown'; readonly found: string }
  | { readonly code: 'condition-on-open-answer' | 'condition-on-other-value'; readonly found: string }
  | { readonly code: 'condition-too-large' | 'condition-on-same-page' };

/** A condition of ours and the last section that it asks for, or why there is none. */
export type MadeCondition =
  | { readonly ok: true; readonly condition: Condition; readonly section: number }
  | { readonly ok: false; readonly reason: ConditionReason };

const deepest = 4;
const mostMembers = 20;
const mostValues = 30;

/** Says a condition of theirs in our format. */
export function conditionFrom({ text, asks }: Sought, known: KnownItems): MadeCondition {
  if (asks === undefined) return unsaid({ code: 'condition-unreadable', found: shortened(text) });
  const said = saidOf(asks, known);
  return said.ok && !fits(said.condition) ? unsaid({ code: 'condition-too-large' }) : said;
}

/** Several conditions as one that asks for all of them; undefined when it would be too large. */
export function allOf(conditions: readonly Condition[]): Condition | undefined {
  const [first, ...others] = conditions;
  if (first === undefined || others.length === 0) return first;
  const all = { all: conditions };
  return fits(all) ? all : undefined;
}

function fits(condition: Condition): boolean {
  return leavesOf(condition).every(({ depth }) => depth <= deepest) && listsFit(condition);
}

function listsFit(condition: Condition): boolean {
  if ('item' in condition) return condition.is.length <= mostValues;
  if ('not' in condition) return listsFit(condition.not);
  const members = 'all' in condition ? condition.all : condition.any;
  return members.length <= mostMembers && members.every(listsFit);
}

function unsaid(reason: ConditionReason): MadeCondition {
  return { ok: false, reason };
}

function saidOf(asks: Expression, known: KnownItems): MadeCondition {
  switch (asks.asks) {
    case 'not': {
      const inner = saidOf(asks.of, known);
      return inner.ok ? { ...inner, condition: { not: inner.condition } } : inner;
    }
    case 'all':
    case 'any':
      return severalOf(asks.asks, asks.of, known);
    default:
      return leafOf(asks, known);
  }
}

function severalOf(key: 'all' | 'any', of: readonly Expression[], known: KnownItems): MadeCondition {
  const made = of.map((each) => saidOf(each, known));
  const conditions: Condition[] = [];
  let section = 0;
  for (const each of made) {
    if (!each.ok) return each;
    conditions.push(each.condition);
    section = Math.max(section, each.section);
  }
  const [only, second] = conditions;
  if (only === undefined) return unsaid({ code: 'condition-too-large' });
  if (second === undefined) return { ok: true, condition: only, section };
  return { ok: true, condition: key === 'all' ? { all: conditions } : { any: conditions }, section };
}

type Leaf = Exclude<Expression, { readonly of: unknown }>;

function leafOf(leaf: Leaf, known: KnownItems): MadeCondition {
  const item = known.get(leaf.question);
  const found = shortened(leaf.question);
  if (item === undefined) return unsaid({ code: 'condition-on-unknown', found });
  const { answers, several } = item;
  const isUnsaid = several && (leaf.asks === 'number' || (leaf.asks === 'one-of' && leaf.isAlone));
  if (answers === undefined || isUnsaid) return unsaid({ code: 'condition-on-open-answer', found });
  const asked = valuesOf(leaf, answers);
  if (!asked.ok) return unsaid({ code: 'condition-on-other-value', found: shortened(asked.found) });
  return { ok: true, condition: { item: item.id, is: asked.is }, section: item.section };
}

type Values =
  | { readonly ok: true; readonly is: readonly (string | number)[] }
  | { readonly ok: false; readonly found: string };

function valuesOf(leaf: Leaf, answers: AnswersByValue): Values {
  switch (leaf.asks) {
    case 'answered':
      return { ok: true, is: [...answers.values()] };
    case 'one-of': {
      const unknown = leaf.values.find((value) => !answers.has(value));
      if (unknown !== undefined || leaf.values.length === 0) return { ok: false, found: unknown ?? '' };
      return { ok: true, is: [...new Set(leaf.values.flatMap((value) => answers.get(value) ?? []))] };
    }
    case 'number': {
      const { sign, number } = leaf;
      // an answer of which the value is no number stands to none
      const is = [...answers].flatMap(([value, ours]) =>
        value.trim() !== '' && compares(Number(value), sign, number) ? [ours] : [],
      );
      return is.length === 0 ? { ok: false, found: `${sign} ${number}` } : { ok: true, is };
    }
  }
}
