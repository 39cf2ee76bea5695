import { and, eq, gt, lt, lte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { changes, forms, releases, responses, tallies } from './schema.ts';
import type { Store } from './store.ts';
import { foldedUpto } from './unfolded.ts';

/** Changes folded in one step at most: with their bodies they are read in one answer and cleared in one write. */
const mostChanges = 200;
/** Characters of bodies in one step; the change that passes it is still read, so that there always is one. */
const mostCharacters = 1_000_000;

/** A change not folded yet: the body it takes out and the one it puts in, each with its revision. */
export interface UnfoldedChange {
  readonly seq: number;
  readonly minus: string | null;
  readonly minusRevision: number | null;
  readonly plus: string | null;
  readonly plusRevision: number;
  /** The release that its response has the stamp of; null for none. */
  readonly release: number | null;
}

/** The tallies of a form as they are stored, each as text. */
export interface StoredTallies {
  readonly tally: string;
  readonly responseCount: number;
  readonly waiting: string | null;
  readonly waitingCount: number;
  readonly unseen: string | null;
}

/** The columns of `StoredTallies`, in a query over `tallies`. */
export const talliesColumns = {
  tally: tallies.tally,
  responseCount: tallies.responseCount,
  waiting: tallies.waiting,
  waitingCount: tallies.waitingCount,
  unseen: tallies.unseen,
};

/** The number of a form's newest release, if nobody has seen that yet. */
export const unseenRelease = (form: string) =>
  sql<number | null>`(SELECT max(unseen.number) FROM ${releases} AS unseen
    WHERE unseen.form = ${form} AND NOT unseen.is_visible)`;

/** A form's tallies and the changes that come next. */
export interface Folding extends StoredTallies {
  readonly upto: number;
  /** Number of the current revision. */
  readonly revision: number;
  /** Stamps change only while no change waits, so that each change here has the stamp it is counted by. */
  readonly unseenRelease: number | null;
  readonly changes: readonly UnfoldedChange[];
}

/** Reads the tallies of a form and the next changes in order of seq; undefined when there is no such form. */
export async function readFolding(store: Store, form: string): Promise<Folding | undefined> {
  const [[tally], next] = await store.read([
    store.sql
      .select({
        ...talliesColumns,
        upto: tallies.upto,
        revision: forms.revision,
        unseenRelease: unseenRelease(form),
      })
      .from(tallies)
      .innerJoin(forms, eq(forms.id, tallies.form))
      .where(eq(tallies.form, form)),
    nextChanges(store, form),
  ]);
  return tally === undefined ? undefined : { ...tally, changes: next };
}

/** Selects the next changes of a form after what is folded, or after `after`, as many as one step takes. */
export function nextChanges(store: Store, form: string, after?: number) {
  const before = alias(changes, 'before');
  const waiting = store.sql
    .select({
      seq: changes.seq,
      minus: changes.minus,
      minusRevision: sql<number | null>`${before.revision}`.as('minus_revision'),
      plus: changes.plus,
      plusRevision: sql<number>`${changes.revision}`.as('plus_revision'),
      release: responses.firstRelease,
    })
    .from(changes)
    .leftJoin(
      before,
      and(eq(before.response, changes.response), eq(before.version, sql`${changes.version} - 1`)),
    )
    .leftJoin(responses, eq(responses.id, changes.response))
    .where(and(eq(changes.form, form), gt(changes.seq, after ?? foldedUpto(form))))
    .orderBy(changes.seq)
    .limit(mostChanges)
    .as('waiting');
  const own = sql`coalesce(length(${waiting.minus}), 0) + coalesce(length(${waiting.plus}), 0)`;
  const sized = store.sql
    .select({
      seq: waiting.seq,
      minus: waiting.minus,
      minusRevision: waiting.minusRevision,
      plus: waiting.plus,
      plusRevision: waiting.plusRevision,
      release: waiting.release,
      charactersBefore: sql<number>`sum(${own}) OVER (ORDER BY ${waiting.seq}) - (${own})`.as(
        'characters_before',
      ),
    })
    .from(waiting)
    .as('sized');
  return store.sql
    .select({
      seq: sized.seq,
      minus: sized.minus,
      minusRevision: sized.minusRevision,
      plus: sized.plus,
      plusRevision: sized.plusRevision,
      release: sized.release,
    })
    .from(sized)
    .where(lt(sized.charactersBefore, mostCharacters))
    .orderBy(sized.seq);
}

/** A step of folding: the tallies after the changes up to and with `upto`, which began at `from`. */
export interface FoldStep {
  readonly form: string;
  readonly from: number;
  readonly upto: number;
  readonly folded: StoredTallies;
}

/**
 * Puts the folded tallies in place of those they were made from and erases the bodies of the folded changes. Says whether
 * the form is folded exactly so far; if not, somebody was faster and nothing was changed.
 */
export async function writeFolding(store: Store, step: FoldStep): Promise<boolean> {
  const { form, from, upto, folded } = step;
  const [, , [row]] = await store.write([
    store.sql
      .update(tallies)
      .set({ ...folded, upto })
      .where(
        and(
          eq(tallies.form, form),
          eq(tallies.upto, from),
          // a form that was deleted and made again starts at 0 too, but no seq comes twice
          sql`EXISTS (SELECT 1 FROM ${changes} WHERE ${changes.seq} = ${upto} AND ${changes.form} = ${form})`,
        ),
      ),
    store.sql
      .update(changes)
      .set({ minus: null, plus: null })
      .where(
        and(
          eq(changes.form, form),
          gt(changes.seq, from),
          lte(changes.seq, upto),
          sql`${foldedUpto(form)} >= ${upto}`,
        ),
      ),
    store.sql.select({ upto: tallies.upto }).from(tallies).where(eq(tallies.form, form)),
  ]);
  return row?.upto === upto;
}
