// Blocks of a live form: people who go into a release together. A stamp on a response says in which release it is, and
// changes only here, and only while every change of the form is folded: so the tallies always know who has which.
import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { forms, releases, responses, tallies } from './schema.ts';
import type { Store } from './store.ts';
import { hasChangesAfter } from './unfolded.ts';

/** Where the releases of a live form stand. */
export interface LiveStanding {
  readonly state: 'open' | 'closed';
  readonly revision: number;
  readonly isExample: boolean;
  /** Every change with seq <= upto is in the tallies. */
  readonly upto: number;
  /** Changes wait that are not in them. */
  readonly isBehind: boolean;
  /** The tallies of the people in no release, and of those in one that nobody has seen; null of nobody. */
  readonly waiting: string | null;
  readonly waitingCount: number;
  readonly unseen: string | null;
  /** The newest release, and the tally of the one before it; undefined when there is none. */
  readonly newest:
    | {
        readonly number: number;
        readonly isVisible: boolean;
        readonly digest: string;
        readonly tally: string | null;
        readonly tallyBefore: string | null;
        readonly document: string;
      }
    | undefined;
}

/** Reads where the releases of a live form stand; undefined when there is no such form. */
export async function readLiveStanding(store: Store, form: string): Promise<LiveStanding | undefined> {
  const [[row], [newest]] = await store.read([
    store.sql
      .select({
        state: forms.state,
        revision: forms.revision,
        isExample: forms.isExample,
        upto: tallies.upto,
        isBehind: sql<boolean>`${hasChangesAfter(form, sql`${tallies.upto}`)}`.mapWith(Boolean),
        waiting: tallies.waiting,
        waitingCount: tallies.waitingCount,
        unseen: tallies.unseen,
      })
      .from(forms)
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .where(eq(forms.id, form)),
    store.sql
      .select({
        number: releases.number,
        isVisible: releases.isVisible,
        digest: releases.digest,
        tally: releases.tally,
        tallyBefore: sql<string | null>`(SELECT before.tally FROM releases AS before
          WHERE before.form = ${form} AND before.number = releases.number - 1)`,
        document: releases.document,
      })
      .from(releases)
      .where(and(eq(releases.form, form), eq(releases.number, newestNumber(form)))),
  ]);
  return row === undefined ? undefined : { ...row, newest };
}

/** How many folded people of a live form wait to go into a block. */
export async function countWaiting(store: Store, form: string): Promise<number> {
  const [[row]] = await store.read([
    store.sql.select({ count: tallies.waitingCount }).from(tallies).where(eq(tallies.form, form)),
  ]);
  return row?.count ?? 0;
}

/** A release of a live form that is ready to be stored. */
export interface MadeBlock {
  readonly form: string;
  readonly number: number;
  readonly revision: number;
  /** The last change that was in the tallies it was made of. */
  readonly upto: number;
  readonly tally: string;
  readonly document: string;
  readonly digest: string;
  readonly madeAt: Moment;
  readonly making: number;
  /** Digest of the release that it goes on from, where that is unseen and so could be made again; else null. */
  readonly base: string | null;
}

/**
 * Stores the release of everybody who waits, unseen, and shows the one before it, if the form is open and nothing was
 * sent since it was made. Says whether it is there.
 */
export async function storeBlock(store: Store, made: MadeBlock): Promise<boolean> {
  const { form, number } = made;
  const isMade = and(isStored(made), hasNothingAfter(made));
  const [, , , , [row]] = await store.write([
    insertBlock(store, made, 'open'),
    store.sql
      .update(releases)
      .set({ isVisible: true })
      .where(and(eq(releases.form, form), eq(releases.number, number - 1), isStored(made))),
    stamp(store, made),
    store.sql
      .update(tallies)
      .set({ unseen: sql`${tallies.waiting}`, waiting: null, waitingCount: 0 })
      // written a second time, it finds nobody waiting and leaves everything as it is
      .where(and(eq(tallies.form, form), isNotNull(tallies.waiting), isMade)),
    findStored(store, made),
  ]);
  return row !== undefined;
}

/** The last release of a live form. */
export interface MadeLastBlock extends MadeBlock {
  /** Digest of the release that it comes in place of; null when everybody has seen the newest. */
  readonly unseen: string | null;
  /** The people who are in no release, because they are too few; null when everybody is. */
  readonly left: { readonly waiting: string; readonly waitingCount: number } | null;
}

