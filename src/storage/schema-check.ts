import { audit, deletions, invitations, invitationUses, organiserKeys, wrongCodes } from './access-tables.ts';
import { agenda } from './agenda-table.ts';
import { contacts } from './contact-tables.ts';
import {
  changes,
  drafts,
  forms,
  reactions,
  releases,
  responses,
  resultsLinks,
  revisions,
  tallies,
} from './schema.ts';
import type { Store } from './store.ts';

/** Asks for every column of every table and no row. Throws Fault `database-not-migrated` when one is missing. */
export async function checkSchema({ sql, read }: Store): Promise<void> {
  await read([
    sql.select().from(forms).limit(0),
    sql.select().from(revisions).limit(0),
    sql.select().from(responses).limit(0),
    sql.select().from(changes).limit(0),
    sql.select().from(tallies).limit(0),
    sql.select().from(releases).limit(0),
    sql.select().from(reactions).limit(0),
    sql.select().from(drafts).limit(0),
    sql.select().from(resultsLinks).limit(0),
    sql.select().from(invitations).limit(0),
    sql.select().from(invitationUses).limit(0),
    sql.select().from(wrongCodes).limit(0),
    sql.select().from(contacts).limit(0),
    sql.select().from(agenda).limit(0),
    sql.select().from(organiserKeys).limit(0),
    sql.select().from(audit).limit(0),
    sql.select().from(deletions).limit(0),
  ]);
}
