// What must hold at the moment of writing, as conditions in the statement itself.
import { and, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Revision } from '../form/revision.ts';
import type { Moment } from '../shared/clock.ts';
import { invitations } from './access-tables.ts';
import { forms, responses, revisions } from './schema.ts';

/** When something is sent, and under which revision its answers were checked. */
export interface Sending {
  readonly revision: Revision;
  readonly now: Moment;
  /** When filling in began; begun before closing it may be sent in the grace time. */
  readonly begunAt: Moment | null;
}

/** The form takes answers now, and what was checked means what the form asks now. For a query over `forms`. */
export function takesAnswers({ revision, now, begunAt }: Sending): SQL | undefined {
  const inGrace =
    begunAt === null ? undefined : and(gte(forms.closesAt, begunAt), gte(forms.graceEndsAt, now));
  return and(
    eq(forms.id, revision.form.id),
    eq(forms.state, 'open'),
    eq(forms.meaning, revision.meaning),
    or(isNull(forms.opensAt), lte(forms.opensAt, now)),
    or(isNull(forms.closesAt), gte(forms.closesAt, now), inGrace),
    // the revision may come from memory: here it is compared with this database's
    sql`EXISTS (SELECT 1 FROM ${revisions} WHERE ${revisions.form} = ${forms.id}
      AND ${revisions.number} = ${revision.number} AND ${revisions.digest} = ${revision.digest})`,
  );
}

/** Nobody has answered this form, withdrawn answers included: its meaning may still change. */
export const hasNoResponses = (form: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${responses} WHERE ${responses.form} = ${form})`;

/**
 * Nobody was invited to this form itself, revoked ones included: it may still follow another. Else numbers that two
 * forms gave to different people would be good for one.
 */
export const hasNoInvitations = (form: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${invitations} WHERE ${invitations.form} = ${form})`;