/**
 * Stores the last release of a live form, shown at once, in place of the one that nobody has seen, if the form is
 * closed and nothing was sent since it was made. Says whether it is there.
 */
export async function storeLastBlock(store: Store, made: MadeLastBlock): Promise<boolean> {
  const { form, number, unseen, left } = made;
  const isMade = and(isStored(made), hasNothingAfter(made));
  const [, , , , , [row]] = await store.write([
    store.sql
      .delete(releases)
      .where(
        and(
          eq(releases.form, form),
          eq(releases.number, number),
          eq(releases.isVisible, false),
          eq(releases.digest, unseen ?? ''),
          isStill(made, 'closed'),
        ),
      ),
    insertBlock(store, made, 'closed'),
    // who was in the one that nobody saw is in this one, or in none
    store.sql
      .update(responses)
      .set({ firstRelease: null })
      .where(and(eq(responses.form, form), eq(responses.firstRelease, number), isMade)),
    stamp(store, made, left === null),
    store.sql
      .update(tallies)
      .set({ waiting: left?.waiting ?? null, waitingCount: left?.waitingCount ?? 0, unseen: null })
      .where(and(eq(tallies.form, form), isMade)),
    findStored(store, made),
  ]);
  return row !== undefined;
}

function insertBlock(store: Store, made: MadeBlock, state: 'open' | 'closed') {
  const { form, number } = made;
  return store.sql
    .insert(releases)
    .select(
      store.sql
        .select({
          form: forms.id,
          number: sql<number>`${number}`.as('number'),
          revision: forms.revision,
          upto: sql<number>`${made.upto}`.as('upto'),
          tally: sql<string>`${made.tally}`.as('tally'),
          document: sql<string>`${made.document}`.as('document'),
          digest: sql<string>`${made.digest}`.as('digest'),
          isVisible: sql<boolean>`${Number(state === 'closed')}`.as('is_visible'),
          madeAt: sql<string>`${made.madeAt}`.as('made_at'),
          making: sql<number>`${made.making}`.as('making'),
          shift: sql<null>`NULL`.as('shift'),
        })
        .from(forms)
        .where(
          and(
            eq(forms.id, form),
            isStill(made, state),
            sql`${newestNumber(form)} = ${number - 1}`,
            hasBase(made),
          ),
        ),
    )
    .onConflictDoNothing();
}

/** Stamps everybody who waits; of a body only whether it is there matters, and that is no answer. */
function stamp(store: Store, made: MadeBlock, takesAll = true) {
  return store.sql
    .update(responses)
    .set({ firstRelease: made.number })
    .where(
      and(
        eq(responses.form, made.form),
        isNull(responses.firstRelease),
        isNotNull(responses.body),
        sql`${Number(takesAll)}`,
        isStored(made),
        // a release that somebody else made of the same people must not take in later ones
        hasNothingAfter(made),
      ),
    );
}

function findStored(store: Store, { form, number, digest }: MadeBlock) {
  return store.sql
    .select({ number: releases.number })
    .from(releases)
    .where(and(eq(releases.form, form), eq(releases.number, number), eq(releases.digest, digest)));
}

function isStored({ form, number, upto, digest }: MadeBlock): SQL {
  return sql`EXISTS (SELECT 1 FROM releases AS made WHERE made.form = ${form} AND made.number = ${number}
    AND made.upto = ${upto} AND made.digest = ${digest})`;
}

function hasBase({ form, number, base }: MadeBlock): SQL | undefined {
  if (base === null) return undefined;
  return sql`EXISTS (SELECT 1 FROM releases AS base WHERE base.form = ${form} AND base.number = ${number - 1}
    AND base.digest = ${base})`;
}

function isStill(made: MadeBlock, state: 'open' | 'closed'): SQL | undefined {
  const { form, revision, upto } = made;
  return and(
    sql`EXISTS (SELECT 1 FROM forms AS asked JOIN tallies AS counted ON counted.form = asked.id
      WHERE asked.id = ${form} AND asked.state = ${state} AND asked.revision = ${revision}
      AND counted.upto = ${upto})`,
    hasNothingAfter(made),
  );
}

function hasNothingAfter({ form, upto }: MadeBlock): SQL {
  return sql`NOT ${hasChangesAfter(form, sql`${upto}`)}`;
}

function newestNumber(form: string): SQL {
  return sql`(SELECT coalesce(max(newest.number), 0) FROM releases AS newest WHERE newest.form = ${form})`;
}
