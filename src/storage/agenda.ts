// What was agreed about the implications of a form.
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { agenda } from './agenda-table.ts';
import { releases } from './schema.ts';
import type { Store } from './store.ts';

/** What was agreed about one implication. */
export interface StoredEntry {
  readonly implication: string;
  readonly version: number;
  readonly owner: string | null;
  readonly firstStep: string | null;
  readonly dueOn: string | null;
  readonly status: 'not-started' | 'under-way' | 'done' | 'dropped';
  readonly note: string | null;
  readonly changedAt: Moment;
}

const columns = {
  implication: agenda.implication,
  version: agenda.version,
  owner: agenda.owner,
  firstStep: agenda.firstStep,
  dueOn: agenda.dueOn,
  status: agenda.status,
  note: agenda.note,
  changedAt: agenda.changedAt,
};

/** Everything that was agreed about a form. */
export async function listAgenda(store: Store, form: string): Promise<readonly StoredEntry[]> {
  const [rows] = await store.read([
    store.sql.select(columns).from(agenda).where(eq(agenda.form, form)).orderBy(agenda.implication),
  ]);
  return rows;
}

/** The same as a JSON array in one column. */
export function agendaEntries(form: SQL): SQL<string> {
  return sql<string>`(SELECT json_group_array(json_object('implication', a.implication, 'version', a.version,
    'owner', a.owner, 'firstStep', a.first_step, 'dueOn', a.due_on, 'status', a.status, 'note', a.note,
    'changedAt', a.changed_at)) FROM agenda AS a WHERE a.form = ${form})`;
}

/** An entry to be kept in the place of the one that was read. */
export interface WrittenEntry extends Omit<StoredEntry, 'version'> {
  readonly form: string;
  /** The version that was read; 0 when there was none. */
  readonly read: number;
}

/**
 * Keeps an entry, if nobody else wrote it since it was read and the form has results to see. Gives what stands there
 * afterwards: with the next version it is this one, else somebody was faster.
 */
export async function storeEntry(store: Store, written: WrittenEntry): Promise<StoredEntry | undefined> {
  const { form, implication, read, ...entry } = written;
  const isThis = and(eq(agenda.form, form), eq(agenda.implication, implication));
  const isShown = sql`EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${form} AND ${releases.isVisible})`;
  const [, , [row]] = await store.write([
    store.sql
      .update(agenda)
      .set({ ...entry, version: read + 1 })
      .where(and(isThis, eq(agenda.version, read))),
    store.sql
      .insert(agenda)
      .select(
        store.sql
          .select({
            form: sql<string>`${form}`.as('form'),
            implication: sql<string>`${implication}`.as('implication'),
            version: sql<number>`1`.as('version'),
            owner: sql<string | null>`${entry.owner}`.as('owner'),
            firstStep: sql<string | null>`${entry.firstStep}`.as('first_step'),
            dueOn: sql<string | null>`${entry.dueOn}`.as('due_on'),
            status: sql<StoredEntry['status']>`${entry.status}`.as('status'),
            note: sql<string | null>`${entry.note}`.as('note'),
            changedAt: sql<string>`${entry.changedAt}`.as('changed_at'),
          })
          .from(sql`(SELECT 1) AS one`)
          .where(and(sql`${read} = 0`, isShown)),
      )
      .onConflictDoNothing(),
    store.sql.select(columns).from(agenda).where(isThis),
  ]);
  return row;
}
