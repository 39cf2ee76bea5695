// An invitation is used in the write that stores the response, in three steps: the use is entered without a day, the
// response is stored if there is such a use, the use gets its day. So who sends the same again spends nothing, and of
// two who answer with one invitation at once one comes in.
import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { invitations, invitationUses } from './access-tables.ts';
import { type Sending, takesAnswers } from './guards.ts';
import { forms, responses } from './schema.ts';
import type { Store } from './store.ts';

/** Which invitation. */
export interface InvitationKey {
  /** The form it was made for. */
  readonly form: string;
  readonly number: number;
  readonly hash: string;
}

/** What somebody answers with. Nothing of it is stored with the response. */
export interface Entry {
  readonly invitation: InvitationKey | null;
  /** The code that was given, as it is compared; null when none was. */
  readonly code: string | null;
}

/** Enters the use of an invitation that is good for the form and was not used, if the response is a new one. */
export function insertUse(store: Store, sent: Sending & { readonly id: string }, invitation: InvitationKey) {
  return store.sql
    .insert(invitationUses)
    .select(
      store.sql
        .select({
          form: forms.id,
          issuedBy: invitations.form,
          number: invitations.number,
          usedOn: sql<null>`NULL`.as('used_on'),
        })
        .from(forms)
        .innerJoin(invitations, and(eq(invitations.form, invitation.form), isKey(invitation)))
        .where(
          and(
            takesAnswers(sent),
            isNull(invitations.revokedAt),
            or(eq(invitations.form, forms.id), eq(invitations.form, forms.follows)),
            sql`NOT EXISTS (SELECT 1 FROM ${responses} WHERE ${responses.id} = ${sent.id})`,
          ),
        ),
    )
    .onConflictDoNothing();
}

/** Gives the use that was just entered its day. */
export function dateUse(store: Store, form: string, { form: issuedBy, number }: InvitationKey, now: Moment) {
  return store.sql
    .update(invitationUses)
    .set({ usedOn: now.slice(0, 10) })
    .where(
      and(
        eq(invitationUses.form, form),
        eq(invitationUses.issuedBy, issuedBy),
        eq(invitationUses.number, number),
        isNull(invitationUses.usedOn),
      ),
    );
}

/**
 * Who answers with this may answer the form. For a query over `forms` inside the write: how a form is entered is in its
 * meaning, so the revision that was checked and the current one agree in it.
 */
export function mayEnter(sent: Sending, { invitation, code }: Entry): SQL | undefined {
  switch (sent.revision.form.access.by) {
    case 'link':
      return undefined;
    case 'code':
      return code === null ? sql`0` : eq(forms.code, code);
    case 'invitation':
      return invitation === null
        ? sql`0`
        : sql`EXISTS (SELECT 1 FROM ${invitationUses} WHERE ${invitationUses.form} = ${forms.id}
            AND ${invitationUses.issuedBy} = ${invitation.form} AND ${invitationUses.number} = ${invitation.number}
            AND ${invitationUses.usedOn} IS NULL)`;
  }
}

function isKey({ number, hash }: InvitationKey): SQL | undefined {
  return and(eq(invitations.number, number), eq(invitations.hash, hash));
}
