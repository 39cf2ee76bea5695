import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { areAsCounted, arePairsStale, type CountedPairs } from './pairs.ts';
import { forms, releases, responses, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';
import { hasChangesAfter } from './unfolded.ts';

/** What a release of a form is made from. */
export interface Releasing {
  readonly state: 'open' | 'closed';
  readonly revision: number;
  readonly isExample: boolean;
  readonly upto: number;
  readonly tally: string;
  /** Changes wait that are not in the tally. */
  readonly isBehind: boolean;
  /** Its releases are made of blocks, see blocks.ts. */
  readonly isLive: boolean;
  /** The number of the release that is there already. */
  readonly release: number | null;
}

/** Reads what a release is made from; undefined when there is no such form. */
export async function readReleasing(store: Store, form: string): Promise<Releasing | undefined> {
  const [[row]] = await store.read([
    store.sql
      .select({
        state: forms.state,
        revision: forms.revision,
        isExample: forms.isExample,
        upto: tallies.upto,
        tally: tallies.tally,
        isBehind: sql<boolean>`${hasChangesAfter(form, sql`${tallies.upto}`)}`.mapWith(Boolean),
        isLive: sql<boolean>`${isLive}`.mapWith(Boolean),
        release: sql<number | null>`(SELECT max(${releases.number}) FROM ${releases}
          WHERE ${releases.form} = ${forms.id})`,
      })
      .from(forms)
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
      .where(eq(forms.id, form)),
  ]);
  return row;
}

/** The form shows its results while it is open. For a query over `revisions`. */
export const isLive = sql`json_extract(${revisions.content}, '$.results.publish') = 'live'`;

/** A release that is ready to be stored. */
export interface MadeRelease {
  readonly form: string;
  readonly number: number;
  readonly revision: number;
  readonly upto: number;
  readonly tally: string;
  readonly document: string;
  readonly digest: string;
  readonly isVisible: boolean;
  readonly madeAt: Moment;
  readonly making: number;
  /** Those who also answered the form before; null where nobody can be paired. */
  readonly pairs: CountedPairs | null;
}

/**
 * Stores a release and stamps the responses in it, if its form is closed, has no release, is of this revision, and is
 * folded exactly as far as the release with nothing waiting; and if what its pairs were counted of did not change
 * either. Says whether the form has a release now.
 */
export async function storeRelease(store: Store, made: MadeRelease): Promise<boolean> {
  const { form, number, upto } = made;
  const isStored = sql`EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${form}
    AND ${releases.number} = ${number} AND ${releases.upto} = ${upto})`;
  const [, , rows] = await store.write([
    insertRelease(store, made),
    store.sql
      .update(responses)
      .set({ firstRelease: number })
      .where(
        and(
          eq(responses.form, form),
          isNull(responses.firstRelease),
          isNotNull(responses.body),
          // a release that somebody else made of fewer changes must not take in later ones
          isStored,
          sql`NOT ${hasChangesAfter(form, sql`${upto}`)}`,
        ),
      ),
    store.sql.select({ number: releases.number }).from(releases).where(eq(releases.form, form)),
  ]);
  return rows.length > 0;
}

function insertRelease(store: Store, made: MadeRelease) {
  const { form, number, revision, upto } = made;
  return store.sql
    .insert(releases)
    .select(
      store.sql
        .select({
          form: forms.id,
          number: sql<number>`${number}`.as('number'),
          revision: forms.revision,
          upto: tallies.upto,
          tally: sql<string>`${made.tally}`.as('tally'),
          document: sql<string>`${made.document}`.as('document'),
          digest: sql<string>`${made.digest}`.as('digest'),
          isVisible: sql<boolean>`${Number(made.isVisible)}`.as('is_visible'),
          madeAt: sql<string>`${made.madeAt}`.as('made_at'),
          making: sql<number>`${made.making}`.as('making'),
          shift: sql<string | null>`${made.pairs?.shift ?? null}`.as('shift'),
        })
        .from(forms)
        .innerJoin(tallies, eq(tallies.form, forms.id))
        .where(
          and(
            eq(forms.id, form),
            eq(forms.state, 'closed'),
            eq(forms.revision, revision),
            eq(tallies.upto, upto),
            sql`NOT ${hasChangesAfter(form, sql`${upto}`)}`,
            sql`NOT EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${form})`,
            made.pairs === null ? undefined : areAsCounted(form, made.pairs),
          ),
        ),
    )
    .onConflictDoNothing();
}

/** Answers in it were taken back or changed, or what its pairs were counted of. For a query over `releases`. */
function isStale(form: string): SQL {
  return sql`(${hasChangesAfter(form, sql`${releases.upto}`)} OR ${arePairsStale})`;
}

/**
 * Nobody has seen it, and no other will be made on top of it. One of a live form that was made while it was open goes
 * into the next, or is replaced at closing.
 */
export const isDroppable = sql`NOT ${releases.isVisible}
  AND json_extract(${releases.document}, '$.release.kind') <> 'live'`;

/** Deletes a release that nobody has seen when answers in it were taken back or changed since. */
export async function dropStaleRelease(store: Store, form: string): Promise<void> {
  const stale = and(eq(releases.form, form), isDroppable, isStale(form));
  const staleNumbers = store.sql.select({ number: releases.number }).from(releases).where(stale);
  await store.write([
    store.sql
      .update(responses)
      .set({ firstRelease: null })
      .where(and(eq(responses.form, form), sql`${responses.firstRelease} IN ${staleNumbers}`)),
    store.sql.delete(releases).where(stale),
  ]);
}

/** Shows a release of a closed form in which nothing changed since. Says whether it may be seen now. */
export async function showRelease(store: Store, form: string, number: number): Promise<boolean> {
  const isThis = and(eq(releases.form, form), eq(releases.number, number));
  const [, [row]] = await store.write([
    store.sql
      .update(releases)
      .set({ isVisible: true })
      .where(
        and(
          isThis,
          sql`NOT ${isStale(form)}`,
          sql`EXISTS (SELECT 1 FROM ${forms} WHERE ${forms.id} = ${form} AND ${forms.state} = 'closed')`,
        ),
      ),
    store.sql.select({ isVisible: releases.isVisible }).from(releases).where(isThis),
  ]);
  return row?.isVisible ?? false;
}
