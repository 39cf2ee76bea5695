import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { agendaEntries } from './agenda.ts';
import { formColumns, formFrom, type StoredForm } from './form-row.ts';
import { placedCount, placedTexts } from './reactions.ts';
import { rememberedOf } from './revision-memo.ts';
import { forms, releases, resultsLinks, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';

/** The newest link of a form: its number and whether it was revoked; the hash tells whether our key made it. */
export interface StoredLink {
  readonly number: number;
  readonly hash: string;
  readonly isRevoked: boolean;
}

/** The newest results link of a form; `isForm` says whether there is such a form at all. */
export async function findNewestLink(
  store: Store,
  form: string,
): Promise<{ isForm: boolean; link: StoredLink | undefined }> {
  const [found, [row]] = await store.read([
    store.sql.select({ id: forms.id }).from(forms).where(eq(forms.id, form)),
    store.sql
      .select({ number: resultsLinks.number, hash: resultsLinks.hash, revokedAt: resultsLinks.revokedAt })
      .from(resultsLinks)
      .where(eq(resultsLinks.form, form))
      .orderBy(desc(resultsLinks.number))
      .limit(1),
  ]);
  const link =
    row === undefined ? undefined : { number: row.number, hash: row.hash, isRevoked: row.revokedAt !== null };
  return { isForm: found.length > 0, link };
}

/** Keeps the hash of a new link; done by two at once it is the same link. */
export async function storeLink(
  store: Store,
  link: { form: string; number: number; hash: string; now: Moment },
): Promise<void> {
  const { form, number, hash, now } = link;
  await store.write([
    store.sql.insert(resultsLinks).values({ form, number, hash, madeAt: now }).onConflictDoNothing(),
  ]);
}

/** A results link without its secret: its hash tells whether our key made it. */
export interface ListedLink {
  readonly number: number;
  readonly hash: string;
  readonly madeAt: Moment;
  readonly revokedAt: Moment | null;
}

/** Every results link of a form there was, by number; undefined when there is no such form. */
export async function listLinks(store: Store, form: string): Promise<readonly ListedLink[] | undefined> {
  const { number, hash, madeAt, revokedAt } = resultsLinks;
  const [found, links] = await store.read([
    store.sql.select({ id: forms.id }).from(forms).where(eq(forms.id, form)),
    store.sql
      .select({ number, hash, madeAt, revokedAt })
      .from(resultsLinks)
      .where(eq(resultsLinks.form, form))
      .orderBy(number),
  ]);
  return found.length === 0 ? undefined : links;
}

/** Revokes one link of a form, once. */
export async function revokeOneLink(store: Store, form: string, number: number, now: Moment): Promise<void> {
  await store.write([
    store.sql
      .update(resultsLinks)
      .set({ revokedAt: now })
      .where(
        and(eq(resultsLinks.form, form), eq(resultsLinks.number, number), isNull(resultsLinks.revokedAt)),
      ),
  ]);
}

/** Revokes every link of a form that is alive. */
export async function revokeLinks(store: Store, form: string, now: Moment): Promise<void> {
  await store.write([
    store.sql
      .update(resultsLinks)
      .set({ revokedAt: now })
      .where(and(eq(resultsLinks.form, form), isNull(resultsLinks.revokedAt))),
  ]);
}

/** What a results link leads to: a visible release, or the form that has none. */
export interface LinkedResults {
  readonly isRevoked: boolean;
  readonly form: StoredForm;
  /** Number of the newest visible release; null when there is none. */
  readonly newest: number | null;
  readonly release: {
    readonly number: number;
    readonly document: string;
    readonly digest: string;
    /** Texts placed with it, as a JSON array of `PlacedText`. */
    readonly placed: string;
    /** How many were placed in all. */
    readonly placedCount: number;
    /** What was agreed, as a JSON array of `StoredEntry`; empty unless it is wanted. */
    readonly agenda: string;
  } | null;
}

/** What of the results is looked for: a release by its number instead of the newest, a page of the placed texts. */
export interface Wanted {
  readonly release?: number | undefined;
  readonly page?: number | undefined;
  /** Also what was agreed about the implications. */
  readonly agenda?: true;
}

/** Follows a results link, by its hash: one statement, one row. */
export async function findLinkedResults(
  store: Store,
  hash: string,
  { release: asked, page, agenda }: Wanted = {},
): Promise<LinkedResults | undefined> {
  const known = rememberedOf();
  const visible = (which: SQL) => sql<number | null>`(SELECT max(number) FROM releases AS visible
    WHERE visible.form = ${resultsLinks.form} AND visible.is_visible AND ${which})`;
  const newest = visible(sql`1`);
  const [[row]] = await store.read([
    store.sql
      .select({
        ...formColumns(known),
        revokedAt: resultsLinks.revokedAt,
        release: { number: releases.number, document: releases.document, digest: releases.digest },
        newest,
        placed: placedTexts(sql`${resultsLinks.form}`, page),
        placedCount: placedCount(sql`${resultsLinks.form}`),
        agenda: agenda === true ? agendaEntries(sql`${resultsLinks.form}`) : sql<string>`'[]'`,
      })
      .from(resultsLinks)
      .innerJoin(forms, eq(forms.id, resultsLinks.form))
      .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .leftJoin(
        releases,
        and(
          eq(releases.form, resultsLinks.form),
          eq(releases.number, asked === undefined ? newest : visible(sql`number = ${asked}`)),
        ),
      )
      .where(eq(resultsLinks.hash, hash)),
  ]);
  if (row === undefined) return undefined;
  const { newest: newestNumber, placed, placedCount: count, agenda: agreed } = row;
  const release =
    row.release === null ? null : { ...row.release, placed, placedCount: count, agenda: agreed };
  return { isRevoked: row.revokedAt !== null, form: formFrom(row, known), newest: newestNumber, release };
}
