import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { invitations, invitationUses } from './access-tables.ts';
import { isErased } from './retention.ts';
import { forms } from './schema.ts';
import type { Store } from './store.ts';

/** Somebody who is invited. */
export interface Invitee {
  readonly name: string;
  /** The organisation or table they speak for; null in forms for persons. */
  readonly speaksFor: string | null;
  /** How many organisations they speak for. */
  readonly mandates: number;
}

/** An invitation as it is stored, with what it is for one form. */
export interface StoredInvitation extends Invitee {
  /** The form it was made for. */
  readonly form: string;
  readonly number: number;
  readonly hash: string;
  readonly isRevoked: boolean;
  /** The day on which the form was answered with it; null when it was not. */
  readonly usedOn: string | null;
  /** The day on which it was last reported as not for whoever opened it; null when it never was. */
  readonly reportedOn: string | null;
}

/** The invitations of a form. */
export interface Invitations {
  /** Those that are good for it: those of the form that it follows, then those made for it. */
  readonly list: readonly StoredInvitation[];
  /** The highest number that was given, also in the forms that are good for the same invitations. */
  readonly highest: number;
  /** Its answers were erased, so it stays closed. */
  readonly isErased: boolean;
}

/** The invitations that are good for a form. */
export async function listStoredInvitations(store: Store, form: string): Promise<Invitations> {
  const followed = sql`(SELECT ${forms.follows} FROM ${forms} WHERE ${forms.id} = ${form})`;
  const [list, [family]] = await store.read([
    store.sql
      .select({
        form: invitations.form,
        number: invitations.number,
        hash: invitations.hash,
        name: invitations.name,
        speaksFor: invitations.speaksFor,
        mandates: invitations.mandates,
        isRevoked: sql<boolean>`${invitations.revokedAt} IS NOT NULL`.mapWith(Boolean),
        usedOn: invitationUses.usedOn,
        reportedOn: invitations.reportedOn,
      })
      .from(invitations)
      .leftJoin(
        invitationUses,
        and(
          eq(invitationUses.form, form),
          eq(invitationUses.issuedBy, invitations.form),
          eq(invitationUses.number, invitations.number),
        ),
      )
      .where(or(eq(invitations.form, form), eq(invitations.form, followed)))
      .orderBy(sql`${invitations.form} = ${form}`, asc(invitations.number)),
    store.sql
      .select({
        highest: sql<number>`coalesce(max(${invitations.number}), 0)`.mapWith(Number),
        isErased: sql<boolean>`${isErased(form)}`.mapWith(Boolean),
      })
      .from(invitations)
      .where(isInFamily(form)),
  ]);
  return { list, highest: family?.highest ?? 0, isErased: family?.isErased ?? false };
}

/** An invitation that is to be made. */
export interface NewInvitation extends Invitee {
  readonly number: number;
  readonly hash: string;
}

/** Makes invitations, unless their number is taken or the person has one by now: then somebody else was inviting. */
export async function storeInvitations(
  store: Store,
  form: string,
  made: readonly NewInvitation[],
  now: Moment,
): Promise<void> {
  const [first, ...others] = made.map((each) => insertInvitation(store, form, each, now));
  if (first !== undefined) await store.write([first, ...others]);
}

function insertInvitation(store: Store, form: string, made: NewInvitation, now: Moment) {
  const { number, hash, name, speaksFor, mandates } = made;
  const before = (holds: SQL) => sql`EXISTS (SELECT 1 FROM ${invitations} WHERE ${holds})`;
  const isTaken = sql`${invitations.number} = ${number} AND ${isInFamily(form)}`;
  const isInvited = sql`${invitations.form} = ${form} AND ${invitations.name} = ${name}
    AND ${invitations.speaksFor} IS ${speaksFor} AND ${invitations.revokedAt} IS NULL`;
  return store.sql
    .insert(invitations)
    .select(
      store.sql
        .select({
          form: forms.id,
          number: sql<number>`${number}`.as('number'),
          hash: sql<string>`${hash}`.as('hash'),
          name: sql<string>`${name}`.as('name'),
          speaksFor: sql<string | null>`${speaksFor}`.as('speaks_for'),
          mandates: sql<number>`${mandates}`.as('mandates'),
          madeAt: sql<string>`${now}`.as('made_at'),
          revokedAt: sql<null>`NULL`.as('revoked_at'),
          reportedOn: sql<null>`NULL`.as('reported_on'),
        })
        .from(forms)
        .where(and(eq(forms.id, form), sql`NOT ${before(isTaken)}`, sql`NOT ${before(isInvited)}`)),
    )
    .onConflictDoNothing();
}

/** Revokes invitations of a form by number; revoked before, they stay as they are. Says which numbers it has. */
export async function revokeStoredInvitations(
  store: Store,
  form: string,
  numbers: readonly number[],
  now: Moment,
): Promise<readonly number[]> {
  const which = and(eq(invitations.form, form), inArray(invitations.number, [...numbers]));
  const [, rows] = await store.write([
    store.sql
      .update(invitations)
      .set({ revokedAt: now })
      .where(
        and(
          which,
          isNull(invitations.revokedAt),
          // a number that is not there revokes none of the others
          sql`(SELECT count(*) FROM invitations AS found WHERE found.form = ${form}
            AND found.number IN ${[...numbers]}) = ${numbers.length}`,
        ),
      ),
    store.sql.select({ number: invitations.number }).from(invitations).where(which),
  ]);
  return rows.map(({ number }) => number);
}

/** Keeps that an invitation that was not revoked is not for whoever opened its link. It stays good for its own. */
export async function reportStoredInvitation(store: Store, hash: string, now: Moment): Promise<void> {
  await store.write([
    store.sql
      .update(invitations)
      .set({ reportedOn: now.slice(0, 10) })
      .where(and(eq(invitations.hash, hash), isNull(invitations.revokedAt))),
  ]);
}

/**
 * The form, the one it follows and those that follow it: a number is given once among them, so that a stored number
 * says whose it is.
 */
function isInFamily(form: string): SQL {
  return sql`${invitations.form} IN (SELECT ${form} UNION SELECT ${forms.follows} FROM ${forms} WHERE ${forms.id} = ${form}
    UNION SELECT ${forms.id} FROM ${forms} WHERE ${forms.follows} = ${form})`;
}
