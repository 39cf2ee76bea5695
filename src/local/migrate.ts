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

interface Address {
  readonly url: string;
  readonly authToken?: string;
}

const ownMigrations = ownPath('migrations');

/** Brings the database at an address up to date; as `migrateThrough`. */
export function migrate(database: Address): Promise<readonly string[]> {
  return throughClient(database, migrateThrough);
}

/** The names of the migrations that `migrate` would apply to the database at an address. Throws Fault as that does. */
export function findLacking(database: Address): Promise<readonly string[]> {
  return throughClient(database, async (client) => lackingIn(client, await sealedIn(ownMigrations)));
}

async function throughClient<T>(
  { url, authToken }: Address,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = createClient(authToken === undefined ? { url } : { url, authToken });
  try {
    return await work(client);
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
export async function migrateThrough(client: Client, folder = ownMigrations): Promise<readonly string[]> {
  const lacking = await lackingIn(client, await sealedIn(folder));
  try {
    await applyMigrations(drizzle({ client }), { migrationsFolder: folder });
    return lacking;
  } catch (error) {
    throw faultOf(error);
  }
}

/** A migration as it stands in its folder. */
interface Sealed {
  readonly name: string;
  readonly hash: string;
}

/** The migrations of a folder in their order, each as it was sealed. */
async function sealedIn(folder: string): Promise<readonly Sealed[]> {
  const { entries } = v.parse(
    journalSchema,
    JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')),
  );
  const seals = v.parse(sealsSchema, JSON.parse(readFileSync(join(folder, 'seals.json'), 'utf8')));
  for (const { tag } of entries) {
    if (seals[tag] !== (await sha256(readFileSync(join(folder, `${tag}.sql`), 'utf8')))) throw differs(tag);
  }
  const files = readMigrationFiles({ migrationsFolder: folder });
  return entries.map(({ tag }, at) => ({ name: tag, hash: files[at]?.hash ?? '' }));
}

async function lackingIn(client: Client, sealed: readonly Sealed[]): Promise<readonly string[]> {
  const applied = await appliedHashes(client).catch((error: unknown) => {
    throw faultOf(error);
  });
  const differing = applied.findIndex((hash, at) => hash !== sealed[at]?.hash);
  if (differing >= 0) throw differs(sealed[differing]?.name ?? String(differing));
  return sealed.slice(applied.length).map(({ name }) => name);
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
