// The only place that counts: adding and removing are the same steps with another sign.
import type { Form } from '../form/form.ts';
import { binOf } from '../method/bin.ts';
import { placeValue } from '../method/value.ts';
import type { Response } from '../response/response.ts';
import { type Cells, cellOf, count, dropWhenEmpty } from './cells.ts';
import { type Counting, countingOf, type PrioritiesKeys } from './counting.ts';
import { emptyGroup, type GroupTally, notGiven, type Tally } from './tally.ts';

/** Once in, or once out. */
export type Sign = 1 | -1;

/**
 * Counts a response in (1) or out (−1), in place.
 * Throws RangeError when it is taken out of a group in which nobody is: it was never in.
 */
export function change(form: Form, tally: Tally, response: Response, sign: Sign): void {
  const counting = countingOf(form);
  const option = (counting.group === undefined ? undefined : response.groups.get(counting.group)) ?? notGiven;
  const group = tally.groups.get(option) ?? (sign === 1 ? emptyGroup() : undefined);
  if (group === undefined) throw new RangeError('only a response that was added can be removed');
  tally.groups.set(option, group);

  group.responses += sign;
  countStatements(counting, group, response, sign);
  for (const keys of counting.priorities) countPriorities(keys, group, response, sign);
  for (const { id } of counting.reactions) {
    if (response.answers.get(id)?.is === 'text') bump(group.reactions, id, 1, sign, 0, 1);
  }
  countRanked(counting, group, response, sign);
  if (group.responses === 0) tally.groups.delete(option);
}

/** Adds `amount` to one counter, and removes the cell when taking out left nothing in it. */
function bump(cells: Cells, key: string, size: number, sign: Sign, index: number, amount: number): void {
  const cell = cellOf(cells, key, size);
  count(cell, index, sign * amount);
  if (sign === -1) dropWhenEmpty(cells, key, cell);
}

/** A statement's cell: those without a view, then a counter a point. */
function countStatements(counting: Counting, group: GroupTally, response: Response, sign: Sign): void {
  for (const { id, points } of counting.statements) {
    const answer = response.answers.get(id);
    if (answer?.is === 'point') bump(group.statements, id, points + 1, sign, answer.point, 1);
    else if (answer?.is === 'no-view') bump(group.statements, id, points + 1, sign, 0, 1);
  }
}

/** An option's cell: the sum of the numerators over m − 1, how many placed it, then a counter a place. */
function countPriorities(
  { item, options }: PrioritiesKeys,
  group: GroupTally,
  response: Response,
  sign: Sign,
): void {
  const answer = response.answers.get(item.id);
  if (answer?.is !== 'ranking') return;
  const { order } = answer;
  bump(group.priorities, item.id, 1, sign, 0, 1);
  for (const { id, key, above } of options) {
    const place = order.indexOf(id) + 1;
    const cell = cellOf(group.options, key, item.places + 2);
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

/** An implication's cell: the sum of supports, how many in favour, how many against, then a counter a bin. */
function countRanked(counting: Counting, group: GroupTally, response: Response, sign: Sign): void {
  const supports: (number | undefined)[] = [];
  for (const { id, supportOf } of counting.ranked) {
    const support = supportOf(response.answers);
    supports.push(support);
    if (support === undefined) continue;
    const cell = cellOf(group.implications, id, 8);
    count(cell, 0, sign * support);
    if (support > 0) count(cell, 1, sign);
    if (support < 0) count(cell, 2, sign);
    count(cell, 3 + binOf(support), sign);
    if (sign === -1) dropWhenEmpty(group.implications, id, cell);
  }
  countPairs(counting, group, supports, sign);
}

/** A pair's cell: of those who have both, how many, Σd, Σd², and how many d are not zero. */
function countPairs(
  counting: Counting,
  group: GroupTally,
  supports: readonly (number | undefined)[],
  sign: Sign,
): void {
  for (const [i, row] of counting.pairKeys.entries()) {
    const first = supports[i];
    if (first === undefined) continue;
    for (let j = i + 1; j < row.length; j += 1) {
      const second = supports[j];
      const pair = row[j];
      if (second === undefined || pair === undefined) continue;
      const difference = pair.sign * (first - second);
      const cell = cellOf(group.pairs, pair.key, 4);
      count(cell, 0, sign);
      count(cell, 1, sign * difference);
      count(cell, 2, sign * difference * difference);
      if (difference !== 0) count(cell, 3, sign);
      if (sign === -1) dropWhenEmpty(group.pairs, pair.key, cell);
    }
  }
}
