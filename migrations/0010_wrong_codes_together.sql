CREATE TABLE `wrong_codes` (
	`form` text PRIMARY KEY NOT NULL,
	`forgotten_at` text NOT NULL,
	CONSTRAINT "wrong_codes_forgotten_at" CHECK("wrong_codes"."forgotten_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
DROP TABLE `code_failures`;--> statement-breakpoint
DROP TABLE `home_failures`;