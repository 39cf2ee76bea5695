import { eq } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { forms } from './schema.ts';
import type { Store } from './store.ts';

/** What may stand in the way of an answer: the state of its form. */
export interface Hindrance {
  readonly state: 'open' | 'closed';
  readonly meaning: string;
  readonly opensAt: Moment | null;
  readonly closesAt: Moment | null;
  readonly isEditable: boolean;
  /** The code it asks now; null when it asks none. */
  readonly code: string | null;
}

/** Selects the state of a form; no row when there is no such form. */
export function findHindrance(store: Store, form: string) {
  return store.sql
    .select({
      state: forms.state,
      meaning: forms.meaning,
      opensAt: forms.opensAt,
      closesAt: forms.closesAt,
      isEditable: forms.isEditable,
      code: forms.code,
    })
    .from(forms)
    .where(eq(forms.id, form));
}
