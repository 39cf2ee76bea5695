// How the one who asks for a page comes in to its form: by the link all have, an invitation, or a code.
import { admit } from '../actions/admit.ts';
import type { PublishedForm } from '../actions/find-form.ts';
import type { Entry } from '../pages/entry.tsx';
import { readPass, rememberPass } from './cookies.ts';
import { firstOf } from './filling.tsx';
import type { Exchange } from './frame.ts';

/** What this device shows for a form is worth. Spends nothing. */
export async function entryFor(c: Exchange, { revision }: PublishedForm): Promise<Entry> {
  const { form } = revision;
  if (form.access.by === 'link') return { is: 'open' };
  const pass = readPass(c, form);
  const admitted = await admit(c.get('context'), revision, pass);
  if (!admitted.ok) return { is: 'outside', reason: firstOf(admitted.problems) };
  // an invitation from the form before this one is kept for this one too: sending looks for it here
  if (pass !== undefined) rememberPass(c, form.id, pass);
  const { invited } = admitted.value;
  return invited === undefined ? { is: 'open' } : { is: 'invited', ...invited };
}
