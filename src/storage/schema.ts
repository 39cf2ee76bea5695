// The tables. All are STRICT and, but for `changes`, WITHOUT ROWID: Drizzle knows neither, the migrations say so.
// Responses carry no time: who knows when somebody answered must not find the answers by it.
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
import { isDigest, isFlag, isMoment } from './column-checks.ts';

export const forms = sqliteTable(
  'forms',
  {
    id: text('id').primaryKey().notNull(),
    state: text('state', { enum: ['open', 'closed'] }).notNull(),
    /** Number of the current revision. */
    revision: integer('revision').notNull(),
    /** Digest of the current revision's frozen parts: what a submission must have been checked under. */
    meaning: text('meaning').notNull(),
    opensAt: text('opens_at'),
    closesAt: text('closes_at'),
    /** Until then what was begun before closing may be sent. */
    graceEndsAt: text('grace_ends_at'),
    isEditable: integer('is_editable', { mode: 'boolean' }).notNull(),
    isExample: integer('is_example', { mode: 'boolean' }).notNull(),
    publishedAt: text('published_at').notNull(),
    /** The form it follows, by the current revision: who was invited for that one may answer this one. */
    follows: text('follows'),
    /** The word that lets in, by the current revision, as it is compared; NULL when none is asked. */
    code: text('code'),
  },
  (form) => [
    index('forms_by_follows').on(form.follows),
    index('forms_by_code').on(form.code),
    check('forms_state', sql`${form.state} IN ('open', 'closed')`),
    check('forms_meaning', isDigest(form.meaning)),
    check('forms_opens_at', isMoment(form.opensAt)),
    check('forms_closes_at', isMoment(form.closesAt)),
    check('forms_grace_ends_at', isMoment(form.graceEndsAt)),
    check('forms_grace', sql`(${form.closesAt} IS NULL) = (${form.graceEndsAt} IS NULL)`),
    check('forms_is_editable', isFlag(form.isEditable)),
    check('forms_is_example', isFlag(form.isExample)),
    check('forms_published_at', isMoment(form.publishedAt)),
  ],
);

export const revisions = sqliteTable(
  'revisions',
  {
    form: text('form')
      .notNull()
      .references(() => forms.id),
    number: integer('number').notNull(),
    /** The form as canonical JSON, defaults filled in. */
    content: text('content').notNull(),
    digest: text('digest').notNull(),
    meaning: text('meaning').notNull(),
    /** Lots by ranked thing, as JSON. */
    lots: text('lots').notNull(),
    alreadyPublic: integer('already_public', { mode: 'boolean' }).notNull(),
    publishedAt: text('published_at').notNull(),
  },
  (revision) => [
    primaryKey({ columns: [revision.form, revision.number] }),
    check('revisions_number', sql`${revision.number} >= 1`),
    check('revisions_digest', isDigest(revision.digest)),
    check('revisions_meaning', isDigest(revision.meaning)),
    check('revisions_already_public', isFlag(revision.alreadyPublic)),
    check('revisions_published_at', isMoment(revision.publishedAt)),
  ],
);

export const responses = sqliteTable(
  'responses',
  {
    id: text('id').primaryKey().notNull(),
    form: text('form').notNull(),
    revision: integer('revision').notNull(),
    version: integer('version').notNull(),
    /** Canonical JSON; NULL = withdrawn. */
    body: text('body'),
    /** Digest of what was answered first: tells a retry from another answer, after withdrawal too. */
    firstDigest: text('first_digest').notNull(),
    receiptHash: text('receipt_hash').notNull(),
    /** Number of the first release it is in. */
    firstRelease: integer('first_release'),
  },
  (response) => [
    foreignKey({
      name: 'responses_revision',
      columns: [response.form, response.revision],
      foreignColumns: [revisions.form, revisions.number],
    }),
    index('responses_by_revision').on(response.form, response.revision),
    index('responses_by_release').on(response.form, response.firstRelease),
    unique('responses_by_receipt').on(response.receiptHash),
    check('responses_id', sql`length(${response.id}) = 22`),
    check('responses_version', sql`${response.version} >= 1`),
    check('responses_first_digest', isDigest(response.firstDigest)),
    check('responses_receipt_hash', isDigest(response.receiptHash)),
  ],
);

export const changes = sqliteTable(
  'changes',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    form: text('form')
      .notNull()
      .references(() => forms.id),
    response: text('response')
      .notNull()
      .references(() => responses.id),
    /** The version of the response that this change made. */
    version: integer('version').notNull(),
    /** The revision that `plus` was checked under; of a withdrawal that of the answers taken back. */
    revision: integer('revision').notNull(),
    /** Body before; NULL when new, or folded. */
    minus: text('minus'),
    /** Body after; NULL when withdrawn, or folded. */
    plus: text('plus'),
  },
  (change) => [
    // a rowid table's index ends with the rowid, so this one is in order of seq inside a form
    index('changes_by_form').on(change.form),
    unique('changes_by_response').on(change.response, change.version),
    check('changes_version', sql`${change.version} >= 1`),
  ],
);

