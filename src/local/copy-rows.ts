// A copy of a database that is elsewhere, row by row: its provider's files are out of reach. All rows are read in one
// transaction, so it is of one moment; that takes one answer, which providers keep below 10 MB.
import { type Client, createClient, type ResultSet } from '@libsql/client/http';
import Database from 'libsql';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { faultOf } from '../storage/faults.ts';
import { type Contents, countContents } from './database-file.ts';

const mebibyte = 1024 * 1024;
/** Texts of the rows together; names, quotation marks and numbers come on top, below 10 MB in all. */
const mostBytes = 7 * mebibyte;

/** Not those of SQLite, libSQL or a provider, which make their own. */
const ownTables = `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL
  AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'libsql\\_%' ESCAPE '\\'
  AND name NOT LIKE '\\_litestream\\_%' ESCAPE '\\' ORDER BY name`;
const ownIndexes = `SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name`;

interface Table {
  readonly name: string;
  readonly sql: string;
}

/**
 * Copies all rows of a database over HTTP into a file that is there and empty. Says what it held at that moment.
 * Problems: `backup-too-large`, `database-moving` when a migration came in between, `database-not-migrated`. Throws
 * Fault as storage does.
 */
export async function copyRows(
  elsewhere: { readonly url: string; readonly authToken?: string },
  file: string,
): Promise<Result<Contents>> {
  const { url, authToken } = elsewhere;
  const client = createClient({ url, intMode: 'bigint', ...(authToken === undefined ? {} : { authToken }) });
  try {
    const tables = tablesIn(await readTogether(client, [ownTables]));
    if (!tables.some(({ name }) => name === 'responses')) {
      return refused(problem('database-not-migrated', {}));
    }
    const megabytes = Math.ceil((await bytesIn(client, tables)) / mebibyte);
    if (megabytes * mebibyte > mostBytes) return refused(problem('backup-too-large', { megabytes }));
    const results = await readTogether(client, [
      ownTables,
      ownIndexes,
      'SELECT name, seq FROM sqlite_sequence',
      countContents,
      ...tables.map(({ name }) => `SELECT * FROM ${quoted(name)}`),
    ]);
    const [, indexes, sequences, counted, ...rows] = results;
    if (JSON.stringify(tablesIn(results)) !== JSON.stringify(tables)) {
      return refused(problem('database-moving', {}));
    }
    write(file, tables, rows, indexes, sequences);
    const [contents] = counted?.rows ?? [];
    return accepted({ forms: Number(contents?.['forms']), responses: Number(contents?.['responses']) });
  } catch (error) {
    throw faultOf(error);
  } finally {
    client.close();
  }
}

function readTogether(client: Client, statements: string[]): Promise<ResultSet[]> {
  return client.batch(statements, 'read');
}

function tablesIn([found]: readonly ResultSet[]): readonly Table[] {
  return (found?.rows ?? []).map((row) => ({ name: String(row['name']), sql: String(row['sql']) }));
}

/** The bytes of all values, as far as they are text. */
async function bytesIn(client: Client, tables: readonly Table[]): Promise<number> {
  const columns = await readTogether(
    client,
    tables.map(({ name }) => `SELECT name FROM pragma_table_info('${name.replaceAll("'", "''")}')`),
  );
  const sums = tables.map(({ name }, at) => {
    const lengths = (columns[at]?.rows ?? []).map(
      (row) => `coalesce(octet_length(${quoted(String(row['name']))}), 4)`,
    );
    return `SELECT coalesce(sum(${lengths.join(' + ')}), 0) AS bytes FROM ${quoted(name)}`;
  });
  const counted = await readTogether(client, sums);
  return counted.reduce((sum, { rows }) => sum + Number(rows[0]?.['bytes']), 0);
}

function write(
  file: string,
  tables: readonly Table[],
  rows: readonly ResultSet[],
  indexes: ResultSet | undefined,
  sequences: ResultSet | undefined,
): void {
  const database = new Database(file);
  try {
    // one transaction; references are looked at when the whole is inspected
    database.exec('PRAGMA foreign_keys=OFF; PRAGMA synchronous=FULL; BEGIN');
    for (const { sql } of tables) database.exec(sql);
    for (const [at, { name }] of tables.entries()) {
      const found = rows[at];
      if (found === undefined || found.columns.length === 0) continue;
      const names = found.columns.map(quoted).join(', ');
      const places = found.columns.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${quoted(name)} (${names}) VALUES (${places})`);
      for (const row of found.rows) insert.run(found.columns.map((_, column) => row[column] ?? null));
    }
    for (const row of indexes?.rows ?? []) database.exec(String(row['sql']));
    const sequence = database.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?');
    for (const row of sequences?.rows ?? []) sequence.run([row['seq'] ?? null, row['name'] ?? null]);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
