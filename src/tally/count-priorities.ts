// Counting answers to priorities. Of every method the cell of the item begins with how many answered; the cells of its
// options hold what the mean value can be worked out from exactly.
import { placeValue } from '../method/value.ts';
import type { Response } from '../response/response.ts';
import { bump, cellOf, count, dropWhenEmpty, type Sign } from './cells.ts';
import type { PrioritiesKeys } from './counting.ts';
import type { GroupTally } from './tally.ts';

/** Counts the answer to these priorities in or out; an answer that is not there counts nowhere. */
export function countPriorities(
  keys: PrioritiesKeys,
  group: GroupTally,
  response: Response,
  sign: Sign,
): void {
  const answer = response.answers.get(keys.item.id);
  if (answer?.is === 'ranking') countRanking(keys, group, answer.order, sign);
  else if (answer?.is === 'points') countPoints(keys, group, answer.given, sign);
  else if (answer?.is === 'votes') countVotes(keys, group, answer.chosen, sign);
}

/** An option's cell: the sum of the numerators over m − 1, how many placed it, then a counter a place. */
function countRanking(
  { item, limit, options }: PrioritiesKeys,
  group: GroupTally,
  order: readonly string[],
  sign: Sign,
): void {
  bump(group.priorities, item.id, 1, sign, 0, 1);
  for (const { id, key, above } of options) {
    const place = order.indexOf(id) + 1;
    const cell = cellOf(group.options, key, limit + 2);
    const value = placeValue(place === 0 ? undefined : place, order.length, options.length);
    count(cell, 0, sign * value.numerator);
    if (place > 0) {
      count(cell, 1, sign);
      count(cell, place + 1, sign);
      countAbove(above, group, order, place, sign);
    }
    if (sign === -1) dropWhenEmpty(group.options, key, cell);
  }
}

/** The option at `place` stands above all options placed later or not at all. */
function countAbove(
  above: PrioritiesKeys['options'][number]['above'],
  group: GroupTally,
  order: readonly string[],
  place: number,
  sign: Sign,
): void {
  for (const [other, key] of above) {
    const found = order.indexOf(other) + 1;
    if (found === 0 || found > place) bump(group.above, key, 1, sign, 0, 1);
  }
}

/** An option's cell: how many points it got, and from how many people. */
function countPoints(
  { item, options }: PrioritiesKeys,
  group: GroupTally,
  given: ReadonlyMap<string, number>,
  sign: Sign,
): void {
  bump(group.priorities, item.id, 1, sign, 0, 1);
  for (const { id, key } of options) {
    const points = given.get(id);
    if (points === undefined) continue;
    const cell = cellOf(group.options, key, 2);
    count(cell, 0, sign * points);
    count(cell, 1, sign);
    if (sign === -1) dropWhenEmpty(group.options, key, cell);
  }
}

/**
 * Values of votes have another denominator for each number of options chosen, so they are counted apart: behind those
 * who answered, and in an option's cell, a counter for those who chose one option, two, … up to the votes there are.
 */
function countVotes(
  { item, limit, options }: PrioritiesKeys,
  group: GroupTally,
  chosen: readonly string[],
  sign: Sign,
): void {
  const cell = cellOf(group.priorities, item.id, limit + 1);
  count(cell, 0, sign);
  count(cell, chosen.length, sign);
  if (sign === -1) dropWhenEmpty(group.priorities, item.id, cell);
  for (const { id, key } of options) {
    if (chosen.includes(id)) bump(group.options, key, limit, sign, chosen.length - 1, 1);
  }
}
