// Addresses of people who asked for news of a form: apart from answers, and without anything that they share with them.
import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { forms } from './schema.ts';

/**
 * All addresses of a form in one text, in order of the alphabet: a row for each would tell, by where it lies in the
 * file, in which order people came, and the changes of their answers lie in that order too.
 */
export const contacts = sqliteTable(
  'contacts',
  {
    form: text('form')
      .primaryKey()
      .notNull()
      .references(() => forms.id),
    /** JSON list of addresses, sorted, each once. */
    addresses: text('addresses').notNull(),
    /** JSON list of marks of addresses that were taken out, sorted: a backup that is put back does not return them. */
    removed: text('removed').notNull(),
  },
  (contact) => [
    check('contacts_addresses', sql`json_type(${contact.addresses}) = 'array'`),
    check('contacts_removed', sql`json_type(${contact.removed}) = 'array'`),
  ],
);
