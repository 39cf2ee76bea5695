import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { homeFailures } from './access-tables.ts';
import { formColumns, formFrom, type StoredForm } from './form-row.ts';
import { rememberedOf } from './revision-memo.ts';
import { forms, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** What somebody typed on the first page, as it is compared: with the codes of forms and with their ids. */
export interface TriedAtHome {
  readonly code: string;
  readonly id: string;
  readonly now: Moment;
  /** Wrong ones since this moment count. */
  readonly after: Moment;
  /** After so many wrong ones nothing is compared, until the first of them was long enough ago. */
  readonly most: number;
}

/** What became of it. */
export type TryingAtHome =
  /** The forms it opens; none when it is wrong. */
  | {
      readonly is: 'tried';
      readonly forms: readonly { readonly form: StoredForm; readonly byCode: boolean }[];
    }
  /** Too many were wrong, the first of them at `since`. */
  | { readonly is: 'exceeded'; readonly since: Moment };

const mostForms = 8;

/** Finds what opens with it by two indexes, and counts a wrong one, in one write: many at once are counted one by one. */
export async function tryAtHome(store: Store, tried: TriedAtHome): Promise<TryingAtHome> {
  const { code, now, after, most } = tried;
  const counts = sql`(${homeFailures.since} > ${after})`;
  const known = rememberedOf();
  const isMeant = or(eq(forms.code, code), eq(forms.id, tried.id));
  const [[failures], rows] = await store.write([
    store.sql.select({ since: homeFailures.since, count: homeFailures.count }).from(homeFailures),
    store.sql
      .select({ ...formColumns(known), code: forms.code })
      .from(forms)
      .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .where(isMeant)
      .orderBy(forms.id)
      .limit(mostForms),
    countFailure(store, now, counts, most, isMeant),
  ]);
  if (failures !== undefined && failures.since > after && failures.count >= most) {
    return { is: 'exceeded', since: failures.since };
  }
  return {
    is: 'tried',
    forms: rows.map((row) => ({ form: formFrom(row, known), byCode: row.code === code })),
  };
}

/** One more wrong one, when no form is meant. Beyond the limit nothing is compared, so nothing is counted. */
function countFailure(store: Store, now: Moment, counts: SQL, most: number, isMeant: SQL | undefined) {
  return store.sql
    .insert(homeFailures)
    .select(
      store.sql
        .select({
          number: sql<number>`1`.as('number'),
          since: sql<string>`${now}`.as('since'),
          count: sql<number>`1`.as('count'),
        })
        .from(sql`(SELECT 1)`)
        .where(sql`NOT EXISTS (SELECT 1 FROM ${forms} WHERE ${isMeant})`),
    )
    .onConflictDoUpdate({
      target: homeFailures.number,
      set: {
        count: sql`CASE WHEN ${counts} THEN ${homeFailures.count} + 1 ELSE 1 END`,
        since: sql`CASE WHEN ${counts} THEN ${homeFailures.since} ELSE ${now} END`,
      },
      setWhere: sql`NOT ${counts} OR ${homeFailures.count} < ${most}`,
    });
}
