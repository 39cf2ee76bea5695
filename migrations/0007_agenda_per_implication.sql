CREATE TABLE `agenda` (
	`form` text NOT NULL,
	`implication` text NOT NULL,
	`version` integer NOT NULL,
	`owner` text,
	`first_step` text,
	`due_on` text,
	`status` text NOT NULL,
	`note` text,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`form`, `implication`),
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_version" CHECK("agenda"."version" >= 1),
	CONSTRAINT "agenda_due_on" CHECK("agenda"."due_on" GLOB '????-??-??'),
	CONSTRAINT "agenda_status" CHECK("agenda"."status" IN ('not-started', 'under-way', 'done', 'dropped')),
	CONSTRAINT "agenda_changed_at" CHECK("agenda"."changed_at" GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;