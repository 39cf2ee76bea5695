// How much may be shown of each row. Implications tie rows to each other: from supports that rest on several answers
// and the answers to one of them, the few answers to another could be worked out. So do conditions: how many were
// asked something tells how many gave the answers it is asked after.
import type { Form } from '../form/form.ts';
import { itemConditions } from '../form/item-conditions.ts';
import { itemsOf } from '../form/questions.ts';
import { type Ranked, rankedOf } from '../tally/ranked.ts';
import { answerCount, supportCounts } from '../tally/read.ts';
import type { GroupTally } from '../tally/tally.ts';
import { type Basis, countRow } from './basis.ts';
import { leastShown, mayShow, type Shown } from './may-show.ts';

/** What may be shown of each item and of each ranked thing, by id. */
export interface Levels {
  readonly items: ReadonlyMap<string, Shown>;
  readonly ranked: ReadonlyMap<string, Shown>;
}

/**
 * What may be shown of every row of a document. Beside what `mayShow` says of a row by itself, an implication and
 * the rows it rests on are held back together: it shows no more than each of them, and where one shows totals only
 * the others do too, because a part whose answers to them are known can be recognised in the joint supports. A row
 * that is asked after certain answers to others likewise shows no more than each of those.
 */
export function levelsOf(basis: Basis): Levels {
  const alone = new Map(
    itemsOf(basis.form).map(({ id }) => [id, levelOf(basis, (group) => answerCount(group, id))]),
  );
  const ranked = rankedOf(basis.form);
  const { together } = basis.rule;
  const items = together ? heldBack(basis.form, alone, ranked) : alone;
  const levels = ranked.map((thing): [string, Shown] => {
    const own = levelOf(basis, (group) => supportCounts(group, thing.id).n);
    return [thing.id, together ? leastShown(own, ...evidenceLevels(items, thing)) : own];
  });
  return { items, ranked: new Map(levels) };
}

function levelOf(basis: Basis, answersIn: (group: GroupTally) => number): Shown {
  const { all, parts } = countRow(basis, answersIn);
  return mayShow('row', all, parts, basis.rule);
}

function evidenceLevels(items: ReadonlyMap<string, Shown>, { evidence }: Ranked): readonly Shown[] {
  return evidence.map(({ item }) => items.get(item) ?? 'nothing');
}

/** The levels of items as far as what they are tied to allows. */
function heldBack(
  form: Form,
  alone: ReadonlyMap<string, Shown>,
  ranked: readonly Ranked[],
): ReadonlyMap<string, Shown> {
  const conditions = itemConditions(form);
  const asked = underConditions(conditions, alone);
  // what a lowered item is asked after, or asked by, is lowered once more
  return underConditions(conditions, tied(form, asked, ranked, [...conditions.values()]));
}

/**
 * Levels no wider than those of the items that a question is asked after. In the order of the form, so that a
 * follow-up to a follow-up counts too.
 */
function underConditions(
  conditions: ReadonlyMap<string, readonly string[]>,
  before: ReadonlyMap<string, Shown>,
): ReadonlyMap<string, Shown> {
  const levels = new Map<string, Shown>();
  for (const [id, own] of before) {
    const asked = (conditions.get(id) ?? []).map((item) => levels.get(item) ?? 'nothing');
    levels.set(id, leastShown(own, ...asked));
  }
  return levels;
}

/**
 * The levels of items, lowered to totals where an implication shows totals. A condition on several items is like an
 * implication over them: how many were asked is a joint count. A level lowered here lowers no others:
 * each part has enough answers to it, so nothing is lost when they are worked out.
 */
function tied(
  form: Form,
  alone: ReadonlyMap<string, Shown>,
  ranked: readonly Ranked[],
  conditions: readonly (readonly string[])[],
): ReadonlyMap<string, Shown> {
  const levels = new Map(alone);
  const told = toldByPart(form, ranked);
  const ties = [...ranked.map(({ evidence }) => evidence.map(({ item }) => item)), ...conditions];
  for (const items of ties) {
    // what is withheld tells nothing
    if (leastShown(...items.map((item) => alone.get(item) ?? 'nothing')) !== 'totals') continue;
    for (const item of items) if (told.has(item)) levels.set(item, 'totals');
  }
  return levels;
}

/** Items whose answers documents tell by part: statements, and what an implication rests on alone. */
function toldByPart(form: Form, ranked: readonly Ranked[]): ReadonlySet<string> {
  const statements = itemsOf(form).filter(({ type }) => type === 'statement' || type === 'choice');
  const alone = ranked.map(({ evidence }) => new Set(evidence.map(({ item }) => item)));
  return new Set([
    ...statements.map(({ id }) => id),
    ...alone.filter(({ size }) => size === 1).flatMap((items) => [...items]),
  ]);
}
