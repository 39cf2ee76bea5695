import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { revokeStoredInvitations } from '../storage/invitations.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';

/**
 * Revokes invitations that were made for a form, by number: all of them or none. What was answered with them stays.
 * Revoked again they stay as they are. Problems: `form-unknown`, `invitation-number-unknown` for each that is not there.
 */
export async function revokeInvitations(
  context: Context,
  form: string,
  numbers: readonly number[],
): Promise<Result<{ revoked: number }>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  const wanted = [...new Set(numbers)];
  if (wanted.length === 0) return accepted({ revoked: 0 });
  const known = await revokeStoredInvitations(context.store, form, wanted, context.now());
  const [missing, ...others] = wanted
    .filter((number) => !known.includes(number))
    .map((number) => problem('invitation-number-unknown', { form, number }));
  return missing === undefined ? accepted({ revoked: wanted.length }) : refused(missing, ...others);
}
