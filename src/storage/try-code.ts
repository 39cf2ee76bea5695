import { eq, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { wrongCodes } from './access-tables.ts';
import { forms } from './schema.ts';
import type { Store } from './store.ts';
import { countWrong, type Holding, isHeldOff } from './wrong-codes.ts';

/** A code that somebody typed, as it is compared. */
export interface TriedCode extends Holding {
  readonly form: string;
  readonly code: string;
}

/** What became of a code. */
export type TryingCode =
  | { readonly is: 'right' | 'wrong' }
  /** Too many were wrong; the last of them is forgotten then. */
  | { readonly is: 'exceeded'; readonly forgottenAt: Moment }
  /** There is no such form, or it asks no code. */
  | { readonly is: 'unknown' | 'not-asked' };

/** Compares a typed code and counts a wrong one, in one write: many at once are counted one by one. */
export async function tryCode(store: Store, tried: TriedCode): Promise<TryingCode> {
  const { form, code } = tried;
  const isWrong = sql`EXISTS (SELECT 1 FROM ${forms} WHERE ${forms.id} = ${form} AND ${forms.code} <> ${code})`;
  const [[before]] = await store.write([
    store.sql
      .select({ code: forms.code, forgottenAt: wrongCodes.forgottenAt })
      .from(forms)
      .leftJoin(wrongCodes, eq(wrongCodes.form, forms.id))
      .where(eq(forms.id, form)),
    countWrong(store, form, isWrong, tried),
  ]);
  if (before === undefined) return { is: 'unknown' };
  if (before.code === null) return { is: 'not-asked' };
  const { forgottenAt } = before;
  if (isHeldOff(forgottenAt, tried)) return { is: 'exceeded', forgottenAt };
  return { is: before.code === code ? 'right' : 'wrong' };
}

/** The code that a form asks now; null when it asks none, undefined when there is no such form. */
export async function findCode(store: Store, form: string): Promise<string | null | undefined> {
  const [[row]] = await store.read([
    store.sql.select({ code: forms.code }).from(forms).where(eq(forms.id, form)),
  ]);
  return row?.code;
}
