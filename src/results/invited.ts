// How many were invited: what a release is handed, and what can be read from its document again.
import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import type { ResultsDocument } from './document.ts';
import type { Part } from './parts.ts';

/** How many people were invited to a form by name, and how many of them for each organisation or table. */
export interface Invited {
  readonly total: number;
  /** By the name of the body; empty for persons. */
  readonly bodies: ReadonlyMap<string, number>;
  /** Further bodies, of which a document tells the number only. */
  readonly unnamed?: number;
}

/** How many of a part were invited; null where invitations do not say to which part people belong. */
export function invitedOf(form: Form, { of }: Pick<Part, 'of'>, invited: Invited | null): number | null {
  if (invited === null || bodyKindOf(form) === undefined) return null;
  return of.reduce((sum, name) => sum + (invited.bodies.get(name) ?? 0), 0);
}

/** Of how many organisations or tables somebody was invited; null where nobody answers for one. */
export function invitedBodiesOf(form: Form, invited: Invited | null): number | null {
  if (invited === null || bodyKindOf(form) === undefined) return null;
  return invited.bodies.size + (invited.unnamed ?? 0);
}

/** The numbers a document was made with, as far as it rests on them, so that it can be made again. */
export function invitedIn({ release, parts }: ResultsDocument): Invited | null {
  if (release.invited === null) return null;
  const bodies = parts.map(({ of, invited }): [string, number] => [of.join('+'), invited ?? 0]);
  const unnamed = (release.invitedBodies ?? 0) - bodies.length;
  return { total: release.invited, bodies: new Map(bodies), unnamed };
}

/** A population can be used only when it holds at least those who answered. */
export function populationOf(invited: number | null | undefined, responses: number): number | undefined {
  return invited !== null && invited !== undefined && invited >= responses ? invited : undefined;
}
