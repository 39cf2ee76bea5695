// What a database that is put back takes over from the one in whose place it comes.
import { and, eq, gt, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import { audit, deletions, invitations, invitationUses, organiserKeys } from './access-tables.ts';
import { agenda } from './agenda-table.ts';
import { contacts } from './contact-tables.ts';
import type { Deletion } from './deletions.ts';
import { erasePairs } from './retention.ts';
import {
  changes,
  drafts,
  forms,
  reactions,
  releases,
  responses,
  resultsLinks,
  revisions,
  tallies,
} from './schema.ts';
import type { Store } from './store.ts';

const mostRows = 1000;
/** Statements of one write. */
const mostTogether = 50;

/** The ids of the responses that were withdrawn, in order, a page at a time. */
export async function listWithdrawn(store: Store, after = ''): Promise<readonly string[]> {
  const [rows] = await store.read([
    store.sql
      .select({ id: responses.id })
      .from(responses)
      .where(and(isNull(responses.body), gt(responses.id, after)))
      .orderBy(responses.id)
      .limit(mostRows),
  ]);
  return rows.map(({ id }) => id);
}

/**
 * The ids of the responses whose answers are there, in order, a page at a time.
 * @param except forms whose responses are left out
 */
export async function listPresent(
  store: Store,
  except: readonly string[],
  after = '',
): Promise<readonly string[]> {
  const [rows] = await store.read([
    store.sql
      .select({ id: responses.id })
      .from(responses)
      .where(
        and(
          sql`${responses.body} IS NOT NULL`,
          notInArray(responses.form, [...except]),
          gt(responses.id, after),
        ),
      )
      .orderBy(responses.id)
      .limit(mostRows),
  ]);
  return rows.map(({ id }) => id);
}

/** Which of these responses are stored, whether withdrawn or not; those with answers have a version to withdraw. */
export async function findStored(
  store: Store,
  ids: readonly string[],
): Promise<
  readonly {
    readonly id: string;
    readonly form: string;
    readonly version: number;
    readonly isPresent: boolean;
  }[]
> {
  const [rows] = await store.read([
    store.sql
      .select({
        id: responses.id,
        form: responses.form,
        version: responses.version,
        isPresent: sql<boolean>`${responses.body} IS NOT NULL`.mapWith(Boolean),
      })
      .from(responses)
      .where(sql`${responses.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
  ]);
  return rows;
}

/** What is left of a form whose answers were erased. */
export interface Remains {
  readonly form: typeof forms.$inferSelect;
  readonly revisions: readonly (typeof revisions.$inferSelect)[];
  readonly tallies: readonly (typeof tallies.$inferSelect)[];
  readonly releases: readonly (typeof releases.$inferSelect)[];
  readonly links: readonly (typeof resultsLinks.$inferSelect)[];
  readonly invitations: readonly (typeof invitations.$inferSelect)[];
  readonly uses: readonly (typeof invitationUses.$inferSelect)[];
  readonly agenda: readonly (typeof agenda.$inferSelect)[];
}

/** Reads what is left of a form; undefined when there is no such form. */
export async function readRemains(store: Store, id: string): Promise<Remains | undefined> {
  const { sql: from } = store;
  const [[form], ...rest] = await store.read([
    from.select().from(forms).where(eq(forms.id, id)),
    from.select().from(revisions).where(eq(revisions.form, id)),
    from.select().from(tallies).where(eq(tallies.form, id)),
    from.select().from(releases).where(eq(releases.form, id)),
    from.select().from(resultsLinks).where(eq(resultsLinks.form, id)),
    from.select().from(invitations).where(eq(invitations.form, id)),
    from.select().from(invitationUses).where(eq(invitationUses.form, id)),
    from.select().from(agenda).where(eq(agenda.form, id)),
  ]);
  if (form === undefined) return undefined;
  const [ofRevisions, ofTallies, ofReleases, links, ofInvitations, uses, ofAgenda] = rest;
  return {
    form,
    revisions: ofRevisions,
    tallies: ofTallies,
    releases: ofReleases,
    links,
    invitations: ofInvitations,
    uses,
    agenda: ofAgenda,
  };
}

/** Puts what is left of a form in the place of what is here of it, answers included; all in one write. */
export async function putRemains(store: Store, remains: Remains): Promise<void> {
  const { sql: to } = store;
  const { form } = remains;
  await store.write([
    to.insert(forms).values(form).onConflictDoUpdate({ target: forms.id, set: form }),
    ...remains.revisions.map((row) => to.insert(revisions).values(row).onConflictDoNothing()),
    to.delete(drafts).where(eq(drafts.form, form.id)),
    to.delete(changes).where(eq(changes.form, form.id)),
    to.delete(reactions).where(eq(reactions.form, form.id)),
    to.delete(responses).where(eq(responses.form, form.id)),
    to.delete(contacts).where(eq(contacts.form, form.id)),
    to.delete(invitationUses).where(eq(invitationUses.form, form.id)),
    to.delete(tallies).where(eq(tallies.form, form.id)),
    ...remains.tallies.map((row) => to.insert(tallies).values(row)),
    to.delete(releases).where(eq(releases.form, form.id)),
    ...remains.releases.map((row) => to.insert(releases).values(row)),
    erasePairs(store, form.id),
    to.delete(agenda).where(eq(agenda.form, form.id)),
    ...remains.agenda.map((row) => to.insert(agenda).values(row)),
    to.delete(resultsLinks).where(eq(resultsLinks.form, form.id)),
    ...remains.links.map((row) => to.insert(resultsLinks).values(row)),
    ...remains.invitations.map((row) =>
      to
        .insert(invitations)
        .values(row)
        .onConflictDoUpdate({ target: [invitations.form, invitations.number], set: row }),
    ),
    ...remains.uses.map((row) => insertUse(store, row)),
  ]);
}

/** The uses of invitations by which a form was answered. */
export async function readUses(
  { sql: from, read }: Store,
  form: string,
): Promise<readonly (typeof invitationUses.$inferSelect)[]> {
  const [rows] = await read([from.select().from(invitationUses).where(eq(invitationUses.form, form))]);
  return rows;
}

/** Puts uses of invitations that are here; what is there already stays. */
export async function putUses(
  store: Store,
  uses: readonly (typeof invitationUses.$inferSelect)[],
): Promise<void> {
  for (const row of uses) await store.write([insertUse(store, row)]);
}

/** The use of an invitation that another form made since has nothing here to refer to. */
function insertUse({ sql: to }: Store, row: typeof invitationUses.$inferSelect) {
  return to
    .insert(invitationUses)
    .select(
      to
        .select({
          form: sql<string>`${row.form}`.as('form'),
          issuedBy: invitations.form,
          number: invitations.number,
          usedOn: sql<string | null>`${row.usedOn}`.as('used_on'),
        })
        .from(invitations)
        .where(and(eq(invitations.form, row.issuedBy), eq(invitations.number, row.number))),
    )
    .onConflictDoNothing();
}

/** Puts a whole deletion record in the place of the one that is here. */
export async function putDeletions(store: Store, record: readonly Deletion[]): Promise<void> {
  await store.write([store.sql.delete(deletions)]);
  for (let from = 0; from < record.length; from += mostTogether) {
    const rows = record.slice(from, from + mostTogether);
    await store.write([
      store.sql.insert(deletions).values(rows.map((row, at) => ({ ...row, number: from + at + 1 }))),
    ]);
  }
}

/** What an organiser took back: keys and links that open nothing any more, by the hash of their secret. */
export interface Revoked {
  readonly keys: readonly RevokedSecret[];
  readonly links: readonly RevokedSecret[];
  readonly invitations: readonly RevokedSecret[];
}

interface RevokedSecret {
  readonly hash: string;
  readonly revokedAt: string | null;
}

/** Everything that was revoked. */
export async function listRevoked({ sql: from, read }: Store): Promise<Revoked> {
  const [keys, links, ofInvitations] = await read([
    from
      .select({ hash: organiserKeys.hash, revokedAt: organiserKeys.revokedAt })
      .from(organiserKeys)
      .where(isNotNull(organiserKeys.revokedAt)),
    from
      .select({ hash: resultsLinks.hash, revokedAt: resultsLinks.revokedAt })
      .from(resultsLinks)
      .where(isNotNull(resultsLinks.revokedAt)),
    from
      .select({ hash: invitations.hash, revokedAt: invitations.revokedAt })
      .from(invitations)
      .where(isNotNull(invitations.revokedAt)),
  ]);
  return { keys, links, invitations: ofInvitations };
}

/** Revokes what is here of these, and was not yet. */
export async function putRevoked({ sql: to, write }: Store, revoked: Revoked): Promise<void> {
  const put = (
    table: typeof organiserKeys | typeof resultsLinks | typeof invitations,
    rows: readonly RevokedSecret[],
  ) => {
    const given = JSON.stringify(rows);
    return to
      .update(table)
      .set({
        revokedAt: sql`(SELECT one.value ->> 'revokedAt' FROM json_each(${given}) AS one
          WHERE one.value ->> 'hash' = ${table.hash})`,
      })
      .where(
        and(
          isNull(table.revokedAt),
          sql`${table.hash} IN (SELECT one.value ->> 'hash' FROM json_each(${given}) AS one)`,
        ),
      );
  };
  await write([
    put(organiserKeys, revoked.keys),
    put(resultsLinks, revoked.links),
    put(invitations, revoked.invitations),
  ]);
}

type AuditLine = typeof audit.$inferSelect;

/** The whole record of what organisers did. */
export async function readAudit({ sql: from, read }: Store): Promise<readonly AuditLine[]> {
  const [rows] = await read([from.select().from(audit).orderBy(audit.number)]);
  return rows;
}

/** Adds the lines of a record that are not here yet, by number. */
export async function putAudit({ sql: to, write }: Store, lines: readonly AuditLine[]): Promise<void> {
  for (let from = 0; from < lines.length; from += mostTogether) {
    const rows = lines.slice(from, from + mostTogether);
    await write([to.insert(audit).values(rows).onConflictDoNothing()]);
  }
}
