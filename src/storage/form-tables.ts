// Every table with rows of a form, for what goes over a form as a whole.
import { or, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { invitations, invitationUses, wrongCodes } from './access-tables.ts';
import { agenda } from './agenda-table.ts';
import { contacts } from './contact-tables.ts';
import {
  changes,
  drafts,
  forms,
  reactions,
  releases,
  responses,
  resultsLinks,
  revisions,
  tallies,
} from './schema.ts';
import type { Store } from './store.ts';

/**
 * Deletes all rows of forms, the forms last: what refers goes before what it refers to. The uses that other forms made
 * of their invitations go too. The records of what was erased and done stay.
 * @param isOne whether the form in a column is one of them
 */
export function deleteFormRows({ sql }: Store, isOne: (form: AnySQLiteColumn) => SQL | undefined) {
  return [
    sql.delete(drafts).where(isOne(drafts.form)),
    sql.delete(changes).where(isOne(changes.form)),
    sql.delete(reactions).where(isOne(reactions.form)),
    sql.delete(responses).where(isOne(responses.form)),
    sql.delete(releases).where(isOne(releases.form)),
    sql.delete(tallies).where(isOne(tallies.form)),
    sql.delete(resultsLinks).where(isOne(resultsLinks.form)),
    sql.delete(wrongCodes).where(isOne(wrongCodes.form)),
    sql.delete(contacts).where(isOne(contacts.form)),
    sql.delete(agenda).where(isOne(agenda.form)),
    sql.delete(invitationUses).where(or(isOne(invitationUses.form), isOne(invitationUses.issuedBy))),
    sql.delete(invitations).where(isOne(invitations.form)),
    sql.delete(revisions).where(isOne(revisions.form)),
    sql.delete(forms).where(isOne(forms.id)),
  ] as const;
}
