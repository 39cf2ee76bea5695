import { and, eq } from 'drizzle-orm';
import type { Revision } from '../form/revision.ts';
import type { Moment } from '../shared/clock.ts';
import { forms, revisions } from './schema.ts';
import type { Store } from './store.ts';

/** What may stand in the way of an answer: the state of its form. */
export interface Hindrance {
  readonly state: 'open' | 'closed';
  readonly meaning: string;
  readonly opensAt: Moment | null;
  readonly closesAt: Moment | null;
  readonly isEditable: boolean;
  /** Digest of the revision by the number that was used; null when the form has no such revision. */
  readonly digest: string | null;
}

/** Selects the state of the form of a revision; no row when there is no such form. */
export function findHindrance(store: Store, revision: Revision) {
  return store.sql
    .select({
      state: forms.state,
      meaning: forms.meaning,
      opensAt: forms.opensAt,
      closesAt: forms.closesAt,
      isEditable: forms.isEditable,
      digest: revisions.digest,
    })
    .from(forms)
    .leftJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, revision.number)))
    .where(eq(forms.id, revision.form.id));
}
