import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { publicGroupOf } from '../form/questions.ts';
import type { Text } from '../form/text.ts';
import { compareNames } from '../shared/alphabetical.ts';
import { peopleIn } from '../tally/read.ts';
import { bodyKeyOf, notGiven, type Tally } from '../tally/tally.ts';
import type { Invited } from './invited.ts';

export { notGiven } from '../tally/tally.ts';

/** How many of one group, organisation or table answered. */
export interface PartParticipation {
  /** Option of the group question, `not-given`, or the name of a body. */
  readonly id: string;
  readonly title: Text;
  readonly responses: number;
  /** Invited, or as many as the form expects; null where neither is known. */
  readonly expected: number | null;
}

/** Who takes part: for organisers only (method, 8: rule 9), whatever the form keeps of who answers. */
export interface Participation {
  readonly responses: number;
  readonly invited: number | null;
  /** By group in form order, or by organisation or table; empty for a form without. */
  readonly parts: readonly PartParticipation[];
}

/** How many answered so far, also by group: counts of people, never of answers. */
export function participationOf(form: Form, tally: Tally, invited: Invited | null): Participation {
  const inGroup = (key: string) => tally.groups.get(key)?.responses ?? 0;
  const responses = peopleIn(tally);
  return { responses, invited: invited?.total ?? null, parts: [...bodies(), ...groups()] };

  function bodies(): readonly PartParticipation[] {
    const kind = bodyKindOf(form);
    if (kind === undefined) return [];
    const answering = [...tally.groups.keys()].map((key) => key.replace(bodyKeyOf(kind, ''), ''));
    return [...new Set([...(invited?.bodies.keys() ?? []), ...answering])].sort(compareNames).map((name) => ({
      id: name,
      title: name,
      responses: inGroup(bodyKeyOf(kind, name)),
      expected: invited?.bodies.get(name) ?? null,
    }));
  }

  function groups(): readonly PartParticipation[] {
    const group = publicGroupOf(form);
    if (group === undefined) return [];
    const without = inGroup(notGiven);
    return [
      ...group.options.map(({ id, title, expected }) => ({
        id,
        title,
        responses: inGroup(id),
        expected: expected ?? null,
      })),
      ...(without === 0 ? [] : [{ id: notGiven, title: notGiven, responses: without, expected: null }]),
    ];
  }
}
