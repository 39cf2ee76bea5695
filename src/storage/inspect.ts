// What verify reads. Nothing here decides; each page also reads the form's standing, so that a change in between shows.
import {
  and,
  asc,
  eq,
  getTableColumns,
  gt,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import {
  nextChanges,
  type StoredTallies,
  talliesColumns,
  type UnfoldedChange,
  unseenRelease,
} from './fold-changes.ts';
import { lacksPairs } from './pairs.ts';
import { isErased } from './retention.ts';
import { changes, forms, releases, responses, tallies } from './schema.ts';
import type { Store } from './store.ts';

const mostRows = 500;
/** Characters of bodies in one page, far below the 10 MB of one answer. */
const mostCharacters = 1_000_000;
/** Of one kind of damage, so many are told. */
const mostFindings = 100;

/** Where a form stands; each write that concerns verify moves it. */
export interface Standing extends StoredTallies {
  readonly lastSeq: number;
  readonly upto: number;
  readonly state: 'open' | 'closed';
  readonly revision: number;
  readonly releases: number;
  readonly unseenRelease: number | null;
  readonly isExample: boolean;
}

function findStanding(store: Store, form: string) {
  return store.sql
    .select({
      lastSeq: sql<number>`(SELECT coalesce(max(${changes.seq}), 0) FROM ${changes}
        WHERE ${changes.form} = ${forms.id})`,
      upto: tallies.upto,
      state: forms.state,
      revision: forms.revision,
      releases: sql<number>`(SELECT count(*) FROM ${releases} WHERE ${releases.form} = ${forms.id})`,
      unseenRelease: unseenRelease(form),
      ...talliesColumns,
      isExample: forms.isExample,
    })
    .from(forms)
    .innerJoin(tallies, eq(tallies.form, forms.id))
    .where(eq(forms.id, form));
}

/** A response as verify sees it. */
export interface InspectedResponse {
  readonly id: string;
  readonly revision: number;
  readonly version: number;
  readonly body: string | null;
  readonly firstDigest: string;
  readonly receiptHash: string;
  readonly firstRelease: number | null;
  readonly changeCount: number;
  readonly lastVersion: number | null;
}

function responsesAfter(store: Store, form: string, after: Pick<InspectedResponse, 'revision' | 'id'>) {
  return store.sql
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.form, form),
        or(
          gt(responses.revision, after.revision),
          and(eq(responses.revision, after.revision), gt(responses.id, after.id)),
        ),
      ),
    )
    .orderBy(asc(responses.revision), asc(responses.id))
    .limit(mostRows)
    .as('next');
}

/** The next responses of a form in order of revision and id, with where the form stands. */
export async function inspectResponses(
  store: Store,
  form: string,
  after: Pick<InspectedResponse, 'revision' | 'id'> = { revision: 0, id: '' },
): Promise<{ standing: Standing | undefined; rows: readonly InspectedResponse[] }> {
  const next = responsesAfter(store, form, after);
  const own = sql`coalesce(length(${next.body}), 0)`;
  const sized = store.sql
    .select({
      id: next.id,
      revision: next.revision,
      version: next.version,
      body: next.body,
      firstDigest: next.firstDigest,
      receiptHash: next.receiptHash,
      firstRelease: next.firstRelease,
      changeCount: sql<number>`(SELECT count(*) FROM ${changes} WHERE ${changes.response} = ${next.id}
        AND ${changes.form} = ${next.form})`.as('change_count'),
      lastVersion: sql<number | null>`(SELECT max(${changes.version}) FROM ${changes}
        WHERE ${changes.response} = ${next.id})`.as('last_version'),
      charactersBefore: sql<number>`sum(${own}) OVER (ORDER BY ${next.revision}, ${next.id}) - ${own}`.as(
        'characters_before',
      ),
    })
    .from(next)
    .as('sized');
  const [[standing], rows] = await store.read([
    findStanding(store, form),
    store.sql
      .select()
      .from(sized)
      .where(lt(sized.charactersBefore, mostCharacters))
      .orderBy(sized.revision, sized.id),
  ]);
  return { standing, rows };
}

/** The next changes that are not folded, with where the form stands. */
export async function inspectUnfolded(
  store: Store,
  form: string,
  after: number,
): Promise<{ standing: Standing | undefined; rows: readonly UnfoldedChange[] }> {
  const [[standing], rows] = await store.read([findStanding(store, form), nextChanges(store, form, after)]);
  return { standing, rows };
}

/** A release as it is stored. */
export type InspectedRelease = typeof releases.$inferSelect & {
  /** What it tells of pairs was counted of answers to the form before that are all erased by now. */
  readonly lacksPairs: boolean;
};

const isWithoutPairs = sql<boolean>`(${lacksPairs}
  AND ${isErased(sql`json_extract(${releases.document}, '$.shift.from.form')`)})`;

/** The releases of a form by number. */
export async function inspectReleases(store: Store, form: string): Promise<readonly InspectedRelease[]> {
  const [rows] = await store.read([
    store.sql
      .select({ ...getTableColumns(releases), lacksPairs: isWithoutPairs.mapWith(Boolean) })
      .from(releases)
      .where(eq(releases.form, form))
      .orderBy(releases.number),
  ]);
  return rows;
}

/** Changes of a form that cannot be: the seqs of each kind. */
export async function inspectChanges(
  store: Store,
  form: string,
): Promise<Readonly<Record<'stray' | 'unerased' | 'empty', readonly number[]>>> {
  const find = (wrong: SQL | undefined) =>
    store.sql
      .select({ seq: changes.seq })
      .from(changes)
      .innerJoin(tallies, eq(tallies.form, changes.form))
      .leftJoin(responses, eq(responses.id, changes.response))
      .where(and(eq(changes.form, form), wrong))
      .limit(mostFindings);
  const [stray, unerased, empty] = await store.read([
    find(or(isNull(responses.id), ne(responses.form, changes.form), gt(changes.version, responses.version))),
    find(and(lte(changes.seq, tallies.upto), or(isNotNull(changes.minus), isNotNull(changes.plus)))),
    // of a form that is counted anew only the last version of a response waits, see the migrations
    find(
      and(
        gt(changes.seq, tallies.upto),
        isNull(changes.minus),
        isNull(changes.plus),
        eq(changes.version, responses.version),
        isNotNull(responses.body),
      ),
    ),
  ]);
  const seqs = (rows: readonly { seq: number }[]) => rows.map(({ seq }) => seq);
  return { stray: seqs(stray), unerased: seqs(unerased), empty: seqs(empty) };
}

/** What SQLite finds wrong with its own file and with references; empty when all is well. */
export async function inspectFile(store: Store): Promise<{
  readonly integrity: readonly string[];
  readonly references: readonly string[];
}> {
  const [integrity, references] = await store.read([
    store.sql.select({ found: sql<string>`integrity_check` }).from(sql`pragma_integrity_check`),
    store.sql
      .select({ found: sql<string>`"table" || ' refers to ' || "parent"` })
      .from(sql`pragma_foreign_key_check`)
      .limit(mostFindings),
  ]);
  const texts = (rows: readonly { found: string }[]) => rows.map(({ found }) => found);
  return { integrity: texts(integrity).filter((text) => text !== 'ok'), references: texts(references) };
}

/** The ids of all forms. */
export async function listFormIds(store: Store): Promise<readonly string[]> {
  const [rows] = await store.read([store.sql.select({ id: forms.id }).from(forms).orderBy(forms.id)]);
  return rows.map(({ id }) => id);
}
