import { and, desc, eq, sql } from 'drizzle-orm';
import { placedCount, placedTexts } from './reactions.ts';
import { releases } from './schema.ts';
import type { Store } from './store.ts';

/** A release by itself, for who may see more than what a results link shows. */
export interface FoundRelease {
  readonly number: number;
  readonly document: string;
  readonly digest: string;
  /** Its answers were erased, as they were kept long enough. */
  readonly isErased: boolean;
  /** Texts placed with it, as a JSON array of `PlacedText`. */
  readonly placed: string;
  /** How many were placed in all. */
  readonly placedCount: number;
}

/**
 * The newest release of a form, or the one with this number; undefined when there is none.
 * @param onlyVisible leaves out what was not shown yet
 */
export async function findRelease(
  store: Store,
  form: string,
  { number, onlyVisible }: { readonly number: number | undefined; readonly onlyVisible: boolean },
): Promise<FoundRelease | undefined> {
  const [[row]] = await store.read([
    store.sql
      .select({
        number: releases.number,
        document: releases.document,
        digest: releases.digest,
        isErased: sql<boolean>`${releases.tally} IS NULL`.mapWith(Boolean),
        placed: placedTexts(sql`${releases.form}`),
        placedCount: placedCount(sql`${releases.form}`),
      })
      .from(releases)
      .where(
        and(
          eq(releases.form, form),
          number === undefined ? undefined : eq(releases.number, number),
          onlyVisible ? eq(releases.isVisible, true) : undefined,
        ),
      )
      .orderBy(desc(releases.number))
      .limit(1),
  ]);
  return row;
}
