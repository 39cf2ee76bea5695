// Addresses of people who asked for news. Each write makes the whole list anew, in order of the alphabet.
import { eq, type SQL, sql } from 'drizzle-orm';
import { contacts } from './contact-tables.ts';
import { isErased } from './retention.ts';
import { forms } from './schema.ts';
import type { Store } from './store.ts';

/** An address of a form, and the mark by which it is known once it is taken out. */
export interface Contact {
  readonly form: string;
  readonly address: string;
  readonly mark: string;
}

/** What became of an address: whether it was there before is not told. */
export type Keeping = 'kept' | 'full' | 'erased' | 'unknown';

/** With so many addresses, those taken out included, a form takes no more. */
const mostContacts = 10_000;

/** Adds an address, once. With a form that is full it is refused, also when it is there. */
export async function storeContact(store: Store, { form, address, mark }: Contact): Promise<Keeping> {
  const entries = sql<number>`coalesce((SELECT json_array_length(${contacts.addresses})
    + json_array_length(${contacts.removed}) FROM ${contacts} WHERE ${contacts.form} = ${form}), 0)`;
  const hasRoom = sql`${entries} < ${mostContacts}`;
  const [[before]] = await store.write([
    store.sql
      .select({
        hasRoom: sql<boolean>`${hasRoom}`.mapWith(Boolean),
        isErased: sql<boolean>`${isErased(form)}`.mapWith(Boolean),
      })
      .from(forms)
      .where(eq(forms.id, form)),
    store.sql
      .insert(contacts)
      .select(
        store.sql
          .select({
            form: forms.id,
            addresses: sql<string>`json_array(${address})`.as('addresses'),
            removed: sql<string>`'[]'`.as('removed'),
          })
          .from(forms)
          .where(sql`${forms.id} = ${form} AND ${hasRoom} AND NOT ${isErased(form)}`),
      )
      .onConflictDoUpdate({
        target: contacts.form,
        set: { addresses: withText(sql`addresses`, address), removed: withoutText(sql`removed`, mark) },
      }),
  ]);
  if (before === undefined) return 'unknown';
  if (before.isErased) return 'erased';
  return before.hasRoom ? 'kept' : 'full';
}

/** Takes an address out, wherever it came from; was it there? It is the same write whether it was or not. */
export async function removeStoredContact(store: Store, { form, address, mark }: Contact): Promise<boolean> {
  const isThere = sql`EXISTS (SELECT 1 FROM json_each(addresses) WHERE value = ${address})`;
  const [[before]] = await store.write([
    store.sql
      .select({ isThere: sql<boolean>`${isThere}`.mapWith(Boolean) })
      .from(contacts)
      .where(eq(contacts.form, form)),
    store.sql
      .update(contacts)
      .set({
        addresses: withoutText(sql`addresses`, address),
        removed: sql`CASE WHEN ${isThere} THEN ${withText(sql`removed`, mark)} ELSE removed END`,
      })
      .where(eq(contacts.form, form)),
  ]);
  return before?.isThere ?? false;
}

/** The addresses of a form, in order of the alphabet; undefined when there is no such form. */
export async function listStoredContacts(
  store: Store,
  form: string,
): Promise<
  | { readonly addresses: readonly string[]; readonly state: 'open' | 'closed'; readonly isErased: boolean }
  | undefined
> {
  const [[row]] = await store.read([
    store.sql
      .select({
        state: forms.state,
        isErased: sql<boolean>`${isErased(form)}`.mapWith(Boolean),
        addresses: sql<readonly string[]>`coalesce(${contacts.addresses}, '[]')`.mapWith(textsIn),
      })
      .from(forms)
      .leftJoin(contacts, eq(contacts.form, forms.id))
      .where(eq(forms.id, form)),
  ]);
  return row;
}

/** Everything that is kept of the addresses of a form. */
export interface ContactLists {
  readonly form: string;
  readonly addresses: readonly string[];
  /** Marks of those taken out. */
  readonly removed: readonly string[];
}

/** All there is of them, for a backup that is put back. */
export async function listContactLists({ sql: from, read }: Store): Promise<readonly ContactLists[]> {
  const [rows] = await read([from.select().from(contacts).orderBy(contacts.form)]);
  return rows.map((row) => ({
    form: row.form,
    addresses: textsIn(row.addresses),
    removed: textsIn(row.removed),
  }));
}

/** Puts lists in the place of those that are here, of a form that is here. */
export async function putContactLists({ sql: to, write }: Store, lists: ContactLists): Promise<void> {
  const [addresses, removed] = [JSON.stringify(lists.addresses), JSON.stringify(lists.removed)];
  await write([
    to
      .insert(contacts)
      .select(
        to
          .select({
            form: forms.id,
            addresses: sql<string>`${addresses}`.as('addresses'),
            removed: sql<string>`${removed}`.as('removed'),
          })
          .from(forms)
          .where(eq(forms.id, lists.form)),
      )
      .onConflictDoUpdate({ target: contacts.form, set: { addresses, removed } }),
  ]);
}

/** The addresses of a form as verify sees them, and whether both lists are in order, without anything twice. */
export async function inspectContacts(
  store: Store,
  form: string,
): Promise<{ readonly addresses: readonly string[]; readonly areInOrder: boolean } | undefined> {
  const isInOrder = (list: SQL) => sql`${list} = (SELECT json_group_array(value) FROM (
    SELECT DISTINCT value FROM json_each(${list}) ORDER BY 1))`;
  const [[row]] = await store.read([
    store.sql
      .select({
        addresses: sql<readonly string[]>`${contacts.addresses}`.mapWith(textsIn),
        areInOrder: sql<boolean>`${isInOrder(sql`addresses`)} AND ${isInOrder(sql`removed`)}`.mapWith(
          Boolean,
        ),
      })
      .from(contacts)
      .where(eq(contacts.form, form)),
  ]);
  return row;
}

/** The texts of a JSON list. */
function textsIn(text: unknown): readonly string[] {
  const data: unknown = JSON.parse(String(text));
  return Array.isArray(data) ? data.map(String) : [];
}

function withText(list: SQL, text: string): SQL {
  return sql`(SELECT json_group_array(value) FROM (
    SELECT value FROM json_each(${list}) UNION SELECT ${text} ORDER BY 1))`;
}

function withoutText(list: SQL, text: string): SQL {
  return sql`(SELECT json_group_array(value) FROM json_each(${list}) WHERE value <> ${text})`;
}
