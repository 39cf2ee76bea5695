CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`form` text NOT NULL,
	`response` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer NOT NULL,
	`minus` text,
	`plus` text,
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`response`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_version" CHECK("changes"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `changes_by_form` ON `changes` (`form`);--> statement-breakpoint
CREATE UNIQUE INDEX `changes_by_response` ON `changes` (`response`,`version`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`revision` integer NOT NULL,
	`base_version` integer NOT NULL,
	`fields` text NOT NULL,
	`begun_at` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`form`,`revision`) REFERENCES `revisions`(`form`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "drafts_id" CHECK(length("drafts"."id") = 22),
	CONSTRAINT "drafts_base_version" CHECK("drafts"."base_version" >= 0),
	CONSTRAINT "drafts_begun_at" CHECK("drafts"."begun_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "drafts_saved_at" CHECK("drafts"."saved_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `drafts_by_revision` ON `drafts` (`form`,`revision`);--> statement-breakpoint
CREATE TABLE `forms` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`meaning` text NOT NULL,
	`opens_at` text,
	`closes_at` text,
	`grace_ends_at` text,
	`is_editable` integer NOT NULL,
	`is_example` integer NOT NULL,
	`published_at` text NOT NULL,
	CONSTRAINT "forms_state" CHECK("forms"."state" IN ('open', 'closed')),
	CONSTRAINT "forms_meaning" CHECK(length("forms"."meaning") = 64),
	CONSTRAINT "forms_opens_at" CHECK("forms"."opens_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "forms_closes_at" CHECK("forms"."closes_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "forms_grace_ends_at" CHECK("forms"."grace_ends_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "forms_grace" CHECK(("forms"."closes_at" IS NULL) = ("forms"."grace_ends_at" IS NULL)),
	CONSTRAINT "forms_is_editable" CHECK("forms"."is_editable" IN (0, 1)),
	CONSTRAINT "forms_is_example" CHECK("forms"."is_example" IN (0, 1)),
	CONSTRAINT "forms_published_at" CHECK("forms"."published_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `organiser_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`made_at` text NOT NULL,
	CONSTRAINT "organiser_keys_hash" CHECK(length("organiser_keys"."hash") = 64),
	CONSTRAINT "organiser_keys_made_at" CHECK("organiser_keys"."made_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `releases` (
	`form` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`upto` integer NOT NULL,
	`tally` text,
	`document` text NOT NULL,
	`digest` text NOT NULL,
	`is_visible` integer NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`form`, `number`),
	FOREIGN KEY (`form`,`revision`) REFERENCES `revisions`(`form`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "releases_number" CHECK("releases"."number" >= 1),
	CONSTRAINT "releases_digest" CHECK(length("releases"."digest") = 64),
	CONSTRAINT "releases_is_visible" CHECK("releases"."is_visible" IN (0, 1)),
	CONSTRAINT "releases_made_at" CHECK("releases"."made_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `releases_by_revision` ON `releases` (`form`,`revision`);--> statement-breakpoint
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`revision` integer NOT NULL,
	`version` integer NOT NULL,
	`body` text,
	`first_digest` text NOT NULL,
	`receipt_hash` text NOT NULL,
	`first_release` integer,
	FOREIGN KEY (`form`,`revision`) REFERENCES `revisions`(`form`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "responses_id" CHECK(length("responses"."id") = 22),
	CONSTRAINT "responses_version" CHECK("responses"."version" >= 1),
	CONSTRAINT "responses_first_digest" CHECK(length("responses"."first_digest") = 64),
	CONSTRAINT "responses_receipt_hash" CHECK(length("responses"."receipt_hash") = 64)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `responses_by_revision` ON `responses` (`form`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `responses_by_receipt` ON `responses` (`receipt_hash`);--> statement-breakpoint
CREATE TABLE `results_links` (
	`form` text NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL,
	`made_at` text NOT NULL,
	`revoked_at` text,
	PRIMARY KEY(`form`, `number`),
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "results_links_hash" CHECK(length("results_links"."hash") = 64),
	CONSTRAINT "results_links_made_at" CHECK("results_links"."made_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "results_links_revoked_at" CHECK("results_links"."revoked_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `results_links_by_hash` ON `results_links` (`hash`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`form` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`digest` text NOT NULL,
	`meaning` text NOT NULL,
	`lots` text NOT NULL,
	`already_public` integer NOT NULL,
	`published_at` text NOT NULL,
	PRIMARY KEY(`form`, `number`),
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_number" CHECK("revisions"."number" >= 1),
	CONSTRAINT "revisions_digest" CHECK(length("revisions"."digest") = 64),
	CONSTRAINT "revisions_meaning" CHECK(length("revisions"."meaning") = 64),
	CONSTRAINT "revisions_already_public" CHECK("revisions"."already_public" IN (0, 1)),
	CONSTRAINT "revisions_published_at" CHECK("revisions"."published_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tallies` (
	`form` text PRIMARY KEY NOT NULL,
	`upto` integer NOT NULL,
	`tally` text NOT NULL,
	`response_count` integer NOT NULL,
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tallies_upto" CHECK("tallies"."upto" >= 0),
	CONSTRAINT "tallies_response_count" CHECK("tallies"."response_count" >= 0)
) STRICT, WITHOUT ROWID;
