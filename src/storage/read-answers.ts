// What an organiser may take out: the answers of a form, found by id in pages, guarded in the same look.
import { and, asc, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { forms, releases, responses } from './schema.ts';
import type { Store } from './store.ts';

/** 22 characters each, far below the 10 MB of one answer. */
const idsAtOnce = 20_000;

/** Bodies are 64 KiB at most: together below the 10 MB of one answer. */
export const bodiesAtOnce = 100;

/** How far a form is: its answers may be read by others only when it is closed and its release is made. */
export type Readiness = 'unknown' | 'open' | 'erased' | 'ready';

/** A response by its revision and id, the order in which pages follow each other. */
interface Place {
  readonly revision: number;
  readonly id: string;
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
    })
    .from(forms)
    .where(eq(forms.id, form));
}

function readinessOf(row: { state: string; isMade: number; isErased: number } | undefined): Readiness {
  if (row === undefined) return 'unknown';
  if (row.state !== 'closed' || row.isMade !== 1) return 'open';
  return row.isErased === 1 ? 'erased' : 'ready';
}

/** The next ids of those whose answers are there, and how far the form is. */
export async function listAnswered(
  store: Store,
  form: string,
  after: Place = { revision: 0, id: '' },
): Promise<{ readiness: Readiness; places: readonly Place[] }> {
  const [[row], places] = await store.read([
    findReadiness(store, form),
    store.sql
      .select({ revision: responses.revision, id: responses.id })
      .from(responses)
      .where(
        and(
          eq(responses.form, form),
          isNotNull(responses.body),
          or(
            gt(responses.revision, after.revision),
            and(eq(responses.revision, after.revision), gt(responses.id, after.id)),
          ),
        ),
      )
      .orderBy(asc(responses.revision), asc(responses.id))
      .limit(idsAtOnce),
  ]);
  return { readiness: readinessOf(row), places };
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
