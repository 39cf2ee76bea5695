import { and, eq, or, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { invitations } from './access-tables.ts';
import { forms, revisions } from './schema.ts';
import type { Store } from './store.ts';

/** An invitation, found by the hash of its secret. */
export interface HeldInvitation {
  /** The form it was made for. */
  readonly form: string;
  readonly number: number;
  readonly hash: string;
  readonly name: string;
  readonly speaksFor: string | null;
  readonly mandates: number;
  readonly isRevoked: boolean;
  /** The forms that were answered with it. */
  readonly usedIn: readonly string[];
}

/** Selects the invitation with a hash; for a batch with what it is needed for. */
export function selectInvitation(store: Store, hash: string) {
  return store.sql
    .select({
      form: invitations.form,
      number: invitations.number,
      hash: invitations.hash,
      name: invitations.name,
      speaksFor: invitations.speaksFor,
      mandates: invitations.mandates,
      isRevoked: sql<boolean>`${invitations.revokedAt} IS NOT NULL`.mapWith(Boolean),
      // a column in what a query over one table selects is written without its table
      usedIn: sql<readonly string[]>`(SELECT json_group_array(used.form) FROM invitation_uses AS used
        WHERE used.issued_by = invitations.form AND used.number = invitations.number)`.mapWith(formsIn),
    })
    .from(invitations)
    .where(eq(invitations.hash, hash));
}

function formsIn(text: unknown): readonly string[] {
  const data: unknown = JSON.parse(String(text));
  return Array.isArray(data) ? data.map(String) : [];
}

/** The invitation with a hash. */
export async function findHeldInvitation(store: Store, hash: string): Promise<HeldInvitation | undefined> {
  const [[row]] = await store.read([selectInvitation(store, hash)]);
  return row;
}

/** A form that an invitation is good for. */
export interface InvitedForm {
  readonly id: string;
  readonly state: 'open' | 'closed';
  readonly opensAt: Moment | null;
  readonly closesAt: Moment | null;
}

/** The invitation with a hash, and the forms by invitation that it is good for, the newest first. */
export async function followInvitation(
  store: Store,
  hash: string,
): Promise<{ invitation: HeldInvitation; forms: readonly InvitedForm[] } | undefined> {
  const madeFor = sql`(SELECT ${invitations.form} FROM ${invitations} WHERE ${invitations.hash} = ${hash})`;
  const [[invitation], rows] = await store.read([
    selectInvitation(store, hash),
    store.sql
      .select({ id: forms.id, state: forms.state, opensAt: forms.opensAt, closesAt: forms.closesAt })
      .from(forms)
      .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
      .where(
        and(
          or(eq(forms.id, madeFor), eq(forms.follows, madeFor)),
          sql`json_extract(${revisions.content}, '$.access.by') = 'invitation'`,
        ),
      )
      .orderBy(sql`${forms.publishedAt} DESC, ${forms.id}`),
  ]);
  return invitation === undefined ? undefined : { invitation, forms: rows };
}
