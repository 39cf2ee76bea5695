import { and, count, inArray, isNull, or, sql } from 'drizzle-orm';
import { invitations, invitationUses } from './access-tables.ts';
import type { Store } from './store.ts';

/** How many were invited for one organisation or table; for persons, `speaksFor` is null. */
export interface InvitedCount {
  readonly speaksFor: string | null;
  readonly count: number;
}

/**
 * Counts the invitations that are good for a form, made for it or for the form that it follows: those that were not
 * revoked, and those with which somebody answered before they were.
 */
export async function countInvitations(
  store: Store,
  form: string,
  follows: string | undefined,
): Promise<readonly InvitedCount[]> {
  const isUsed = sql`EXISTS (SELECT 1 FROM ${invitationUses} WHERE ${invitationUses.form} = ${form}
    AND ${invitationUses.issuedBy} = ${invitations.form} AND ${invitationUses.number} = ${invitations.number})`;
  const [rows] = await store.read([
    store.sql
      .select({ speaksFor: invitations.speaksFor, count: count() })
      .from(invitations)
      .where(
        and(
          inArray(invitations.form, follows === undefined ? [form] : [form, follows]),
          or(isNull(invitations.revokedAt), isUsed),
        ),
      )
      .groupBy(invitations.speaksFor),
  ]);
  return rows;
}
