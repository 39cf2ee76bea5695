CREATE TABLE `home_failures` (
	`number` integer PRIMARY KEY NOT NULL,
	`since` text NOT NULL,
	`count` integer NOT NULL,
	CONSTRAINT "home_failures_number" CHECK("home_failures"."number" = 1),
	CONSTRAINT "home_failures_since" CHECK("home_failures"."since" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "home_failures_count" CHECK("home_failures"."count" >= 1)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `forms_by_code` ON `forms` (`code`);--> statement-breakpoint
UPDATE `forms` SET `code` = replace(replace(replace(replace(`code`, '-', ''), 'o', '0'), 'i', '1'), 'l', '1') WHERE replace(`code`, '-', '') <> '';