import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { publicGroupOf } from '../form/questions.ts';
import { compareNames } from '../shared/alphabetical.ts';
import { mergeGroups } from '../tally/merge.ts';
import { bodyKeyOf, type GroupTally, notGiven, type Tally } from '../tally/tally.ts';

/** A declared group, or several merged because one was too small; or an organisation or table. */
export interface Part {
  /** Options of the group question in form order, `not-given` last; a body: its name. */
  readonly of: readonly string[];
  /** Weight in the balanced reading: the sum of the options' weights; not given counts 1. */
  readonly weight: number;
  readonly tally: GroupTally;
}

/**
 * The parts of a form's responses, in form order: the options with anybody in them. While a part has fewer than
 * `least` people, the smallest is merged with the next smallest; of equals the first in form order goes first.
 * Empty for a form without groups. One part is left when there are too few people for two. Organisations and tables
 * are parts by themselves, in alphabetical order.
 */
export function partsOf(form: Form, tally: Tally, least: number): readonly Part[] {
  if (bodyKindOf(form) !== undefined) return bodyParts(form, tally);
  const group = publicGroupOf(form);
  if (group === undefined) return [];
  const options = [...group.options, { id: notGiven, weight: 1 }];
  const formOrder = options.map(({ id }) => id);
  let parts: readonly Part[] = options.flatMap(({ id, weight }) => {
    const inIt = tally.groups.get(id);
    return inIt === undefined ? [] : [{ of: [id], weight, tally: inIt }];
  });
  while (parts.length > 1 && parts.some((part) => part.tally.responses < least)) {
    parts = mergeSmallest(parts, formOrder);
  }
  return parts;
}

function bodyParts(form: Form, tally: Tally): readonly Part[] {
  const prefix = bodyKeyOf(bodyKindOf(form) ?? 'organisation', '');
  return [...tally.groups]
    .map(([key, inIt]) => ({ name: key.replace(prefix, ''), inIt }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ name, inIt }) => ({ of: [name], weight: 1, tally: inIt }));
}

function mergeSmallest(parts: readonly Part[], formOrder: readonly string[]): readonly Part[] {
  // parts stand in form order and the sort is stable, so equals stay in it
  const [smallest, next] = parts.toSorted((a, b) => a.tally.responses - b.tally.responses);
  if (smallest === undefined || next === undefined) return parts;
  const placeOf = (option: string) => formOrder.indexOf(option);
  const merged: Part = {
    of: [...smallest.of, ...next.of].sort((a, b) => placeOf(a) - placeOf(b)),
    weight: smallest.weight + next.weight,
    tally: mergeGroups([smallest.tally, next.tally]),
  };
  const firstOf = (part: Part) => placeOf(part.of[0] ?? notGiven);
  return [...parts.filter((part) => part !== smallest && part !== next), merged].sort(
    (a, b) => firstOf(a) - firstOf(b),
  );
}
