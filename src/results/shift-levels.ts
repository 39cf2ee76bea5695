// Of which rows before and after may be shown. Blocks of people are told apart by what is published of either form.
import { answeredBy } from '../tally/counting.ts';
import type { Ranked } from '../tally/ranked.ts';
import { answeringOf, type PairGroup, pairCountsOf } from '../tally/shift.ts';
import type { Published, Shift } from './earlier.ts';
import { mayCompare } from './may-show.ts';

/** How many answered, of everybody and in each part where parts are told. */
interface Answered {
  readonly n: number;
  readonly parts: readonly number[];
}

/**
 * Every row that means the same in both forms, and whether it may be shown: by itself; together with whatever it is
 * joined to, as from joint supports and the answers to all items but one the few answers to that one could be worked
 * out; and only where everybody was asked. Second orders by mandates tell people apart in ways that pairs do not: with
 * one of those nothing is compared. Where nothing is held back, everything in both documents is shown.
 * @param least how many must stand behind a figure of either form
 */
export function comparableRows(
  ranked: readonly Ranked[],
  { earlier, keys, pairs }: Shift,
  after: Published,
  least: number,
): ReadonlyMap<string, boolean> {
  const groups = [...pairs.values()];
  const own = (key: string): boolean => {
    const [first, last] = [earlier.rows[key], after.rows[key]];
    if (first === undefined || last === undefined) return false;
    if (least <= 1) return pairCountsOf(pairs, key).n > 0;
    const of = (group: PairGroup) => answeringOf(group, key);
    return mayTell(earlier, after, groups, { first, last, of }, least);
  };
  const alone = new Map(keys.map((key) => [key, own(key)]));
  if (least <= 1) return alone;

  const everybody = {
    first: { n: earlier.responses, parts: earlier.parts.map(({ responses }) => responses) },
    last: { n: after.responses, parts: after.parts.map(({ responses }) => responses) },
    of: ({ people }: PairGroup) => ({ both: people, before: 0, after: 0 }),
  };
  const isTold =
    !earlier.tellsMandates && !after.tellsMandates && mayTell(earlier, after, groups, everybody, least);
  if (!isTold) return new Map(keys.map((key) => [key, false]));

  const askedOfSome = new Set([...earlier.askedOfSome, ...after.askedOfSome]);
  const isItemTold = (item: string): boolean => {
    const rows = keys.filter((key) => key === answeredBy(item) || key.startsWith(`${answeredBy(item)}/`));
    return rows.length > 0 && !askedOfSome.has(item) && rows.every((key) => alone.get(key) === true);
  };
  const held = heldItems([...earlier.ties, ...after.ties], isItemTold);
  const isFree = (item: string) => isItemTold(item) && !held.has(item);
  const evidence = new Map(ranked.map((each) => [each.id, each.evidence]));
  return new Map(
    [...alone].map(([key, isAlone]) => {
      const items = key.startsWith(answeredBy(''))
        ? [key.slice(answeredBy('').length).split('/')[0] ?? '']
        : (evidence.get(key) ?? []).map(({ item }) => item);
      return [key, isAlone && items.every(isFree)];
    }),
  );
}

/** Items that are joined to one which may not be told, in however many steps. */
function heldItems(
  ties: readonly (readonly string[])[],
  isTold: (item: string) => boolean,
): ReadonlySet<string> {
  const held = new Set(ties.flat().filter((item) => !isTold(item)));
  for (let before = -1; before !== held.size; ) {
    before = held.size;
    for (const items of ties)
      if (items.some((item) => held.has(item))) for (const item of items) held.add(item);
  }
  return held;
}

interface Counted {
  readonly first: Answered;
  readonly last: Answered;
  /** How many of those who answered both forms have it in both, only before, only after: of one pair of groups. */
  readonly of: (group: PairGroup) => ReturnType<typeof answeringOf>;
}

function mayTell(
  earlier: Published,
  after: Published,
  groups: readonly PairGroup[],
  { first, last, of }: Counted,
  least: number,
): boolean {
  // of those who answered both forms, by the part before and the part after in which they are
  const twice = new Map<string, number[]>();
  const gone = [...sizesOf(first)];
  const come = [...sizesOf(last)];
  for (const group of groups) {
    const [row, column] = [partOf(earlier, first, group.before), partOf(after, last, group.after)];
    // somebody outside every part: what is published is not of these people
    if (gone[row] === undefined || come[column] === undefined) return false;
    const { both, before, after: then } = of(group);
    const cell = twice.get(`${row} ${column}`) ?? [0, 0, 0];
    twice.set(
      `${row} ${column}`,
      [both, before, then].map((people, at) => people + (cell[at] ?? 0)),
    );
    gone[row] -= both + before;
    come[column] -= both + then;
  }
  const cells = [...twice.values()];
  const once = cells.flatMap(([, before = 0, then = 0]) => [before, then]);
  return mayCompare(
    cells.map(([both = 0]) => both),
    [...once, ...gone, ...come],
    least,
  );
}

function sizesOf({ n, parts }: Answered): readonly number[] {
  return parts.length === 0 ? [n] : parts;
}

/** Which part a group is in; the first when none are told apart. */
function partOf({ parts }: Published, told: Answered, group: string): number {
  return told.parts.length === 0 ? 0 : parts.findIndex(({ of }) => of.includes(group));
}
