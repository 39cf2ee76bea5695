import { reportStoredInvitation } from '../storage/invitations.ts';
import type { Context } from './context.ts';
import { invitationHash } from './entry.ts';

/**
 * Lets the organiser see that an invitation came to somebody for whom it is not: on which day, and no more. It is spent
 * nor revoked by it. One that there is not, or not any more, is left alone.
 */
export async function reportInvitation(context: Context, pass: string | undefined): Promise<void> {
  const hash = await invitationHash(pass);
  if (hash !== undefined) await reportStoredInvitation(context.store, hash, context.now());
}
