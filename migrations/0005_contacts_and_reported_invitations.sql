CREATE TABLE `contacts` (
	`form` text PRIMARY KEY NOT NULL,
	`addresses` text NOT NULL,
	`removed` text NOT NULL,
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contacts_addresses" CHECK(json_type("contacts"."addresses") = 'array'),
	CONSTRAINT "contacts_removed" CHECK(json_type("contacts"."removed") = 'array')
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `invitations` ADD `reported_on` text CONSTRAINT "invitations_reported_on" CHECK("reported_on" GLOB '????-??-??');