// The only place that counts: adding and removing are the same steps with another sign.
import type { Form } from '../form/form.ts';
import { binOf } from '../method/bin.ts';
import type { Response } from '../response/response.ts';
import { bump, cellOf, count, dropWhenEmpty, type Sign } from './cells.ts';
import { countPriorities } from './count-priorities.ts';
import { answeredBy, type Counting, countingOf, mandatesKeyOf } from './counting.ts';
import { bodyKeyOf, emptyGroup, type GroupTally, notGiven, type Tally } from './tally.ts';

/**
 * Counts a response in (1) or out (−1), in place.
 * Throws RangeError when it is taken out of a group in which nobody is: it was never in.
 */
export function change(form: Form, tally: Tally, response: Response, sign: Sign): void {
  const counting = countingOf(form);
  const option = keyOf(counting, response);
  const group = tally.groups.get(option) ?? (sign === 1 ? emptyGroup() : undefined);
  if (group === undefined) throw new RangeError('only a response that was added can be removed');
  tally.groups.set(option, group);

  group.responses += sign;
  countStatements(counting, group, response, sign);
  for (const keys of counting.priorities) countPriorities(keys, group, response, sign);
  countChoices(counting, group, response, sign);
  countWritten(counting, group, response, sign);
  countRanked(counting, group, response, sign);
  for (const { supporters, keys } of counting.optionPairs) {
    const values = supporters.map((supportOf) => supportOf(response.answers));
    countPairs(keys, group, values, sign);
  }
  if (group.responses === 0) tally.groups.delete(option);
}

/** The body it speaks for, or the option chosen of the public group question. */
function keyOf({ body, group }: Counting, { by, groups }: Response): string {
  if (body !== undefined && by !== undefined && by.speaksFor !== null) return bodyKeyOf(body, by.speaksFor);
  return (group === undefined ? undefined : groups.get(group)) ?? notGiven;
}

/** A statement's cell: those without a view, then a counter a point. */
function countStatements(counting: Counting, group: GroupTally, response: Response, sign: Sign): void {
  for (const { id, points } of counting.statements) {
    const answer = response.answers.get(id);
    if (answer?.is === 'point') bump(group.statements, id, points + 1, sign, answer.point, 1);
    else if (answer?.is === 'no-view') bump(group.statements, id, points + 1, sign, 0, 1);
  }
}

/** A choice's cell: how many chose at all, then a counter an option in the order of the form. */
function countChoices(counting: Counting, group: GroupTally, response: Response, sign: Sign): void {
  for (const { id, options } of counting.choices) {
    const answer = response.answers.get(id);
    if (answer?.is !== 'chosen') continue;
    const size = options.length + 1;
    for (const [index, option] of options.entries()) {
      if (answer.options.includes(option.id)) bump(group.choices, id, size, sign, index + 1, 1);
    }
    // last, so that taking out finds an empty cell when nobody is left
    bump(group.choices, id, size, sign, 0, 1);
  }
}

/** A cell of written reactions: how many texts, by the item or the statement they were written at. */
function countWritten(counting: Counting, group: GroupTally, response: Response, sign: Sign): void {
  for (const { id } of counting.reactions) {
    const answer = response.answers.get(id);
    if (answer?.is === 'text') bump(group.reactions, id, 1, sign, 0, 1);
    if (answer?.is === 'written') bump(group.reactions, id, 1, sign, 0, answer.points.length);
  }
  for (const id of response.remarks.keys()) bump(group.reactions, id, 1, sign, 0, 1);
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
  countPairs(counting.pairKeys, group, supports, sign);
  countMandates(counting, group, response, supports, sign);
}

/**
 * Cells of those who speak for more than one, by how many: of a ranked thing how many they are and the sum of their
 * supports, of an item that something rests on how many answered it.
 */
function countMandates(
  counting: Counting,
  group: GroupTally,
  { answers, by }: Response,
  supports: readonly (number | undefined)[],
  sign: Sign,
): void {
  const mandates = by?.mandates ?? 1;
  if (mandates <= 1) return;
  for (const [index, { id }] of counting.ranked.entries()) {
    const support = supports[index];
    if (support === undefined) continue;
    const key = mandatesKeyOf(id, mandates);
    const cell = cellOf(group.mandates, key, 2);
    count(cell, 0, sign);
    count(cell, 1, sign * support);
    if (sign === -1) dropWhenEmpty(group.mandates, key, cell);
  }
  for (const item of counting.evidence) {
    const answer = answers.get(item);
    if (answer === undefined || answer.is === 'no-view') continue;
    bump(group.mandates, mandatesKeyOf(answeredBy(item), mandates), 1, sign, 0, 1);
  }
}

/** A pair's cell: of those who have both, how many, Σd, Σd², and how many d are not zero. */
function countPairs(
  pairKeys: Counting['pairKeys'],
  group: GroupTally,
  supports: readonly (number | undefined)[],
  sign: Sign,
): void {
  for (const [i, row] of pairKeys.entries()) {
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
