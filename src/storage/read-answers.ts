// What an organiser may take out: the answers of a form, found by id in pages, guarded in the same look.
import { and, asc, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { changes, forms, releases, responses } from './schema.ts';
import type { Store } from './store.ts';

/** 22 characters each, far below the 10 MB of one answer. */
const idsAtOnce = 20_000;

/** Bodies are 64 KiB at most: together below the 10 MB of one answer. */
export const bodiesAtOnce = 100;

/** How far a form is: its release is made when it is `hidden` (nobody may see it yet) or `ready`. */
export type Readiness = 'unknown' | 'open' | 'erased' | 'hidden' | 'ready';

/** A response by its revision and id, the order in which pages follow each other. */
interface Place {
  readonly revision: number;
  readonly id: string;
}

/** A response that is there, or is in a release. */
export interface Listed extends Place {
  /** It was not withdrawn. */
  readonly isPresent: boolean;
  readonly isReleased: boolean;
  /** It was changed, other than by withdrawing, after the release it is in. */
  readonly isChanged: boolean;
}

/** An answer as it is stored, with the revision it was given under. */
export interface StoredAnswers extends Place {
  readonly version: number;
  readonly body: string;
}

function findReadiness(store: Store, form: string) {
  return store.sql
    .select({
      state: forms.state,
      isMade: sql<number>`EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${forms.id})`,
      isErased: sql<number>`EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${forms.id}
        AND ${releases.tally} IS NULL)`,
      isShown: sql<number>`EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${forms.id}
        AND ${releases.isVisible})`,
    })
    .from(forms)
    .where(eq(forms.id, form));
}

function readinessOf(
  row: { state: string; isMade: number; isErased: number; isShown: number } | undefined,
): Readiness {
  if (row === undefined) return 'unknown';
  if (row.state !== 'closed' || row.isMade !== 1) return 'open';
  if (row.isErased === 1) return 'erased';
  return row.isShown === 1 ? 'ready' : 'hidden';
}

/** The next of those whose answers are there or are in a release, and how far the form is. */
export async function listAnswered(
  store: Store,
  form: string,
  after: Place = { revision: 0, id: '' },
): Promise<{ readiness: Readiness; listed: readonly Listed[] }> {
  const changesSince = sql`(SELECT count(*) FROM ${changes} JOIN ${releases} ON ${releases.form} = ${responses.form}
    AND ${releases.number} = ${responses.firstRelease}
    WHERE ${changes.response} = ${responses.id} AND ${changes.seq} > ${releases.upto})`;
  const [[row], listed] = await store.read([
    findReadiness(store, form),
    store.sql
      .select({
        revision: responses.revision,
        id: responses.id,
        isPresent: sql<boolean>`${responses.body} IS NOT NULL`.mapWith(Boolean),
        isReleased: sql<boolean>`${responses.firstRelease} IS NOT NULL`.mapWith(Boolean),
        // of one that was withdrawn the last change is that
        isChanged: sql<boolean>`${changesSince} > (${responses.body} IS NULL)`.mapWith(Boolean),
      })
      .from(responses)
      .where(
        and(
          eq(responses.form, form),
          or(isNotNull(responses.body), isNotNull(responses.firstRelease)),
          or(
            gt(responses.revision, after.revision),
            and(eq(responses.revision, after.revision), gt(responses.id, after.id)),
          ),
        ),
      )
      .orderBy(asc(responses.revision), asc(responses.id))
      .limit(idsAtOnce),
  ]);
  return { readiness: readinessOf(row), listed };
}

/** The answers with these ids that are there still (at most `bodiesAtOnce`), and how far the form is. */
export async function readAnswers(
  store: Store,
  form: string,
  ids: readonly string[],
): Promise<{ readiness: Readiness; rows: readonly StoredAnswers[] }> {
  const [[row], rows] = await store.read([
    findReadiness(store, form),
    store.sql
      .select({
        id: responses.id,
        revision: responses.revision,
        version: responses.version,
        body: sql<string>`${responses.body}`,
      })
      .from(responses)
      .where(and(inArray(responses.id, [...ids]), eq(responses.form, form), isNotNull(responses.body))),
  ]);
  return { readiness: readinessOf(row), rows };
}
