// What a live form shows while it is open (method, section 8.3): sums of disjoint blocks of people, and of each row
// only sums of blocks in which together at least k answered it. What fewer answered waits for the next block.
import type { Form } from '../form/form.ts';
import { addCells } from '../tally/cells.ts';
import { mergeGroups } from '../tally/merge.ts';
import { answerCount } from '../tally/read.ts';
import { emptyGroup, emptyTally, type GroupTally, notGiven, type Tally, tables } from '../tally/tally.ts';
import { type LiveRows, liveRowsOf } from './live-rows.ts';

/** Stands in a stored tally for what waits. No option is called so: live tallies know no groups. */
const waiting = 'waiting';

/** Everybody in some block. */
export interface LiveTally {
  /** What may be shown; `responses` counts everybody in a block. */
  readonly shown: GroupTally;
  /** Answers of the same people to rows that fewer than k answered since the row was last shown. */
  readonly held: GroupTally;
}

/** Before the first block. */
export function emptyLiveTally(): LiveTally {
  return { shown: emptyGroup(), held: emptyGroup() };
}

/**
 * The tally with one more block in it; the one given is not changed.
 * @param block the answers of people who are in no block yet, of at least `least` of them
 * @param least k: a bundle of rows goes forward when each of its rows has no answer waiting or at least so many
 */
export function withBlock(form: Form, before: LiveTally, block: Tally, least: number): LiveTally {
  const added = mergeGroups([...block.groups.values()]);
  const shown = mergeGroups([before.shown]);
  shown.responses += added.responses;
  const waits = mergeGroups([before.held, added]);
  const held = emptyGroup();
  const rows = liveRowsOf(form);
  const goes = goingForward(rows, waits, least);
  for (const table of tables) {
    for (const [key, cell] of waits[table]) {
      const bundles = rows.bundlesOf(table, key);
      const isGoing = bundles.length > 0 && bundles.every((bundle) => goes.has(bundle));
      addCells((isGoing ? shown : held)[table], new Map([[key, cell]]));
    }
  }
  return { shown, held };
}

/** The bundles of which each row has no answer waiting, or enough of them. */
function goingForward({ bundles }: LiveRows, waits: GroupTally, least: number): ReadonlySet<string> {
  const isGoing = (item: string) => {
    const answers = answerCount(waits, item);
    // how many had no view is told with the row, so it waits like an answer
    const [noView = 0] = waits.statements.get(item) ?? [];
    return answers >= least || answers + noView === 0;
  };
  return new Set([...bundles].flatMap(([bundle, items]) => (items.every(isGoing) ? [bundle] : [])));
}

/** The tally as it is stored with a release. */
export function storedLive({ shown, held }: LiveTally): Tally {
  const stored = emptyTally();
  stored.groups.set(notGiven, shown);
  if (tables.some((table) => held[table].size > 0)) stored.groups.set(waiting, held);
  return stored;
}

/** The tally that `storedLive` made. */
export function liveFrom({ groups }: Tally): LiveTally {
  return { shown: groups.get(notGiven) ?? emptyGroup(), held: groups.get(waiting) ?? emptyGroup() };
}

/** What may be shown of a tally stored with a release of a live form. */
export function shownTally(stored: Tally): Tally {
  const shown = emptyTally();
  shown.groups.set(notGiven, liveFrom(stored).shown);
  return shown;
}
