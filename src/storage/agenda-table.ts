// What was agreed about implications: who takes it up, what comes first, when, how it stands. Organisers write it, and
// everybody with the results link reads it.
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isDay, isMoment } from './column-checks.ts';
import { forms } from './schema.ts';

export const agenda = sqliteTable(
  'agenda',
  {
    form: text('form')
      .notNull()
      .references(() => forms.id),
    implication: text('implication').notNull(),
    /** How often it was written: who saves says which version was read, so that nobody writes over what they did not see. */
    version: integer('version').notNull(),
    owner: text('owner'),
    firstStep: text('first_step'),
    dueOn: text('due_on'),
    status: text('status', { enum: ['not-started', 'under-way', 'done', 'dropped'] }).notNull(),
    note: text('note'),
    changedAt: text('changed_at').notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.form, entry.implication] }),
    check('agenda_version', sql`${entry.version} >= 1`),
    check('agenda_due_on', isDay(entry.dueOn)),
    check('agenda_status', sql`${entry.status} IN ('not-started', 'under-way', 'done', 'dropped')`),
    check('agenda_changed_at', isMoment(entry.changedAt)),
  ],
);
