// Finding what was answered by one invitation: only where the form keeps who answers.
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { invitations, invitationUses } from './access-tables.ts';
import { insertDeletion } from './deletions.ts';
import { forms, responses } from './schema.ts';
import type { Store } from './store.ts';

/** An invitation, and what was answered by it in the forms that it is good for. */
export interface Invited {
  /** The form it was made for. */
  readonly issuer: string;
  readonly forms: readonly {
    readonly form: string;
    /** The answers to it carry nobody. */
    readonly isAnonymous: boolean;
    readonly responses: readonly { readonly id: string; readonly version: number }[];
  }[];
}

/**
 * The invitation with this number that is good for a form, and what was answered by it, to that form and to others;
 * undefined when there is no such one. A number is given once among forms that follow each other.
 */
export async function findInvited(store: Store, form: string, number: number): Promise<Invited | undefined> {
  const issuer = sql`(SELECT i.form FROM invitations AS i JOIN forms AS f ON i.form IN (f.id, f.follows)
    WHERE f.id = ${form} AND i.number = ${number})`;
  const identity = sql<string>`(SELECT json_extract(r.content, '$.privacy.identity') FROM revisions AS r
    WHERE r.form = ${forms.id} AND r.number = ${forms.revision})`;
  const isUse = and(sql`${invitationUses.issuedBy} = ${issuer}`, eq(invitationUses.number, number));
  const [[found], used, carrying] = await store.read([
    store.sql
      .select({ form: invitations.form })
      .from(invitations)
      .where(and(sql`${invitations.form} = ${issuer}`, eq(invitations.number, number))),
    store.sql
      .select({ form: forms.id, identity })
      .from(invitationUses)
      .innerJoin(forms, eq(forms.id, invitationUses.form))
      .where(isUse)
      .orderBy(forms.id),
    store.sql
      .select({ form: responses.form, id: responses.id, version: responses.version })
      .from(responses)
      .innerJoin(invitationUses, eq(invitationUses.form, responses.form))
      .where(
        and(
          isUse,
          isNotNull(responses.body),
          sql`json_extract(${responses.body}, '$.by.invitation') = ${number}`,
        ),
      ),
  ]);
  if (found === undefined) return undefined;
  const inForms = used.map((each) => ({
    form: each.form,
    isAnonymous: each.identity === 'anonymous',
    responses: carrying.filter((response) => response.form === each.form),
  }));
  return { issuer: found.form, forms: inForms };
}

/**
 * Erases the name in an invitation, revokes it and enters that in the deletion record: who wants to be forgotten does
 * not want to be let in either.
 */
export async function eraseName(
  store: Store,
  { form, number, now: at }: { readonly form: string; readonly number: number; readonly now: Moment },
): Promise<void> {
  const isNamed = sql`EXISTS (SELECT 1 FROM ${invitations} WHERE ${invitations.form} = ${form}
    AND ${invitations.number} = ${number} AND ${invitations.name} <> '')`;
  await store.write([
    insertDeletion(store, { at, form, response: null, what: `invitation ${number}` }, isNamed),
    store.sql
      .update(invitations)
      .set({ name: '', reportedOn: null, revokedAt: sql`coalesce(${invitations.revokedAt}, ${at})` })
      .where(and(eq(invitations.form, form), eq(invitations.number, number))),
  ]);
}
