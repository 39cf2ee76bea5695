import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { audit } from './access-tables.ts';
import type { Store } from './store.ts';

/** One line of the record, as it is kept: `who` and `deed` are texts that storage does not read. */
export interface StoredDeed {
  readonly number: number;
  readonly at: Moment;
  readonly who: string;
  readonly deed: string;
  readonly form: string | null;
}

/** Adds a line to the record. */
export async function storeDeed(store: Store, deed: Omit<StoredDeed, 'number'>): Promise<void> {
  const number = sql<number>`(SELECT coalesce(max(number), 0) + 1 FROM audit)`;
  await store.write([store.sql.insert(audit).values({ number, ...deed })]);
}

/**
 * Lines of the record, the newest first.
 * @param before only lines with a lower number
 * @param form only lines about this form
 */
export async function listDeeds(
  store: Store,
  { before, form, most }: { before?: number | undefined; form?: string | undefined; most: number },
): Promise<readonly StoredDeed[]> {
  const which: (SQL | undefined)[] = [
    before === undefined ? undefined : lt(audit.number, before),
    form === undefined ? undefined : eq(audit.form, form),
  ];
  const [rows] = await store.read([
    store.sql
      .select({
        number: audit.number,
        at: audit.at,
        who: audit.who,
        deed: audit.deed,
        form: audit.form,
      })
      .from(audit)
      .where(and(...which))
      .orderBy(desc(audit.number))
      .limit(most),
  ]);
  return rows;
}
