// Databases in memory that were made once and are laid down anew: for every test, and for every history of a race.
import { type Client, createClient } from '@libsql/client';
import { migrateThrough } from '../../src/local/migrate.ts';

/** How a database stood at a moment. */
interface Stand<Known> {
  /** Makes it anew, much quicker than what made it first. */
  readonly sql: string;
  readonly known: Known;
}

let migrated: Promise<Stand<void>> | undefined;

/** A migrated database in memory. */
export async function migratedClient(): Promise<Client> {
  migrated ??= standAfter(createClient({ url: ':memory:' }), async (client) => {
    await migrateThrough(client);
  });
  return laidDown((await migrated).sql);
}

/**
 * Where histories start: gives for each start a new database as `make` left one, once, and what it gave back.
 * @param make begins with a migrated database, and leaves nothing for later
 */
export function rememberingStarts<Start, Known>(
  make: (client: Client, start: Start) => Promise<Known>,
): (start: Start) => Promise<{ readonly client: Client; readonly known: Known }> {
  const stands = new Map<string, Promise<Stand<Known>>>();
  return async (start) => {
    const key = JSON.stringify(start);
    const stand = stands.get(key) ?? standAfter(await migratedClient(), (client) => make(client, start));
    stands.set(key, stand);
    const { sql, known } = await stand;
    return { client: await laidDown(sql), known };
  };
}

async function standAfter<Known>(
  client: Client,
  make: (client: Client) => Promise<Known>,
): Promise<Stand<Known>> {
  const known = await make(client);
  const sql = await everythingIn(client);
  client.close();
  return { sql, known };
}

async function laidDown(sql: string): Promise<Client> {
  const client = createClient({ url: ':memory:' });
  await client.executeMultiple(sql);
  return client;
}

async function everythingIn(client: Client): Promise<string> {
  const { rows } = await client.execute(
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
  );
  const tables = rows.filter(({ type }) => type === 'table');
  const statements = ['BEGIN', 'PRAGMA defer_foreign_keys = ON', ...tables.map(({ sql }) => String(sql))];
  for (const { name } of tables) statements.push(...(await rowsOf(client, String(name))));
  // which number comes next, also after the last was deleted
  statements.push('DELETE FROM sqlite_sequence', ...(await rowsOf(client, 'sqlite_sequence')));
  // last, so that no trigger does its work twice
  statements.push(...rows.filter(({ type }) => type !== 'table').map(({ sql }) => String(sql)), 'COMMIT');
  return statements.join(';\n');
}

async function rowsOf(client: Client, table: string): Promise<string[]> {
  const { rows: columns } = await client.execute(`PRAGMA table_info("${table}")`);
  const values = columns.map(({ name }) => `quote("${name}")`).join(" || ', ' || ");
  const { rows } = await client.execute(`SELECT ${values} AS row FROM "${table}"`);
  return rows.map(({ row }) => `INSERT INTO "${table}" VALUES (${row})`);
}