export const tallies = sqliteTable(
  'tallies',
  {
    form: text('form')
      .primaryKey()
      .notNull()
      .references(() => forms.id),
    /** Every change with seq <= upto is in it, none after. */
    upto: integer('upto').notNull(),
    tally: text('tally').notNull(),
    /** People in it, so that nobody counts rows to say how many answered. */
    responseCount: integer('response_count').notNull(),
    /** Of a live form, the tally of the people in it who are in no release; NULL of nobody. */
    waiting: text('waiting'),
    /** People in `waiting`, so that who sends an answer sees whether a release is due. */
    waitingCount: integer('waiting_count').notNull().default(0),
    /** Of a live form, the tally of the people in it whose release nobody has seen; NULL of nobody. */
    unseen: text('unseen'),
  },
  (tally) => [
    check('tallies_upto', sql`${tally.upto} >= 0`),
    check('tallies_response_count', sql`${tally.responseCount} >= 0`),
    check('tallies_waiting_count', sql`${tally.waitingCount} >= 0`),
  ],
);

export const releases = sqliteTable(
  'releases',
  {
    form: text('form').notNull(),
    number: integer('number').notNull(),
    revision: integer('revision').notNull(),
    upto: integer('upto').notNull(),
    /** NULL after retention. */
    tally: text('tally'),
    document: text('document').notNull(),
    digest: text('digest').notNull(),
    isVisible: integer('is_visible', { mode: 'boolean' }).notNull(),
    madeAt: text('made_at').notNull(),
    /** How its document was made of its tally, see results/making.ts. */
    making: integer('making').notNull().default(1),
    /** Those who also answered the form before, counted; NULL where nobody can be paired, and after retention of either. */
    shift: text('shift'),
  },
  (release) => [
    primaryKey({ columns: [release.form, release.number] }),
    foreignKey({
      name: 'releases_revision',
      columns: [release.form, release.revision],
      foreignColumns: [revisions.form, revisions.number],
    }),
    index('releases_by_revision').on(release.form, release.revision),
    check('releases_number', sql`${release.number} >= 1`),
    check('releases_digest', isDigest(release.digest)),
    check('releases_is_visible', isFlag(release.isVisible)),
    check('releases_made_at', isMoment(release.madeAt)),
  ],
);

/** What an organiser decided about one written text; it holds for one version of its response and for no other. */
export const reactions = sqliteTable(
  'reactions',
  {
    response: text('response')
      .notNull()
      .references(() => responses.id),
    item: text('item').notNull(),
    /** Which text of the item, from 1 on. */
    number: integer('number').notNull(),
    /** The version of the response in which the text was read. */
    version: integer('version').notNull(),
    form: text('form')
      .notNull()
      .references(() => forms.id),
    /** Where the text stands in the response's body: there is no other copy of it. */
    path: text('path').notNull(),
    about: text('about'),
    /** The part of the release that it came from, where that is large enough to say so. */
    part: text('part'),
    language: text('language').notNull(),
    state: text('state', { enum: ['placed', 'refused'] }).notNull(),
    reason: text('reason'),
    /** What the organiser calls it; also the order in which placed ones are shown. */
    reference: text('reference').notNull(),
  },
  (reaction) => [
    primaryKey({ columns: [reaction.response, reaction.item, reaction.number] }),
    index('reactions_by_form').on(reaction.form, reaction.state, reaction.reference),
    check('reactions_number', sql`${reaction.number} >= 1`),
    check('reactions_version', sql`${reaction.version} >= 1`),
    check('reactions_state', sql`${reaction.state} IN ('placed', 'refused')`),
    check('reactions_reason', sql`(${reaction.state} = 'refused') = (${reaction.reason} IS NOT NULL)`),
    check('reactions_reference', sql`length(${reaction.reference}) = 12`),
  ],
);

export const drafts = sqliteTable(
  'drafts',
  {
    id: text('id').primaryKey().notNull(),
    form: text('form').notNull(),
    revision: integer('revision').notNull(),
    /** 0 for a new response, else the version that is being changed. */
    baseVersion: integer('base_version').notNull(),
    /** What was typed, by field name, as JSON. */
    fields: text('fields').notNull(),
    begunAt: text('begun_at').notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (draft) => [
    foreignKey({
      name: 'drafts_revision',
      columns: [draft.form, draft.revision],
      foreignColumns: [revisions.form, revisions.number],
    }),
    index('drafts_by_revision').on(draft.form, draft.revision),
    check('drafts_id', sql`length(${draft.id}) = 22`),
    check('drafts_base_version', sql`${draft.baseVersion} >= 0`),
    check('drafts_begun_at', isMoment(draft.begunAt)),
    check('drafts_saved_at', isMoment(draft.savedAt)),
  ],
);

export const resultsLinks = sqliteTable(
  'results_links',
  {
    form: text('form')
      .notNull()
      .references(() => forms.id),
    number: integer('number').notNull(),
    hash: text('hash').notNull(),
    madeAt: text('made_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (link) => [
    primaryKey({ columns: [link.form, link.number] }),
    unique('results_links_by_hash').on(link.hash),
    check('results_links_hash', isDigest(link.hash)),
    check('results_links_made_at', isMoment(link.madeAt)),
    check('results_links_revoked_at', isMoment(link.revokedAt)),
  ],
);
