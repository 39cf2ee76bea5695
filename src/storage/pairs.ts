// Who answered a form and the one it follows by the same invitation: found by id in pages.
import { and, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { deletions, invitationUses } from './access-tables.ts';
import { changes, forms, releases, responses } from './schema.ts';
import type { Store } from './store.ts';
import { hasChangesAfter } from './unfolded.ts';

/** Two ids of 22 characters each, far below the 10 MB of one answer. */
const idsAtOnce = 20_000;

/** Bodies read at once: a form of some hundred people takes few reads, and the longest stay below those 10 MB. */
const most = { pairs: 500, characters: 1_000_000 };

/** The release that a form is compared with. */
export interface EarlierRelease {
  readonly form: string;
  readonly number: number;
  readonly revision: number;
  readonly document: string;
  /** The last change of that form. */
  readonly upto: number;
}

/**
 * The release that ended the form before, if everybody may see it and its answers are still there; and whether one of
 * the two is compared with a third form already.
 */
export async function findEarlier(
  store: Store,
  form: string,
  earlier: string,
): Promise<{ readonly found: EarlierRelease | undefined; readonly isCompared: boolean }> {
  const [[found], [row]] = await store.read([
    store.sql
      .select({
        form: releases.form,
        number: releases.number,
        revision: releases.revision,
        document: releases.document,
        upto: sql<number>`(SELECT coalesce(max(${changes.seq}), 0) FROM ${changes}
          WHERE ${changes.form} = ${releases.form})`,
      })
      .from(releases)
      .innerJoin(forms, eq(forms.id, releases.form))
      .where(
        and(
          eq(releases.form, earlier),
          eq(forms.state, 'closed'),
          eq(releases.isVisible, true),
          isNotNull(releases.tally),
          sql`json_extract(${releases.document}, '$.release.kind') = 'closing'`,
        ),
      ),
    store.sql
      .select({ isCompared: sql<boolean>`${isComparedElsewhere(form, earlier)}`.mapWith(Boolean) })
      .from(sql`(SELECT 1)`),
  ]);
  return { found, isCompared: row?.isCompared ?? false };
}

/** A release tells what changed between one of these forms and a third, or did before it was erased with its form. */
function isComparedElsewhere(form: string, earlier: string): SQL {
  return sql`(EXISTS (SELECT 1 FROM releases AS other JOIN forms AS of ON of.id = other.form
    WHERE of.id <> ${form} AND (of.follows IN (${form}, ${earlier}) OR of.id = ${earlier})
    AND json_extract(other.document, '$.shift.pairs') IS NOT NULL)
    OR EXISTS (SELECT 1 FROM ${deletions} WHERE ${deletions.form} = ${earlier} AND ${deletions.what} = 'comparison'
    AND ${deletions.number} > (SELECT coalesce(max(remade.number), 0) FROM deletions AS remade
    WHERE remade.form = ${earlier} AND remade.what = 'form')))`;
}

/** What it tells of pairs was counted of something that is erased by now. For a query over `releases`. */
export const lacksPairs = sql`(json_extract(${releases.document}, '$.shift.pairs') IS NOT NULL
  AND ${releases.shift} IS NULL AND ${releases.tally} IS NOT NULL)`;

/** Pairs that were counted. */
export interface CountedPairs {
  /** As they are stored with the release. */
  readonly shift: string;
  readonly earlier: EarlierRelease;
  /** The document tells of them, and nothing else may compare either form. */
  readonly isSole: boolean;
}

/** What pairs were counted of is as it was then: may be stored with the release of a form. */
export function areAsCounted(form: string, { earlier, isSole }: CountedPairs): SQL | undefined {
  return and(
    sql`NOT ${hasChangesAfter(earlier.form, sql`${earlier.upto}`)}`,
    sql`EXISTS (SELECT 1 FROM releases AS before WHERE before.form = ${earlier.form}
      AND before.number = ${earlier.number} AND before.tally IS NOT NULL)`,
    isSole ? sql`NOT ${isComparedElsewhere(form, earlier.form)}` : undefined,
  );
}

/**
 * Answers to the form before were taken back or changed since pairs were counted; or all of them are erased, and with
 * them what was counted. Without pairs never. For a query over `releases`.
 */
export const arePairsStale = sql`(${hasChangesAfter(
  sql`json_extract(${releases.shift}, '$.earlier.form')`,
  sql`json_extract(${releases.shift}, '$.earlier.upto')`,
)} OR ${lacksPairs})`;

/** One who answered both: the ids of the responses. */
export interface Pair {
  readonly invitation: number;
  readonly before: string;
  readonly after: string;
  /** Of both bodies. */
  readonly characters: number;
}

/**
 * The next pairs in order of invitation; before, only those whose answers are in a release. A body has the number of an
 * invitation and not who issued it, and two issuers may have given one number: of three forms that follow each other the
 * first and the last. So a number is a pair where each form was answered by it once, and the same form issued it.
 */
export async function listPairs(
  store: Store,
  form: string,
  earlier: string,
  after = 0,
): Promise<readonly Pair[]> {
  const invitation = sql<number>`CASE WHEN json_valid(${responses.body})
    THEN json_extract(${responses.body}, '$.by.invitation') END`;
  const ofOne = store.sql
    .select({ number: invitationUses.number })
    .from(invitationUses)
    .where(inArray(invitationUses.form, [form, earlier]))
    .groupBy(invitationUses.number)
    .having(
      sql`count(*) = 2 AND count(DISTINCT ${invitationUses.form}) = 2
        AND count(DISTINCT ${invitationUses.issuedBy}) = 1`,
    );
  const answeredTo = (of: string) =>
    sql<string>`max(CASE ${responses.form} WHEN ${of} THEN ${responses.id} END)`;
  // grouped and not joined: the number in a body has no index, so a join would hold each against each
  const [rows] = await store.read([
    store.sql
      .select({
        invitation,
        before: answeredTo(earlier),
        after: answeredTo(form),
        characters: sql<number>`sum(length(${responses.body}))`,
      })
      .from(responses)
      .where(
        and(
          inArray(responses.form, [form, earlier]),
          isNotNull(responses.body),
          or(eq(responses.form, form), isNotNull(responses.firstRelease)),
          sql`${invitation} > ${after}`,
          sql`${invitation} IN ${ofOne}`,
        ),
      )
      .groupBy(invitation)
      .having(sql`count(DISTINCT ${responses.form}) = 2`)
      .orderBy(invitation)
      .limit(idsAtOnce),
  ]);
  return rows;
}

/** Pairs in their order, as many together as are read at once; one that is longer by itself. */
export function togetherRead(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const batches: Pair[][] = [];
  let [batch, characters]: [Pair[], number] = [[], 0];
  for (const each of pairs) {
    const isFull = batch.length === most.pairs || characters + each.characters > most.characters;
    if (batches.length === 0 || isFull) {
      [batch, characters] = [[], 0];
      batches.push(batch);
    }
    batch.push(each);
    characters += each.characters;
  }
  return batches;
}

/** What stands in a response, with the revision it was given under. */
export interface PairedAnswers {
  readonly revision: number;
  readonly body: string;
}

/** Of these responses (of pairs that are read together) those whose answers are there still, by id. */
export async function readPaired(
  store: Store,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, PairedAnswers>> {
  const [rows] = await store.read([
    store.sql
      .select({ id: responses.id, revision: responses.revision, body: sql<string>`${responses.body}` })
      .from(responses)
      .where(
        and(
          inArray(
            responses.id,
            pairs.flatMap(({ before, after }) => [before, after]),
          ),
          isNotNull(responses.body),
        ),
      ),
  ]);
  return new Map(rows.map(({ id, ...answers }) => [id, answers]));
}
