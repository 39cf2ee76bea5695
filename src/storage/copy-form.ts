// Forms that a database which is put back leaves as they are now: what people were shown cannot be taken back.
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { invitations, invitationUses } from './access-tables.ts';
import { putRemains, putUses, readRemains, readUses } from './carry-over.ts';
import { contacts } from './contact-tables.ts';
import { changes, drafts, forms, reactions, releases, responses } from './schema.ts';
import type { Store } from './store.ts';

/** How far a form is. */
export interface FormProgress {
  readonly form: string;
  readonly state: 'open' | 'closed';
  /** Digests of the releases that were shown. */
  readonly shown: readonly string[];
}

/** How far all forms are. */
export async function listProgress({ sql: from, read }: Store): Promise<readonly FormProgress[]> {
  const [all, shown] = await read([
    from.select({ form: forms.id, state: forms.state }).from(forms).orderBy(forms.id),
    from
      .select({ form: releases.form, digest: releases.digest })
      .from(releases)
      .where(eq(releases.isVisible, true)),
  ]);
  return all.map(({ form, state }) => ({
    form,
    state,
    shown: shown.filter((each) => each.form === form).map(({ digest }) => digest),
  }));
}

/** Rows of one write: a body can be long. */
const mostTogether = 50;

/**
 * Puts forms of one database, with everything that belongs to them, in the place of what another has of them. Killed
 * half-way, the other is of no use.
 */
export async function copyForms(from: Store, to: Store, ids: readonly string[]): Promise<void> {
  for (const form of ids) await copyForm(from, to, form);
  // a form may have come before the one whose invitations it was answered by
  for (const form of ids) await putUses(to, await readUses(from, form));
}

async function copyForm(from: Store, to: Store, form: string): Promise<void> {
  const remains = await readRemains(from, form);
  if (remains === undefined) return;
  const shift = await lastChange(to);
  const shifted = <Row extends { readonly upto: number }>(row: Row) => ({ ...row, upto: row.upto + shift });
  await putInvitations(from, to, form);
  await putRemains(to, {
    ...remains,
    tallies: remains.tallies.map(shifted),
    releases: remains.releases.map(shifted),
  });
  await copyResponses(from, to, form);
  await copyChanges(from, to, form, shift);
  await copyOthers(from, to, form);
}

/** Changes are numbered over all forms: those of one come behind what is there, in their own order. */
async function lastChange({ sql: to, read }: Store): Promise<number> {
  const [[row]] = await read([
    to.select({ last: sql<number>`coalesce(max(${changes.seq}), 0)`.mapWith(Number) }).from(changes),
  ]);
  return row?.last ?? 0;
}

/** Invitations of another form by which this one was answered, where that form is there. */
async function putInvitations(from: Store, to: Store, form: string): Promise<void> {
  const [used] = await from.read([
    from.sql
      .select()
      .from(invitations)
      .where(
        sql`(${invitations.form}, ${invitations.number}) IN (SELECT ${invitationUses.issuedBy},
          ${invitationUses.number} FROM ${invitationUses} WHERE ${invitationUses.form} = ${form})`,
      ),
  ]);
  const issuers = [...new Set(used.map((each) => each.form))].filter((each) => each !== form);
  const [there] = await to.read([
    to.sql.select({ id: forms.id }).from(forms).where(inArray(forms.id, issuers)),
  ]);
  const rows = used.filter((each) => there.some(({ id }) => id === each.form));
  for (let at = 0; at < rows.length; at += mostTogether) {
    await to.write([
      to.sql
        .insert(invitations)
        .values(rows.slice(at, at + mostTogether))
        .onConflictDoNothing(),
    ]);
  }
}

async function copyResponses(from: Store, to: Store, form: string): Promise<void> {
  const pageAfter = async (id: string) => {
    const [rows] = await from.read([
      from.sql
        .select()
        .from(responses)
        .where(and(eq(responses.form, form), gt(responses.id, id)))
        .orderBy(responses.id)
        .limit(mostTogether),
    ]);
    return rows;
  };
  let page = await pageAfter('');
  while (page.length > 0) {
    await to.write([to.sql.insert(responses).values(page)]);
    page = await pageAfter(page.at(-1)?.id ?? '');
  }
}

async function copyChanges(from: Store, to: Store, form: string, shift: number): Promise<void> {
  const pageAfter = async (seq: number) => {
    const [rows] = await from.read([
      from.sql
        .select()
        .from(changes)
        .where(and(eq(changes.form, form), gt(changes.seq, seq)))
        .orderBy(changes.seq)
        .limit(mostTogether),
    ]);
    return rows;
  };
  let page = await pageAfter(0);
  while (page.length > 0) {
    await to.write([to.sql.insert(changes).values(page.map((row) => ({ ...row, seq: row.seq + shift })))]);
    page = await pageAfter(page.at(-1)?.seq ?? 0);
  }
}

/** What was decided about texts, what is being typed, and who asked for news. */
async function copyOthers(from: Store, to: Store, form: string): Promise<void> {
  const [decided, typed, news] = await from.read([
    from.sql.select().from(reactions).where(eq(reactions.form, form)),
    from.sql.select().from(drafts).where(eq(drafts.form, form)),
    from.sql.select().from(contacts).where(eq(contacts.form, form)),
  ]);
  for (let at = 0; at < decided.length; at += mostTogether) {
    await to.write([to.sql.insert(reactions).values(decided.slice(at, at + mostTogether))]);
  }
  for (let at = 0; at < typed.length; at += mostTogether) {
    await to.write([to.sql.insert(drafts).values(typed.slice(at, at + mostTogether))]);
  }
  for (const row of news) await to.write([to.sql.insert(contacts).values(row)]);
}
