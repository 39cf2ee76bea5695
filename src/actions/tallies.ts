// What is counted of a form: everybody and, of a live form, also those that its next release is made of.
import type { Form } from '../form/form.ts';
import type { Response } from '../response/response.ts';
import type { StoredTallies, UnfoldedChange } from '../storage/fold-changes.ts';
import { add } from '../tally/add.ts';
import { remove } from '../tally/remove.ts';
import { emptyTally, readTally, type Tally, writeTally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { type Revisions, revisionsOf, storedResponse } from './revisions.ts';

/** The tallies of a form, counted in place. */
export interface Tallies {
  readonly everybody: Tally;
  responseCount: number;
  /** Those of a live form who are in no release. */
  readonly waiting: Tally;
  waitingCount: number;
  /** Those of a live form whose release nobody has seen: at closing it is made again. */
  readonly unseen: Tally;
}

/** In which release somebody is: none, one that nobody has seen, or one in which nothing changes any more. */
export type Place = 'waiting' | 'unseen' | 'shown';

/** Where the stamp of a response puts it. */
export function placeOf(release: number | null, unseenRelease: number | null): Place {
  if (release === null) return 'waiting';
  return release === unseenRelease ? 'unseen' : 'shown';
}

/** The tallies of nobody. */
export function emptyTallies(): Tallies {
  const [everybody, waiting, unseen] = [emptyTally(), emptyTally(), emptyTally()];
  return { everybody, responseCount: 0, waiting, waitingCount: 0, unseen };
}

/** The tallies that `writeTallies` wrote. Throws when a text is no tally: only a damaged database gives that. */
export function readTallies({ tally, responseCount, waiting, waitingCount, unseen }: StoredTallies): Tallies {
  return {
    everybody: readTally(tally),
    responseCount,
    waiting: readSome(waiting),
    waitingCount,
    unseen: readSome(unseen),
  };
}

/** The tallies as they are stored. */
export function writeTallies({
  everybody,
  responseCount,
  waiting,
  waitingCount,
  unseen,
}: Tallies): StoredTallies {
  return {
    tally: writeTally(everybody),
    responseCount,
    waiting: writeSome(waiting),
    waitingCount,
    unseen: writeSome(unseen),
  };
}

/** The tally in a text; null is nobody's. */
export function readSome(text: string | null): Tally {
  return text === null ? emptyTally() : readTally(text);
}

function writeSome(tally: Tally): string | null {
  return tally.groups.size === 0 ? null : writeTally(tally);
}

/** Counts a response in (1) or out (−1), in place. */
export function countIn(form: Form, tallies: Tallies, response: Response, place: Place, sign: 1 | -1): void {
  const change = sign === 1 ? add : remove;
  change(form, tallies.everybody, response);
  tallies.responseCount += sign;
  if (form.results.publish !== 'live' || place === 'shown') return;
  change(form, tallies[place], response);
  if (place === 'waiting') tallies.waitingCount += sign;
}

/** The revisions under which the bodies of changes were given. */
export function revisionsOfChanges(
  context: Context,
  form: string,
  changes: readonly UnfoldedChange[],
): Promise<Revisions> {
  const numbers = changes.flatMap(({ minus, minusRevision, plus, plusRevision }) => [
    ...(minus === null || minusRevision === null ? [] : [minusRevision]),
    ...(plus === null ? [] : [plusRevision]),
  ]);
  return revisionsOf(context, form, new Set(numbers));
}

/**
 * Takes changes into the tallies of a form, in place, in their order.
 * @param unseenRelease number of the release that nobody has seen, from the same look as the changes
 */
export function applyChanges(
  form: Form,
  tallies: Tallies,
  changes: readonly UnfoldedChange[],
  unseenRelease: number | null,
  revisions: Revisions,
): void {
  for (const { minus, minusRevision, plus, plusRevision, release } of changes) {
    const place = placeOf(release, unseenRelease);
    if (minus !== null && minusRevision !== null) {
      countIn(form, tallies, storedResponse(revisions, minusRevision, minus), place, -1);
    }
    if (plus !== null) countIn(form, tallies, storedResponse(revisions, plusRevision, plus), place, 1);
  }
}
