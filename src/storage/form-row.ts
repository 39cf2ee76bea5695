import { sql } from 'drizzle-orm';
import type { Revision } from '../form/revision.ts';
import type { Moment } from '../shared/clock.ts';
import { type RevisionRow, revisionColumns, revisionFrom } from './revision-row.ts';
import { changes, forms, releases, tallies } from './schema.ts';

/** A form as it is stored, with one of its revisions. */
export interface StoredForm {
  readonly revision: Revision;
  readonly state: 'open' | 'closed';
  /** Digest of the current revision's frozen parts. */
  readonly meaning: string;
  readonly opensAt: Moment | null;
  readonly closesAt: Moment | null;
  readonly graceEndsAt: Moment | null;
  readonly isExample: boolean;
  /** People whose answers are in, withdrawn ones left out. */
  readonly responseCount: number;
  /** A release of it may be seen. */
  readonly isShown: boolean;
}

/** Columns of a form in a query over `forms`, `revisions` and `tallies`. */
export function formColumns(known: readonly Revision[]) {
  return {
    state: forms.state,
    meaning: forms.meaning,
    opensAt: forms.opensAt,
    closesAt: forms.closesAt,
    graceEndsAt: forms.graceEndsAt,
    isExample: forms.isExample,
    responseCount: sql<number>`${tallies.responseCount} + (SELECT coalesce(sum((${changes.plus} IS NOT NULL)
      - (${changes.minus} IS NOT NULL)), 0) FROM ${changes}
      WHERE ${changes.form} = ${forms.id} AND ${changes.seq} > ${tallies.upto})`.mapWith(Number),
    isShown: sql<boolean>`EXISTS (SELECT 1 FROM ${releases}
      WHERE ${releases.form} = ${forms.id} AND ${releases.isVisible})`.mapWith(Boolean),
    revision: revisionColumns(known),
  };
}

/** The form in a row selected with the columns for `known`. */
export function formFrom(
  row: Omit<StoredForm, 'revision'> & { readonly revision: RevisionRow },
  known: readonly Revision[],
): StoredForm {
  const { state, meaning, opensAt, closesAt, graceEndsAt, isExample, responseCount, isShown } = row;
  const times = { opensAt, closesAt, graceEndsAt };
  return {
    revision: revisionFrom(row.revision, known),
    state,
    meaning,
    ...times,
    isExample,
    responseCount,
    isShown,
  };
}
