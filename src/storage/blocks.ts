// Blocks of a live form: people who go into a release together. A stamp on a response says in which release it is.
import { and, asc, eq, gt, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { changes, forms, releases, responses } from './schema.ts';
import type { Store } from './store.ts';
import { hasChangesAfter } from './unfolded.ts';

const mostRows = 200;

/** Where the releases of a live form stand. */
export interface LiveStanding {
  readonly state: 'open' | 'closed';
  readonly revision: number;
  readonly isExample: boolean;
  /** The last change there is. */
  readonly lastSeq: number;
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
    standingOf(store, form),
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

/** The body of somebody who goes into the next block. */
export interface BlockRow {
  readonly id: string;
  readonly revision: number;
  readonly body: string;
}

/**
 * The next people of a block in order of id: those in no release, and with `remade` those in that release too. `lastSeq`
 * tells whether something was sent since.
 */
export async function readBlock(
  store: Store,
  form: string,
  remade: number | null,
  after: string,
): Promise<{ readonly lastSeq: number; readonly rows: readonly BlockRow[] }> {
  const [[standing], rows] = await store.read([
    standingOf(store, form),
    store.sql
      .select({ id: responses.id, revision: responses.revision, body: sql<string>`${responses.body}` })
      .from(responses)
      .where(and(isInBlock(form, remade), isNotNull(responses.body), gt(responses.id, after)))
      .orderBy(asc(responses.id))
      .limit(mostRows),
  ]);
  return { lastSeq: standing?.lastSeq ?? 0, rows };
}

/** Whether at least so many people wait to go into a block. */
export async function hasWaiting(store: Store, form: string, least: number): Promise<boolean> {
  const waiting = store.sql
    .select({ id: responses.id })
    .from(responses)
    .where(and(isInBlock(form, null), isNotNull(responses.body)))
    .limit(least)
    .as('waiting');
  const [[row]] = await store.read([
    store.sql.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(waiting),
  ]);
  return (row?.count ?? 0) >= least;
}

/** A release of a live form that is ready to be stored. */
export interface MadeBlock {
  readonly form: string;
  readonly number: number;
  readonly revision: number;
  /** The last change that was there when its people were read. */
  readonly upto: number;
  readonly tally: string;
  readonly document: string;
  readonly digest: string;
  readonly madeAt: Moment;
  readonly making: number;
  /** The block's people go into it; false when they are too few to be shown, at closing. */
  readonly takesBlock: boolean;
  /** Digest of the release that it goes on from, where that is unseen and so could be made again; else null. */
  readonly base: string | null;
}

/**
 * Stores the release of a full block, unseen, and shows the one before it, if the form is open and nothing was sent
 * since its people were read. Says whether it is there.
 */
export async function storeBlock(store: Store, made: MadeBlock): Promise<boolean> {
  const { form, number } = made;
  const [, , , [row]] = await store.write([
    insertBlock(store, made, 'open'),
    store.sql
      .update(releases)
      .set({ isVisible: true })
      .where(and(eq(releases.form, form), eq(releases.number, number - 1), isStored(made))),
    stamp(store, made),
    findStored(store, made),
  ]);
  return row !== undefined;
}

/**
 * Stores the last release of a live form, shown at once, in place of the one that nobody has seen, if the form is
 * closed and nothing was sent since. Says whether it is there.
 * @param unseen digest of the release that it replaces
 */
export async function storeLastBlock(store: Store, made: MadeBlock, unseen: string | null): Promise<boolean> {
  const { form, number } = made;
  const [, , , , [row]] = await store.write([
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
      .where(and(eq(responses.form, form), eq(responses.firstRelease, number), isStored(made))),
    stamp(store, made),
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

function stamp(store: Store, made: MadeBlock) {
  return store.sql
    .update(responses)
    .set({ firstRelease: made.number })
    .where(
      and(
        isInBlock(made.form, null),
        isNotNull(responses.body),
        sql`${Number(made.takesBlock)}`,
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
  const { form, revision } = made;
  return and(
    sql`EXISTS (SELECT 1 FROM forms AS asked WHERE asked.id = ${form} AND asked.state = ${state}
      AND asked.revision = ${revision})`,
    hasNothingAfter(made),
  );
}

function hasNothingAfter({ form, upto }: MadeBlock): SQL {
  return sql`NOT ${hasChangesAfter(form, sql`${upto}`)}`;
}

function isInBlock(form: string, remade: number | null): SQL | undefined {
  const inNone = isNull(responses.firstRelease);
  return and(
    eq(responses.form, form),
    remade === null ? inNone : or(inNone, eq(responses.firstRelease, remade)),
  );
}

function newestNumber(form: string): SQL {
  return sql`(SELECT coalesce(max(newest.number), 0) FROM releases AS newest WHERE newest.form = ${form})`;
}

function standingOf(store: Store, form: string) {
  return store.sql
    .select({
      state: forms.state,
      revision: forms.revision,
      isExample: forms.isExample,
      lastSeq: sql<number>`(SELECT coalesce(max(${changes.seq}), 0) FROM ${changes}
        WHERE ${changes.form} = ${forms.id})`.mapWith(Number),
    })
    .from(forms)
    .where(eq(forms.id, form));
}
