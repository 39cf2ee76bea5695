CREATE TABLE `reactions` (
	`response` text NOT NULL,
	`item` text NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`form` text NOT NULL,
	`path` text NOT NULL,
	`about` text,
	`part` text,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`reference` text NOT NULL,
	PRIMARY KEY(`response`, `item`, `number`),
	FOREIGN KEY (`response`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`form`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reactions_number" CHECK("reactions"."number" >= 1),
	CONSTRAINT "reactions_version" CHECK("reactions"."version" >= 1),
	CONSTRAINT "reactions_state" CHECK("reactions"."state" IN ('placed', 'refused')),
	CONSTRAINT "reactions_reason" CHECK(("reactions"."state" = 'refused') = ("reactions"."reason" IS NOT NULL)),
	CONSTRAINT "reactions_reference" CHECK(length("reactions"."reference") = 12)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `reactions_by_form` ON `reactions` (`form`,`state`,`reference`);