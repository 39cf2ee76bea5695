import { and, eq, or, sql } from 'drizzle-orm';
import type { Moment } from '../shared/clock.ts';
import { wrongCodes } from './access-tables.ts';
import { formColumns, formFrom, type StoredForm } from './form-row.ts';
import { rememberedOf } from './revision-memo.ts';
import { forms, revisions, tallies } from './schema.ts';
import type { Store } from './store.ts';
import { countWrong, type Holding, isHeldOff } from './wrong-codes.ts';

/** What somebody typed on the first page, as it is compared: with the codes of forms and with their ids. */
export interface TriedAtHome extends Holding {
  readonly code: string;
  readonly id: string;
}

/** What became of it. */
export type TryingAtHome =
  /** The forms it opens; none when it is wrong. */
  | {
      readonly is: 'tried';
      readonly forms: readonly { readonly form: StoredForm; readonly byCode: boolean }[];
    }
  /** Too many were wrong; the last of them is forgotten then. */
  | { readonly is: 'exceeded'; readonly forgottenAt: Moment };

const mostForms = 8;
/** Those who type here have no form yet. */
const noForm = '';

/** Finds what opens with it by two indexes, and counts a wrong one, in one write: many at once are counted one by one. */
export async function tryAtHome(store: Store, tried: TriedAtHome): Promise<TryingAtHome> {
  const { code, now } = tried;
  const known = rememberedOf();
  const isMeant = or(eq(forms.code, code), eq(forms.id, tried.id));
  const [[wrong], rows] = await store.write([
    store.sql
      .select({ forgottenAt: wrongCodes.forgottenAt })
      .from(wrongCodes)
      .where(eq(wrongCodes.form, noForm)),
    store.sql
      .select({ ...formColumns(known), code: forms.code })
      .from(forms)
      .innerJoin(revisions, and(eq(revisions.form, forms.id), eq(revisions.number, forms.revision)))
      .innerJoin(tallies, eq(tallies.form, forms.id))
      .where(isMeant)
      // a word may have been that of many forms before
      .orderBy(
        sql`(${forms.state} = 'open' AND coalesce(${forms.opensAt}, ${now}) <= ${now}
          AND coalesce(${forms.closesAt}, ${now}) >= ${now}) DESC`,
        forms.id,
      )
      .limit(mostForms),
    countWrong(store, noForm, sql`NOT EXISTS (SELECT 1 FROM ${forms} WHERE ${isMeant})`, tried),
  ]);
  const forgottenAt = wrong?.forgottenAt ?? null;
  if (isHeldOff(forgottenAt, tried)) return { is: 'exceeded', forgottenAt };
  return {
    is: 'tried',
    forms: rows.map((row) => ({ form: formFrom(row, known), byCode: row.code === code })),
  };
}
