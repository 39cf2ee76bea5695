import { inArray, type SQL, sql } from 'drizzle-orm';
import { parseForm } from '../form/parse.ts';
import type { Revision } from '../form/revision.ts';
import { Fault, problem } from '../shared/problem.ts';
import { remember } from './revision-memo.ts';
import { revisions } from './schema.ts';

/** A row of `revisions`; content and lots are null when a revision of this digest was known already. */
export interface RevisionRow {
  readonly number: number;
  readonly digest: string;
  readonly meaning: string;
  readonly alreadyPublic: boolean;
  readonly content: string | null;
  readonly lots: string | null;
}

/** The columns to select for a revision: what is known already does not travel again. */
export function revisionColumns(known: readonly Revision[]) {
  const digests = known.map(({ digest }) => digest);
  const unlessKnown = (column: typeof revisions.content | typeof revisions.lots): SQL<string | null> =>
    digests.length === 0
      ? sql<string | null>`${column}`
      : sql<string | null>`CASE WHEN ${inArray(revisions.digest, digests)} THEN NULL ELSE ${column} END`;
  return {
    number: revisions.number,
    digest: revisions.digest,
    meaning: revisions.meaning,
    alreadyPublic: revisions.alreadyPublic,
    content: unlessKnown(revisions.content),
    lots: unlessKnown(revisions.lots),
  };
}

/** The revision in a row selected with the columns for `known`. Throws Fault when what is stored is no form. */
export function revisionFrom(row: RevisionRow, known: readonly Revision[]): Revision {
  const { content, lots, number, digest, meaning, alreadyPublic } = row;
  const before = known.find((revision) => revision.digest === digest);
  if (content === null || lots === null) {
    if (before === undefined) throw damaged();
    const revision = { ...before, number, meaning, alreadyPublic };
    remember(revision);
    return revision;
  }
  const parsed = parseForm(JSON.parse(content), 'imported');
  if (!parsed.ok) throw damaged();
  const revision = { form: parsed.value, number, digest, meaning, lots: readLots(lots), alreadyPublic };
  remember(revision);
  return revision;
}

function damaged(): Fault {
  return new Fault(problem('database-damaged', { file: 'LIBSQL_URL' }));
}

/** Lots as stored text. */
export function writeLots(lots: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(lots));
}

function readLots(text: string): ReadonlyMap<string, string> {
  const data: unknown = JSON.parse(text);
  return new Map(Object.entries(Object(data)).map(([thing, lot]) => [thing, String(lot)]));
}
