// What verify reads of invitations, in one look. Nothing here decides.
import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { deletions, invitations, invitationUses } from './access-tables.ts';
import { responses } from './schema.ts';
import type { Store } from './store.ts';

/** Of one kind of damage, so many are told. */
const mostFindings = 100;

/** The uses of invitations in one form, beside its responses. */
export interface InspectedUses {
  /** Uses that no write finished, and uses of what is no invitation for this form: `form/number`. */
  readonly undated: readonly string[];
  readonly stray: readonly string[];
  /** Responses, withdrawn ones included; uses; and responses that the deletion record says are gone. */
  readonly responseCount: number;
  readonly useCount: number;
  readonly erasedCount: number;
  /** Ids of responses that say who gave them. */
  readonly carrying: readonly string[];
  /** Ids of responses that do not say so, or say what no invitation that was used says. */
  readonly unfit: readonly string[];
  /** Numbers of invitations that more responses carry than were used. */
  readonly repeated: readonly number[];
}

/**
 * Reads the uses of invitations in a form.
 * @param follows the form that it follows: its invitations are good too
 */
export async function inspectUses(
  store: Store,
  form: string,
  follows: string | undefined,
): Promise<InspectedUses> {
  const isGood = sql`${invitations.form} IN (${form}, ${follows ?? form})`;
  const counted = (table: SQL, where: SQL | undefined) =>
    sql<number>`(SELECT count(*) FROM ${table} WHERE ${where})`;
  const [undated, stray, [counts], carrying, unfit, repeated] = await store.read([
    selectUses(store, and(eq(invitationUses.form, form), isNull(invitationUses.usedOn))),
    selectUses(
      store,
      and(eq(invitationUses.form, form), sql`(${invitations.number} IS NULL OR NOT ${isGood})`),
    ),
    store.sql
      .select({
        responses: counted(sql`${responses}`, sql`responses.form = ${form}`).mapWith(Number),
        uses: counted(sql`${invitationUses}`, sql`invitation_uses.form = ${form}`).mapWith(Number),
        erased: counted(
          sql`${deletions}`,
          sql`deletions.form = ${form} AND deletions.response IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM responses WHERE responses.id = deletions.response)`,
        ).mapWith(Number),
      })
      .from(sql`(SELECT 1)`),
    selectResponses(store, form, sql`${inBody('$.by')} IS NOT NULL`),
    selectResponses(
      store,
      form,
      sql`NOT EXISTS (SELECT 1 FROM ${invitations} JOIN ${invitationUses}
      ON ${invitationUses.issuedBy} = ${invitations.form} AND ${invitationUses.number} = ${invitations.number}
      WHERE ${invitationUses.form} = ${form} AND ${isGood} AND ${invitations.number} = ${inBody('$.by.invitation')}
      AND ${invitations.mandates} = ${inBody('$.by.mandates')}
      AND (${invitations.speaksFor} IS ${inBody('$.by.speaksFor')} OR ${invitations.name} = ''))`,
    ),
    store.sql
      .select({ number: sql<number>`${inBody('$.by.invitation')}`.mapWith(Number) })
      .from(responses)
      .where(and(eq(responses.form, form), sql`${inBody('$.by.invitation')} IS NOT NULL`))
      .groupBy(inBody('$.by.invitation'))
      .having(sql`count(*) > (SELECT count(*) FROM invitation_uses AS used
        WHERE used.form = ${form} AND used.number = ${inBody('$.by.invitation')})`)
      .limit(mostFindings),
  ]);
  const named = (uses: readonly { issuedBy: string; number: number }[]) =>
    uses.map(({ issuedBy, number }) => `${issuedBy}/${number}`);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return {
    undated: named(undated),
    stray: named(stray),
    responseCount: counts?.responses ?? 0,
    useCount: counts?.uses ?? 0,
    erasedCount: counts?.erased ?? 0,
    carrying: ids(carrying),
    unfit: ids(unfit),
    repeated: repeated.map(({ number }) => number),
  };
}

/** A member of a stored body; NULL when there is none, or the body is no JSON, which is found elsewhere. */
function inBody(path: string): SQL {
  return sql`CASE WHEN json_valid(responses.body) THEN json_extract(responses.body, ${path}) END`;
}

function selectUses(store: Store, wrong: SQL | undefined) {
  return store.sql
    .select({ issuedBy: invitationUses.issuedBy, number: invitationUses.number })
    .from(invitationUses)
    .leftJoin(
      invitations,
      and(eq(invitations.form, invitationUses.issuedBy), eq(invitations.number, invitationUses.number)),
    )
    .where(wrong)
    .limit(mostFindings);
}

function selectResponses(store: Store, form: string, wrong: SQL) {
  return store.sql
    .select({ id: responses.id })
    .from(responses)
    .where(and(eq(responses.form, form), isNotNull(responses.body), wrong))
    .limit(mostFindings);
}
