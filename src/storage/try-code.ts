import { eq, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { codeFailures } from './access-tables.ts';
import { forms } from './schema.ts';
import type { Store } from './store.ts';

/** A code that somebody typed, as it is compared. */
export interface TriedCode {
  readonly form: string;
  readonly code: string;
  readonly now: Moment;
  /** Wrong codes since this moment count. */
  readonly after: Moment;
  /** After so many wrong ones every code is refused, until the first of them was long enough ago. */
  readonly most: number;
}

/** What became of a code. */
export type TryingCode =
  | { readonly is: 'right' | 'wrong' }
  /** Too many were wrong, the first of them at `since`. */
  | { readonly is: 'exceeded'; readonly since: Moment }
  /** There is no such form, or it asks no code. */
  | { readonly is: 'unknown' | 'not-asked' };

/** Compares a typed code and counts a wrong one, in one write: many at once are counted one by one. */
export async function tryCode(store: Store, tried: TriedCode): Promise<TryingCode> {
  const { form, code, now, after, most } = tried;
  const counts = sql`(${codeFailures.since} > ${after})`;
  const [[before]] = await store.write([
    store.sql
      .select({ code: forms.code, since: codeFailures.since, count: codeFailures.count })
      .from(forms)
      .leftJoin(codeFailures, eq(codeFailures.form, forms.id))
      .where(eq(forms.id, form)),
    store.sql
      .insert(codeFailures)
      .select(
        store.sql
          .select({
            form: forms.id,
            since: sql<string>`${now}`.as('since'),
            count: sql<number>`1`.as('count'),
          })
          .from(forms)
          .where(sql`${forms.id} = ${form} AND ${forms.code} <> ${code}`),
      )
      .onConflictDoUpdate({
        target: codeFailures.form,
        set: {
          count: sql`CASE WHEN ${counts} THEN ${codeFailures.count} + 1 ELSE 1 END`,
          since: sql`CASE WHEN ${counts} THEN ${codeFailures.since} ELSE ${now} END`,
        },
        // beyond the limit nothing is compared, so nothing is counted
        setWhere: sql`NOT ${counts} OR ${codeFailures.count} < ${most}`,
      }),
  ]);
  if (before === undefined) return { is: 'unknown' };
  if (before.code === null) return { is: 'not-asked' };
  const { since, count } = before;
  if (since !== null && count !== null && since > after && count >= most) return { is: 'exceeded', since };
  return { is: before.code === code ? 'right' : 'wrong' };
}

/** The code that a form asks now; null when it asks none, undefined when there is no such form. */
export async function findCode(store: Store, form: string): Promise<string | null | undefined> {
  const [[row]] = await store.read([
    store.sql.select({ code: forms.code }).from(forms).where(eq(forms.id, form)),
  ]);
  return row?.code;
}
