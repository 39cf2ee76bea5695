CREATE TABLE `audit` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`who` text NOT NULL,
	`deed` text NOT NULL,
	`form` text,
	CONSTRAINT "audit_number" CHECK("audit"."number" >= 1),
	CONSTRAINT "audit_at" CHECK("audit"."at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `code_failures` (
	`form` text PRIMARY KEY NOT NULL,
	`since` text NOT NULL,
	`count` integer NOT NULL,
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "code_failures_since" CHECK("code_failures"."since" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "code_failures_count" CHECK("code_failures"."count" >= 1)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `deletions` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`form` text NOT NULL,
	`response` text,
	`what` text NOT NULL,
	CONSTRAINT "deletions_number" CHECK("deletions"."number" >= 1),
	CONSTRAINT "deletions_at" CHECK("deletions"."at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `deletions_by_form` ON `deletions` (`form`);--> statement-breakpoint
CREATE TABLE `invitation_uses` (
	`form` text NOT NULL,
	`issued_by` text NOT NULL,
	`number` integer NOT NULL,
	`used_on` text,
	PRIMARY KEY(`form`, `issued_by`, `number`),
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`,`number`) REFERENCES `invitations`(`form`,`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitation_uses_used_on" CHECK("invitation_uses"."used_on" GLOB '????-??-??')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `invitation_uses_by_invitation` ON `invitation_uses` (`issued_by`,`number`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`form` text NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`speaks_for` text,
	`mandates` integer NOT NULL,
	`made_at` text NOT NULL,
	`revoked_at` text,
	PRIMARY KEY(`form`, `number`),
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_number" CHECK("invitations"."number" >= 1),
	CONSTRAINT "invitations_hash" CHECK(length("invitations"."hash") = 64),
	CONSTRAINT "invitations_mandates" CHECK("invitations"."mandates" BETWEEN 1 AND 1000),
	CONSTRAINT "invitations_made_at" CHECK("invitations"."made_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "invitations_revoked_at" CHECK("invitations"."revoked_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_by_hash` ON `invitations` (`hash`);--> statement-breakpoint
ALTER TABLE `organiser_keys` RENAME TO `organiser_keys_before`;--> statement-breakpoint
CREATE TABLE `organiser_keys` (
	`number` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`made_at` text NOT NULL,
	`revoked_at` text,
	CONSTRAINT "organiser_keys_number" CHECK("organiser_keys"."number" >= 1),
	CONSTRAINT "organiser_keys_hash" CHECK(length("organiser_keys"."hash") = 64),
	CONSTRAINT "organiser_keys_made_at" CHECK("organiser_keys"."made_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "organiser_keys_revoked_at" CHECK("organiser_keys"."revoked_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `organiser_keys` SELECT row_number() OVER (ORDER BY `made_at`, `hash`), `hash`, `name`, `made_at`, NULL FROM `organiser_keys_before`;--> statement-breakpoint
DROP TABLE `organiser_keys_before`;--> statement-breakpoint
CREATE UNIQUE INDEX `organiser_keys_by_hash` ON `organiser_keys` (`hash`);--> statement-breakpoint
ALTER TABLE `forms` ADD `follows` text;--> statement-breakpoint
ALTER TABLE `forms` ADD `code` text;--> statement-breakpoint
UPDATE `forms` SET `follows` = (SELECT json_extract(`content`, '$.follows') FROM `revisions` WHERE `revisions`.`form` = `forms`.`id` AND `revisions`.`number` = `forms`.`revision`);--> statement-breakpoint
CREATE INDEX `forms_by_follows` ON `forms` (`follows`);