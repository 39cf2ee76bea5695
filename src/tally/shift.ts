// Before and after (method, section 7): whoever answered a form and the one it follows is counted as a pair. Whole
// numbers only, so that order does not matter.
import * as v from 'valibot';
import type { Compared } from '../form/compared.ts';
import type { Form } from '../form/form.ts';
import { byType } from '../form/item.ts';
import { itemsOf, publicGroupOf } from '../form/questions.ts';
import { settledWithin } from '../method/shift.ts';
import type { Response } from '../response/response.ts';
import { canonical } from '../shared/canonical.ts';
import { addCells, type Cells, cellOf, count } from './cells.ts';
import { answeredBy, optionKeyOf, supporter } from './counting.ts';
import type { Supporter } from './supporter.ts';
import { notGiven } from './tally.ts';

/** Pairs that belonged to one group before and to one group after. */
export interface PairGroup {
  readonly before: string;
  readonly after: string;
  people: number;
  /**
   * By row: how many have it in both, Σd, Σd², how many went up, how many down, how many stayed within 250 thousandths;
   * and how many have it only before, and only after.
   */
  readonly rows: Cells;
}

/** Pairs by the groups they named, before and after. */
export type PairTally = Map<string, PairGroup>;

/** One thing to compare, with what a participant's answers to either form make of it. */
export interface PairRow {
  readonly key: string;
  readonly before: Supporter;
  readonly after: Supporter;
}

const counters = 8;

/** The row of an option of priorities; that of a statement is `answeredBy`, that of an implication its id. */
export function optionRowKey(item: string, option: string): string {
  return answeredBy(optionKeyOf(item, option));
}

/** Every row of two forms that can be compared: implications, statements, options of priorities. */
export function pairRowsOf(earlier: Form, form: Form, compared: Compared): readonly PairRow[] {
  const rowOf = (key: string, evidence: Parameters<typeof supporter>[1]): PairRow => ({
    key,
    before: supporter(earlier, evidence),
    after: supporter(form, evidence),
  });
  const alone = { direction: 'agree', weight: 1 } as const;
  const none = () => [];
  return [
    ...form.implications
      .filter(({ id }) => compared.implications.has(id))
      .map(({ id, evidence }) => rowOf(id, evidence)),
    ...itemsOf(form)
      .filter(({ id }) => compared.items.has(id))
      .flatMap((each) =>
        byType<readonly PairRow[]>(each, {
          statement: ({ id }) => [rowOf(answeredBy(id), [{ ...alone, item: id }])],
          priorities: ({ id, options }) =>
            options.map(({ id: option }) =>
              rowOf(optionRowKey(id, option), [{ ...alone, item: id, option }]),
            ),
          reaction: none,
          choice: none,
          text: none,
          number: none,
          note: none,
        }),
      ),
  ];
}

/** The group that a participant named, of the form's public group question. */
function groupOf(form: Form, { groups }: Response): string {
  const question = publicGroupOf(form);
  return (question === undefined ? undefined : groups.get(question.id)) ?? notGiven;
}

/** Counts one pair in, in place. */
export function addPair(
  tally: PairTally,
  rows: readonly PairRow[],
  earlier: { readonly form: Form; readonly response: Response },
  later: { readonly form: Form; readonly response: Response },
): void {
  const [before, after] = [groupOf(earlier.form, earlier.response), groupOf(later.form, later.response)];
  const key = canonical([before, after]);
  const group = tally.get(key) ?? { before, after, people: 0, rows: new Map() };
  tally.set(key, group);
  group.people += 1;
  for (const row of rows) {
    const [first, second] = [row.before(earlier.response.answers), row.after(later.response.answers)];
    if (first === undefined && second === undefined) continue;
    const cell = cellOf(group.rows, row.key, counters);
    if (first === undefined || second === undefined) {
      count(cell, second === undefined ? 6 : 7, 1);
      continue;
    }
    const shift = second - first;
    count(cell, 0, 1);
    count(cell, 1, shift);
    count(cell, 2, shift * shift);
    if (shift > 0) count(cell, 3, 1);
    if (shift < 0) count(cell, 4, 1);
    if (Math.abs(shift) <= settledWithin) count(cell, 5, 1);
  }
}

/** What the pairs together made of one row. */
export interface PairCounts {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly nonZero: number;
  readonly up: number;
  readonly down: number;
  readonly settled: number;
}

/** The counts of a row over all pairs; zeros where nobody has it in both. */
export function pairCountsOf(tally: PairTally, key: string): PairCounts {
  const all: Cells = new Map();
  for (const { rows } of tally.values()) {
    const cell = rows.get(key);
    if (cell !== undefined) addCells(all, new Map([[key, cell]]));
  }
  const [n = 0, sum = 0, squares = 0, up = 0, down = 0, settled = 0] = all.get(key) ?? [];
  return { n, sum, squares, nonZero: up + down, up, down, settled };
}

/** How many of one pair of groups have a row in both, only before, and only after. */
export function answeringOf(
  { rows }: PairGroup,
  key: string,
): { readonly both: number; readonly before: number; readonly after: number } {
  const [both = 0, , , , , , before = 0, after = 0] = rows.get(key) ?? [];
  return { both, before, after };
}

const whole = v.pipe(v.number(), v.safeInteger());

/** Pairs as they are stored. */
export const pairTallySchema = v.array(
  v.strictObject({
    before: v.string(),
    after: v.string(),
    people: whole,
    rows: v.record(v.string(), v.array(whole)),
  }),
);

/** Pairs as whole numbers in JSON: those of the same pairs are the same, whatever the order of counting. */
export function writtenPairs(tally: PairTally): v.InferOutput<typeof pairTallySchema> {
  return [...tally.keys()].sort().flatMap((key) => {
    const group = tally.get(key);
    return group === undefined ? [] : [{ ...group, rows: Object.fromEntries(group.rows) }];
  });
}

/** The pairs that `writtenPairs` wrote. */
export function pairsFrom(written: v.InferOutput<typeof pairTallySchema>): PairTally {
  return new Map(
    written.map((group) => [
      canonical([group.before, group.after]),
      { ...group, rows: new Map(Object.entries(group.rows)) },
    ]),
  );
}
