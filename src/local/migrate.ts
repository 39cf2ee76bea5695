// Brings a database to the schema of this program. Drizzle applies the migrations; it notices neither that an applied
// one was edited nor that the database is ahead, so that is looked at first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client/http';
import { drizzle } from 'drizzle-orm/libsql/http';
import { migrate as applyMigrations } from 'drizzle-orm/libsql/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import * as v from 'valibot';
import { sha256 } from '../shared/digest.ts';
import { Fault, problem } from '../shared/problem.ts';
import { faultOf } from '../storage/faults.ts';
import { ownPath } from './root.ts';

const journalSchema = v.object({
  entries: v.array(v.object({ idx: v.number(), when: v.number(), tag: v.string() })),
});
const sealsSchema = v.record(v.string(), v.string());

/** Brings the database at an address up to date; as `migrateThrough`. */
export async function migrate(database: {
  readonly url: string;
  readonly authToken?: string;
}): Promise<readonly string[]> {
  const { url, authToken } = database;
  const client = createClient(authToken === undefined ? { url } : { url, authToken });
  try {
    return await migrateThrough(client);
  } finally {
    client.close();
  }
}

/**
 * Applies the migrations that the database lacks and returns their names. Throws Fault: `migration-differs` when a
 * file is not as it was sealed, or the database holds a migration that is not so among the files (then nothing is
 * done), or what storage throws.
 * @param folder with the journal, the migrations and their seals
 */
export async function migrateThrough(
  client: Client,
  folder = ownPath('migrations'),
): Promise<readonly string[]> {
  const names = journalIn(folder).map(({ tag }) => tag);
  await checkSeals(folder, names);
  const hashes = readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash);
  try {
    const applied = await appliedHashes(client);
    const differing = applied.findIndex((hash, at) => hash !== hashes[at]);
    if (differing >= 0) throw differs(names[differing] ?? String(differing));
    await applyMigrations(drizzle({ client }), { migrationsFolder: folder });
    return names.slice(applied.length);
  } catch (error) {
    throw faultOf(error);
  }
}

function journalIn(folder: string): v.InferOutput<typeof journalSchema>['entries'] {
  return v.parse(journalSchema, JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')))
    .entries;
}

async function checkSeals(folder: string, names: readonly string[]): Promise<void> {
  const seals = v.parse(sealsSchema, JSON.parse(readFileSync(join(folder, 'seals.json'), 'utf8')));
  for (const name of names) {
    if (seals[name] !== (await sha256(readFileSync(join(folder, `${name}.sql`), 'utf8'))))
      throw differs(name);
  }
}

function differs(name: string): Fault {
  return new Fault(problem('migration-differs', { name }));
}

async function appliedHashes(client: Client): Promise<readonly string[]> {
  const [tables] = await client.batch(
    ["SELECT name FROM sqlite_schema WHERE type = 'table' AND name = '__drizzle_migrations'"],
    'read',
  );
  if (tables === undefined || tables.rows.length === 0) return [];
  const [rows] = await client.batch(['SELECT hash FROM __drizzle_migrations ORDER BY created_at'], 'read');
  return (rows?.rows ?? []).map((row) => String(row['hash']));
}
