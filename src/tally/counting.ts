// What of a form is counted, worked out once a form: counting a response then only looks things up.
import { type BodyKind, bodyKindOf } from '../form/bodies.ts';
import type { Choice } from '../form/choice.ts';
import type { Form } from '../form/form.ts';
import { limitOf, type Priorities } from '../form/priorities.ts';
import { itemsOf, publicGroupOf } from '../form/questions.ts';
import type { Reaction } from '../form/reaction.ts';
import { type Statement, scaleOf } from '../form/statement.ts';
import { MOST_RANKED } from '../method/rank-interval.ts';
import { evidenceReader } from './evidence-value.ts';
import { type Ranked, rankedOf, ranksItems } from './ranked.ts';
import { type Supporter, supporterOf } from './supporter.ts';

export interface Counting {
  /** The public group question, if the form has groups. */
  readonly group: string | undefined;
  /** What answers speak for instead of persons. */
  readonly body: BodyKind | undefined;
  readonly statements: readonly { readonly id: string; readonly points: number }[];
  readonly priorities: readonly PrioritiesKeys[];
  readonly choices: readonly Choice[];
  readonly reactions: readonly Reaction[];
  readonly ranked: readonly { readonly id: string; readonly supportOf: Supporter }[];
  /** The items that anything ranked rests on. */
  readonly evidence: readonly string[];
  /** `pairKeys[i][j]`, i < j: the cell of two ranked things; empty when there are too many for rank intervals. */
  readonly pairKeys: readonly (readonly PairKey[])[];
  /** The same for the options of each priorities, where they are not ranked themselves; every option has a value. */
  readonly optionPairs: readonly OptionPairs[];
}

/** The options of one priorities as things to compare. */
export interface OptionPairs {
  readonly supporters: readonly Supporter[];
  readonly keys: readonly (readonly PairKey[])[];
}

/** Priorities with the names of their cells: making the same text for every response would cost more than counting. */
export interface PrioritiesKeys {
  readonly item: Priorities;
  /** Places, points or votes that the form gives. */
  readonly limit: number;
  readonly options: readonly {
    readonly id: string;
    readonly key: string;
    /** By the other option, the cell of those who place this one above it. */
    readonly above: ReadonlyMap<string, string>;
  }[];
}

/** The cell of a pair, and which way its differences are taken. */
export interface PairKey {
  readonly key: string;
  readonly sign: 1 | -1;
}

/** Whether rank intervals can be drawn for this form: up to 60 ranked things. */
export function hasPairs(form: Form): boolean {
  return rankedOf(form).length <= MOST_RANKED;
}

/**
 * The cell of the pair of two ranked things. Ids stand in alphabetical order, because wording and order of
 * implications may change between revisions that are counted together.
 */
export function pairKeyOf(first: string, second: string): PairKey {
  return first < second ? { key: `${first} ${second}`, sign: 1 } : { key: `${second} ${first}`, sign: -1 };
}

/** The cell of how many place the one option above the other. */
export function aboveKeyOf(item: string, above: string, below: string): string {
  return `${item}/${above} ${below}`;
}

/** The cell of those who speak for so many, of something ranked or of `answeredBy`. */
export function mandatesKeyOf(id: string, mandates: number): string {
  return `${id} ${mandates}`;
}

/** Stands for having answered an item; no id of a ranked thing has a colon. */
export function answeredBy(item: string): string {
  return `item:${item}`;
}

/** The cell of one option of priorities. */
export function optionKeyOf(item: string, option: string): string {
  return `${item}/${option}`;
}

const known = new WeakMap<Form, Counting>();

/** What of this form is counted. */
export function countingOf(form: Form): Counting {
  const found = known.get(form);
  if (found !== undefined) return found;
  const made = makeCounting(form);
  known.set(form, made);
  return made;
}

function makeCounting(form: Form): Counting {
  const items = itemsOf(form);
  const ranked = rankedOf(form);
  const priorities = items.filter((item): item is Priorities => item.type === 'priorities');
  return {
    group: publicGroupOf(form)?.id,
    body: bodyKindOf(form),
    statements: items
      .filter((item): item is Statement => item.type === 'statement')
      .map((statement) => ({ id: statement.id, points: scaleOf(statement).points })),
    priorities: priorities.map(keysOf),
    choices: items.filter((item): item is Choice => item.type === 'choice'),
    reactions: items.filter((item): item is Reaction => item.type === 'reaction'),
    ranked: ranked.map(({ id, evidence }) => ({ id, supportOf: supporter(form, evidence) })),
    evidence: [...new Set(ranked.flatMap(({ evidence }) => evidence.map(({ item }) => item)))],
    pairKeys: hasPairs(form) ? pairKeysOf(ranked.map(({ id }) => id)) : [],
    // ranked options are compared with everything that is ranked, so with each other too
    optionPairs:
      ranksItems(form) && hasPairs(form) ? [] : priorities.map((item) => optionPairsOf(form, item)),
  };
}

function pairKeysOf(ids: readonly string[]): readonly (readonly PairKey[])[] {
  return ids.map((id) => ids.map((other) => pairKeyOf(id, other)));
}

function optionPairsOf(form: Form, { id: item, options }: Priorities): OptionPairs {
  return {
    supporters: options.map(({ id: option }) =>
      supporter(form, [{ item, option, direction: 'agree', weight: 1 }]),
    ),
    keys: pairKeysOf(options.map(({ id }) => optionKeyOf(item, id))),
  };
}

function keysOf(item: Priorities): PrioritiesKeys {
  return {
    item,
    limit: limitOf(item),
    options: item.options.map(({ id }) => ({
      id,
      key: optionKeyOf(item.id, id),
      above: new Map(item.options.map((other) => [other.id, aboveKeyOf(item.id, id, other.id)])),
    })),
  };
}

/** The supporter of what rests on these items of a form. Throws when there is no such item. */
export function supporter(form: Form, evidence: Ranked['evidence']): Supporter {
  return supporterOf(
    evidence.map((piece) => {
      const item = itemsOf(form).find(({ id }) => id === piece.item);
      if (item === undefined) throw new TypeError('evidence names an item of the form');
      return evidenceReader(item, piece);
    }),
  );
}
