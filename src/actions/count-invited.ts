import type { Form } from '../form/form.ts';
import type { Invited } from '../results/invited.ts';
import { countInvitations } from '../storage/count-invitations.ts';
import type { Context } from './context.ts';

/** How many are invited to a form now; null where anybody with the link or the code may answer. */
export async function countInvited({ store }: Context, form: Form): Promise<Invited | null> {
  if (form.access.by !== 'invitation') return null;
  const counts = await countInvitations(store, form.id, form.follows);
  const bodies = counts.flatMap(({ speaksFor, count }): [string, number][] =>
    speaksFor === null ? [] : [[speaksFor, count]],
  );
  return { total: counts.reduce((sum, { count }) => sum + count, 0), bodies: new Map(bodies) };
}
