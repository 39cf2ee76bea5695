// Which rows of a live form go forward together, and which cells of a tally belong to them.
import type { Form } from '../form/form.ts';
import { itemConditions } from '../form/item-conditions.ts';
import type { Priorities } from '../form/priorities.ts';
import { itemsOf } from '../form/questions.ts';
import { optionKeyOf, pairKeyOf } from '../tally/counting.ts';
import { rankedOf } from '../tally/ranked.ts';
import type { Table } from '../tally/tally.ts';

/** The bundles of a form: items that an implication or a condition ties to each other. */
export interface LiveRows {
  /** Items by bundle. */
  readonly bundles: ReadonlyMap<string, readonly string[]>;
  /** The bundles that must go forward for a cell to do so; none when the form has no such row (any more). */
  bundlesOf(table: Table, key: string): readonly string[];
}

const known = new WeakMap<Form, LiveRows>();

/** The bundles of this form. */
export function liveRowsOf(form: Form): LiveRows {
  const found = known.get(form);
  if (found !== undefined) return found;
  const made = makeLiveRows(form);
  known.set(form, made);
  return made;
}

function makeLiveRows(form: Form): LiveRows {
  const bundleOf = new Map(itemsOf(form).map(({ id }) => [id, id]));
  const ranked = rankedOf(form);
  const conditions = [...itemConditions(form)].map(([item, asked]) => [item, ...asked]);
  for (const items of [...ranked.map(({ evidence }) => evidence.map(({ item }) => item)), ...conditions]) {
    tie(bundleOf, items);
  }
  const bundles = new Map<string, string[]>();
  for (const [item, bundle] of bundleOf) bundles.set(bundle, [...(bundles.get(bundle) ?? []), item]);
  const bundleOfRanked = new Map(
    ranked.map(({ id, evidence }) => [id, bundleOf.get(evidence[0]?.item ?? '')]),
  );
  const options = itemsOf(form)
    .filter((item): item is Priorities => item.type === 'priorities')
    .map((item) => item.options.map(({ id }) => optionKeyOf(item.id, id)));
  const pairs = new Map([ranked.map(({ id }) => id), ...options].flatMap(pairsOf));
  const bundleOfKey = (key: string) =>
    bundleOf.get(key) ?? bundleOfRanked.get(key) ?? bundleOf.get(itemIn(key));
  return {
    bundles,
    bundlesOf: (table, key) => {
      const rows = table === 'pairs' ? (pairs.get(key) ?? []) : [table === 'mandates' ? carriedIn(key) : key];
      const found = rows.map(bundleOfKey).filter((bundle) => bundle !== undefined);
      return [...new Set(found)];
    },
  };
}

/** The cell of every pair of these, and which rows it is about. */
function pairsOf(ids: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return ids.flatMap((id, at) =>
    ids.slice(at + 1).map((other) => [pairKeyOf(id, other).key, [id, other]] as const),
  );
}

/** Everything that is in a bundle with one of these comes into one bundle. */
function tie(bundleOf: Map<string, string>, items: readonly string[]): void {
  const tied = new Set(items.map((item) => bundleOf.get(item)));
  const [first = ''] = [...tied].filter((bundle) => bundle !== undefined);
  for (const [item, bundle] of bundleOf) if (tied.has(bundle)) bundleOf.set(item, first);
}

/** Cells of options are named `item/option`. */
function itemIn(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf('/')));
}

/** Cells by mandates are named `thing mandates`, or `item:thing mandates`. */
function carriedIn(key: string): string {
  return key.replace(/^item:/, '').replace(/ \d+$/, '');
}
