// What organisers decided about written texts. A decision holds while its response has the version that was read.
import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { forms, reactions, releases, responses } from './schema.ts';
import type { Store } from './store.ts';

/** At most so many placed texts are shown with a release, and on each page of them. */
export const mostShown = 50;

/** What was decided about one text. */
export type Decision =
  | { readonly state: 'placed'; readonly reason: null }
  | { readonly state: 'refused'; readonly reason: string };

/** One text, and what was decided about it. */
export type Decided = Decision & {
  readonly response: string;
  readonly version: number;
  readonly item: string;
  readonly number: number;
  readonly form: string;
  readonly path: string;
  readonly about: string | null;
  readonly part: string | null;
  readonly language: string;
  readonly reference: string;
};

/**
 * Keeps decisions, in place of earlier ones about the same texts, all in one write: of responses that still have the
 * version that was read, and while the form is closed with its release made.
 */
export async function storeDecisions(store: Store, decided: readonly Decided[]): Promise<void> {
  const [first, ...others] = decided.map((each) => insertDecision(store, each));
  if (first !== undefined) await store.write([first, ...others]);
}

function insertDecision(store: Store, decided: Decided) {
  const { response, version, form, state, reason, part, reference } = decided;
  const isReleased = sql`EXISTS (SELECT 1 FROM ${forms} JOIN ${releases} ON ${releases.form} = ${forms.id}
    WHERE ${forms.id} = ${form} AND ${forms.state} = 'closed' AND ${releases.tally} IS NOT NULL)`;
  return store.sql
    .insert(reactions)
    .select(
      store.sql
        .select({
          response: responses.id,
          item: sql<string>`${decided.item}`.as('item'),
          number: sql<number>`${decided.number}`.as('number'),
          version: responses.version,
          form: responses.form,
          path: sql<string>`${decided.path}`.as('path'),
          about: sql<string | null>`${decided.about}`.as('about'),
          part: sql<string | null>`${part}`.as('part'),
          language: sql<string>`${decided.language}`.as('language'),
          state: sql<'placed' | 'refused'>`${state}`.as('state'),
          reason: sql<string | null>`${reason}`.as('reason'),
          reference: sql<string>`${reference}`.as('reference'),
        })
        .from(responses)
        .where(
          and(
            eq(responses.id, response),
            eq(responses.form, form),
            eq(responses.version, version),
            isNotNull(responses.body),
            isReleased,
          ),
        ),
    )
    .onConflictDoUpdate({
      target: [reactions.response, reactions.item, reactions.number],
      set: { version, state, reason, part, reference },
    });
}

/** What was decided about the texts of a form, by reference. */
export async function listDecisions(store: Store, form: string): Promise<ReadonlyMap<string, Decision>> {
  const [rows] = await store.read([
    store.sql
      .select({ reference: reactions.reference, state: reactions.state, reason: reactions.reason })
      .from(reactions)
      .innerJoin(responses, holds())
      .where(eq(reactions.form, form)),
  ]);
  return new Map(rows.map((row) => [row.reference, decisionFrom(row)]));
}

/** What was decided about a text of somebody's own. */
export type OwnDecision = Decision & { readonly item: string; readonly number: number };

/** What was decided about the texts of one response. */
export async function listOwnDecisions(store: Store, response: string): Promise<readonly OwnDecision[]> {
  const [rows] = await store.read([
    store.sql
      .select({
        item: reactions.item,
        number: reactions.number,
        state: reactions.state,
        reason: reactions.reason,
      })
      .from(reactions)
      .innerJoin(responses, holds())
      .where(eq(reactions.response, response)),
  ]);
  return rows.map((row) => ({ item: row.item, number: row.number, ...decisionFrom(row) }));
}

function decisionFrom({ state, reason }: { state: 'placed' | 'refused'; reason: string | null }): Decision {
  return state === 'placed' ? { state, reason: null } : { state, reason: reason ?? '' };
}

/** A placed text as the database tells it. */
export interface PlacedText {
  readonly item: string;
  /** null: there is no text where it was read, which verify finds. */
  readonly text: string | null;
  readonly about: string | null;
  readonly part: string | null;
  readonly language: string;
}

/**
 * The placed texts of a form as a JSON array of `PlacedText`, in one column. They are read from the responses
 * themselves, so what is withdrawn or changed is gone at once.
 * @param page which page of them, from 1 on
 */
export function placedTexts(form: SQL, page = 1): SQL<string> {
  return sql<string>`(SELECT json_group_array(json(placed.one)) FROM (
    SELECT json_object('item', r.item, 'text', json_extract(p.body, r.path), 'about', r.about, 'part', r.part,
      'language', r.language) AS one
    FROM reactions AS r JOIN responses AS p ON p.id = r.response AND p.version = r.version
    WHERE r.form = ${form} AND r.state = 'placed' AND p.body IS NOT NULL
    ORDER BY r.reference LIMIT ${mostShown} OFFSET ${mostShown * (page - 1)}) AS placed)`;
}

/** How many placed texts a form has. */
export function placedCount(form: SQL): SQL<number> {
  return sql<number>`(SELECT count(*) FROM reactions AS r JOIN responses AS p ON p.id = r.response AND p.version = r.version
    WHERE r.form = ${form} AND r.state = 'placed' AND json_extract(p.body, r.path) IS NOT NULL)`;
}

/** The placed texts of one item with what they are called, in order of that; none without text. */
export async function listPlaced(
  store: Store,
  form: string,
  item: string,
): Promise<
  readonly {
    readonly reference: string;
    readonly text: string;
    readonly about: string | null;
    readonly language: string;
  }[]
> {
  const [rows] = await store.read([
    store.sql
      .select({
        reference: reactions.reference,
        text: sql<string | null>`json_extract(${responses.body}, ${reactions.path})`,
        about: reactions.about,
        language: reactions.language,
      })
      .from(reactions)
      .innerJoin(responses, holds())
      .where(and(eq(reactions.form, form), eq(reactions.item, item), eq(reactions.state, 'placed')))
      .orderBy(reactions.reference),
  ]);
  return rows.flatMap(({ text, ...row }) => (text === null ? [] : [{ ...row, text }]));
}

function holds(): SQL | undefined {
  return and(
    eq(responses.id, reactions.response),
    eq(responses.version, reactions.version),
    isNotNull(responses.body),
  );
}

/** A decision as verify sees it: `text` null where its response has none there any more. */
export interface InspectedDecision {
  readonly reference: string;
  readonly item: string;
  readonly number: number;
  readonly response: string;
  readonly isOfNow: boolean;
  readonly text: string | null;
}

/** Every decision about texts of a form. */
export async function inspectDecisions(store: Store, form: string): Promise<readonly InspectedDecision[]> {
  const [rows] = await store.read([
    store.sql
      .select({
        reference: reactions.reference,
        item: reactions.item,
        number: reactions.number,
        response: reactions.response,
        isOfNow: sql<boolean>`coalesce(${responses.version} = ${reactions.version}
          AND ${responses.form} = ${reactions.form}, 0)`.mapWith(Boolean),
        text: sql<string | null>`json_extract(${responses.body}, ${reactions.path})`,
      })
      .from(reactions)
      .leftJoin(responses, eq(responses.id, reactions.response))
      .where(eq(reactions.form, form)),
  ]);
  return rows;
}
