import { readdirSync, readFileSync } from 'node:fs';
import { type Client, createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../src/shared/digest.ts';

const read = (file: string): string => readFileSync(`migrations/${file}`, 'utf8');
const seals: Record<string, string> = JSON.parse(read('seals.json'));
const journal: { entries: { idx: number; when: number; tag: string }[] } = JSON.parse(
  read('meta/_journal.json'),
);

/** The migrations there ever were, in order. A new one is added at the end; nothing else here ever changes. */
const history = [
  '0000_forms_responses_and_releases',
  '0001_decisions_about_reactions',
  '0002_invitations_keys_and_records',
  '0003_responses_per_release',
  '0004_making_per_release',
  '0005_contacts_and_reported_invitations',
  '0006_waiting_per_tally',
  '0007_agenda_per_implication',
  '0008_codes_typed_without_form',
  '0009_pairs_per_release',
  '0010_wrong_codes_together',
];

test('the order only grows: journal, files and seals tell the same history', () => {
  expect(journal.entries.map(({ tag }) => tag)).toEqual(history);
  expect(journal.entries.map(({ idx }) => idx)).toEqual(history.map((_, at) => at));
  const moments = journal.entries.map(({ when }) => when);
  expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
  const files = readdirSync('migrations').filter((file) => file.endsWith('.sql'));
  expect(files.sort()).toEqual(history.map((name) => `${name}.sql`));
  expect(Object.keys(seals)).toEqual(history);
});

test('no migration was edited since it was sealed', async () => {
  for (const name of history) expect(await sha256(read(`${name}.sql`))).toBe(seals[name]);
});

test('a name says what changes', () => {
  for (const name of history) expect(name).toMatch(/^\d{4}(_[a-z]{3,}){2,}$/);
});

test('every table made is strict', () => {
  for (const name of history) {
    const made = read(`${name}.sql`).match(/CREATE TABLE[\s\S]*?\n\)[^;]*;/g) ?? [];
    expect(made.filter((statement) => !/\) STRICT(, WITHOUT ROWID)?;$/.test(statement))).toEqual([]);
  }
});

/** What the version before a migration knows of a table, as drizzle-kit wrote it down. */
interface KnownTable {
  readonly name: string;
  readonly columns: Record<string, { readonly name: string; readonly notNull: boolean }>;
}

/** By what a migration is in the way of a Worker of the version before it, which runs until the next is deployed. */
async function hindrances(client: Client, known: readonly KnownTable[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, columns } of known) {
    const { rows } = await client.execute({
      sql: 'SELECT name, "notnull" AS filled, dflt_value AS given FROM pragma_table_info(?)',
      args: [name],
    });
    const now = new Map(rows.map((row) => [String(row['name']), row]));
    for (const before of Object.values(columns)) {
      const column = now.get(before.name);
      if (column === undefined) found.push(`${name}.${before.name} is gone`);
      else if (column['filled'] === 1 && !before.notNull) found.push(`${name}.${before.name} must be filled`);
    }
    for (const [column, { filled, given }] of now) {
      if (!Object.hasOwn(columns, column) && filled === 1 && given === null) {
        found.push(`${name}.${column} must be filled`);
      }
    }
  }
  return found;
}

/** Unique keys, each with its table. */
async function uniqueKeys(client: Client): Promise<readonly string[]> {
  const { rows } = await client.execute(`SELECT t.name AS of, group_concat(c.name) AS columns
    FROM pragma_table_list AS t JOIN pragma_index_list(t.name) AS i ON i."unique"
    JOIN pragma_index_info(i.name) AS c WHERE t.schema = 'main' GROUP BY t.name, i.name`);
  return rows.map((row) => `${row['of']} has one of each ${row['columns']}`);
}

test('a migration takes nothing away that the version before it works with', async () => {
  const client = createClient({ url: ':memory:' });
  onTestFinished(() => client.close());
  let known: readonly KnownTable[] = [];
  const inTheWay: Record<string, readonly string[]> = {};
  for (const name of history) {
    const keysBefore = await uniqueKeys(client);
    for (const statement of read(`${name}.sql`).split('--> statement-breakpoint')) {
      await client.execute(statement);
    }
    const keys = (await uniqueKeys(client)).filter(
      (key) => !keysBefore.includes(key) && known.some((table) => key.startsWith(`${table.name} has`)),
    );
    const found = [...(await hindrances(client, known)), ...keys];
    if (found.length > 0) inTheWay[name] = found;
    const snapshot: { tables: Record<string, KnownTable> } = JSON.parse(
      read(`meta/${name.slice(0, 4)}_snapshot.json`),
    );
    known = Object.values(snapshot.tables);
  }
  // none is added to these: what the code reads no more is dropped by a later version, never by the one that stops reading
  const gone = (table: string, ...columns: readonly string[]) =>
    columns.map((column) => `${table}.${column} is gone`);
  expect(inTheWay).toEqual({
    '0002_invitations_keys_and_records': [
      'organiser_keys.number must be filled',
      'organiser_keys has one of each number',
    ],
    '0010_wrong_codes_together': [
      ...gone('code_failures', 'form', 'since', 'count'),
      ...gone('home_failures', 'number', 'since', 'count'),
    ],
  });
});
