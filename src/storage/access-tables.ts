// The tables of who may do what: invitations, wrong codes, organisers' keys; and the records of what was done.
// A use of an invitation holds a day and no response: with an anonymous form nothing links the two.
import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core';
import { isDay, isDigest, isMoment } from './column-checks.ts';
import { forms } from './schema.ts';

export const invitations = sqliteTable(
  'invitations',
  {
    /** The form it was made for; it is good for the forms that follow that one too. */
    form: text('form')
      .notNull()
      .references(() => forms.id),
    number: integer('number').notNull(),
    /** SHA-256 of the secret in its link. */
    hash: text('hash').notNull(),
    name: text('name').notNull(),
    /** The organisation or table it lets speak; NULL in forms for persons. */
    speaksFor: text('speaks_for'),
    /** How many organisations the answer speaks for. */
    mandates: integer('mandates').notNull(),
    madeAt: text('made_at').notNull(),
    revokedAt: text('revoked_at'),
    /** The day on which whoever opened its link last said that it is not for them. */
    reportedOn: text('reported_on'),
  },
  (invitation) => [
    primaryKey({ columns: [invitation.form, invitation.number] }),
    unique('invitations_by_hash').on(invitation.hash),
    check('invitations_number', sql`${invitation.number} >= 1`),
    check('invitations_hash', isDigest(invitation.hash)),
    check('invitations_mandates', sql`${invitation.mandates} BETWEEN 1 AND 1000`),
    check('invitations_made_at', isMoment(invitation.madeAt)),
    check('invitations_revoked_at', isMoment(invitation.revokedAt)),
    check('invitations_reported_on', isDay(invitation.reportedOn)),
  ],
);

/** An invitation answers a form once: the key says so. */
export const invitationUses = sqliteTable(
  'invitation_uses',
  {
    /** The form that was answered. */
    form: text('form')
      .notNull()
      .references(() => forms.id),
    /** The form the invitation was made for, and its number there. */
    issuedBy: text('issued_by').notNull(),
    number: integer('number').notNull(),
    /** The day of answering; NULL only inside the write that stores the response. */
    usedOn: text('used_on'),
  },
  (use) => [
    primaryKey({ columns: [use.form, use.issuedBy, use.number] }),
    foreignKey({
      name: 'invitation_uses_invitation',
      columns: [use.issuedBy, use.number],
      foreignColumns: [invitations.form, invitations.number],
    }),
    index('invitation_uses_by_invitation').on(use.issuedBy, use.number),
    check('invitation_uses_used_on', isDay(use.usedOn)),
  ],
);

/** Wrong codes that were typed; counted by form, as a whole hall has one address. */
export const wrongCodes = sqliteTable(
  'wrong_codes',
  {
    /** Empty for those typed on the first page of the website, which belong to no form. */
    form: text('form').primaryKey().notNull(),
    /** When all of them are forgotten: each some seconds after the one before. */
    forgottenAt: text('forgotten_at').notNull(),
  },
  (wrong) => [check('wrong_codes_forgotten_at', isMoment(wrong.forgottenAt))],
);

export const organiserKeys = sqliteTable(
  'organiser_keys',
  {
    /** What a key is called by: it says nothing about the key. */
    number: integer('number').primaryKey().notNull(),
    hash: text('hash').notNull(),
    name: text('name').notNull(),
    madeAt: text('made_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (key) => [
    unique('organiser_keys_by_hash').on(key.hash),
    check('organiser_keys_number', sql`${key.number} >= 1`),
    check('organiser_keys_hash', isDigest(key.hash)),
    check('organiser_keys_made_at', isMoment(key.madeAt)),
    check('organiser_keys_revoked_at', isMoment(key.revokedAt)),
  ],
);

/** Who did what, in order of number. It outlasts the forms it names. */
export const audit = sqliteTable(
  'audit',
  {
    number: integer('number').primaryKey().notNull(),
    at: text('at').notNull(),
    who: text('who').notNull(),
    deed: text('deed').notNull(),
    form: text('form'),
  },
  (entry) => [check('audit_number', sql`${entry.number} >= 1`), check('audit_at', isMoment(entry.at))],
);

/** What was erased: a backup that is put back has it erased again. It outlasts the forms it names. */
export const deletions = sqliteTable(
  'deletions',
  {
    number: integer('number').primaryKey().notNull(),
    at: text('at').notNull(),
    form: text('form').notNull(),
    /** NULL when it was not about one response. */
    response: text('response'),
    what: text('what').notNull(),
  },
  (deletion) => [
    index('deletions_by_form').on(deletion.form),
    check('deletions_number', sql`${deletion.number} >= 1`),
    check('deletions_at', isMoment(deletion.at)),
  ],
);
