import { and, eq, gt, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { isDroppable } from './releases.ts';
import { isErased } from './retention.ts';
import { forms, releases, responses } from './schema.ts';
import type { Store } from './store.ts';

/** Closes a form at once. Says whether there is such a form. */
export async function closeForm(store: Store, form: string): Promise<boolean> {
  const [, [row]] = await store.write([
    store.sql.update(forms).set({ state: 'closed' }).where(eq(forms.id, form)),
    store.sql.select({ state: forms.state }).from(forms).where(eq(forms.id, form)),
  ]);
  return row !== undefined;
}

/** Closes every form of which closing time and grace have passed. */
export async function closeDueForms(store: Store, now: Moment): Promise<void> {
  await store.write([
    store.sql
      .update(forms)
      .set({ state: 'closed' })
      .where(and(eq(forms.state, 'open'), lt(forms.graceEndsAt, now))),
  ]);
}

/** What a form is after somebody tried to open it. */
export interface Opened {
  readonly state: 'open' | 'closed';
  readonly isShown: boolean;
  /** Its answers were erased, as they were kept long enough. */
  readonly isErased: boolean;
  readonly closesAt: Moment | null;
}

/**
 * Opens a form again unless a release of it was shown, its answers were erased or its closing time has passed; a release that nobody has seen
 * is deleted. undefined when there is no such form.
 */
export async function openForm(store: Store, form: string, now: Moment): Promise<Opened | undefined> {
  const isOpen = sql`EXISTS (SELECT 1 FROM ${forms} WHERE ${forms.id} = ${form} AND ${forms.state} = 'open')`;
  const isDropped = and(eq(releases.form, form), isDroppable, isOpen);
  const dropped = store.sql.select({ number: releases.number }).from(releases).where(isDropped);
  const [, , , [row]] = await store.write([
    store.sql
      .update(forms)
      .set({ state: 'open' })
      .where(
        and(
          eq(forms.id, form),
          sql`NOT ${isShown(form)}`,
          sql`NOT ${isErased(form)}`,
          or(isNull(forms.closesAt), gt(forms.closesAt, now)),
        ),
      ),
    store.sql
      .update(responses)
      .set({ firstRelease: null })
      .where(and(eq(responses.form, form), sql`${responses.firstRelease} IN ${dropped}`)),
    store.sql.delete(releases).where(isDropped),
    store.sql
      .select({
        state: forms.state,
        closesAt: forms.closesAt,
        isShown: sql<boolean>`${isShown(form)}`.mapWith(Boolean),
        isErased: sql<boolean>`${isErased(form)}`.mapWith(Boolean),
      })
      .from(forms)
      .where(eq(forms.id, form)),
  ]);
  return row;
}

function isShown(form: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${releases} WHERE ${releases.form} = ${form} AND ${releases.isVisible})`;
}
