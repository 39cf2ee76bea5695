// Wrong codes are held off by a bucket that leaks: so many at once are borne, and then one each time that one is forgotten.
// What is kept of them is one moment, when the last of them will be.
import { type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { wrongCodes } from './access-tables.ts';
import type { Store } from './store.ts';

/** How wrong codes are held off now. */
export interface Holding {
  readonly now: Moment;
  /** Seconds until a wrong one is forgotten, after the one before it. */
  readonly seconds: number;
  /** While the last will be forgotten after this moment, nothing is compared. */
  readonly latest: Moment;
  /** None is forgotten later than this, unless it was counted by a clock that was ahead: that one is as good as forgotten. */
  readonly last: Moment;
}

/** Whether nothing is compared, by when the last wrong one is forgotten; null where there is none. */
export function isHeldOff(forgottenAt: Moment | null, { latest, last }: Holding): forgottenAt is Moment {
  return forgottenAt !== null && forgottenAt > latest && forgottenAt <= last;
}

/** One more wrong one, when it is wrong. While nothing is compared nothing is counted. */
export function countWrong(store: Store, form: string, isWrong: SQL, holding: Holding) {
  const { now, seconds, latest, last } = holding;
  const before = sql`CASE WHEN ${wrongCodes.forgottenAt} > ${last} THEN ${now}
    ELSE max(${wrongCodes.forgottenAt}, ${now}) END`;
  const after = (moment: SQL) =>
    sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', ${moment}, ${`+${seconds} seconds`})`;
  return store.sql
    .insert(wrongCodes)
    .select(
      store.sql
        .select({ form: sql<string>`${form}`.as('form'), forgottenAt: after(sql`${now}`).as('forgotten_at') })
        .from(sql`(SELECT 1)`)
        .where(isWrong),
    )
    .onConflictDoUpdate({
      target: wrongCodes.form,
      set: { forgottenAt: after(before) },
      setWhere: sql`(${wrongCodes.forgottenAt} <= ${latest} OR ${wrongCodes.forgottenAt} > ${last})`,
    });
}
