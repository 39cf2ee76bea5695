import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import * as accessTables from '../../src/storage/access-tables.ts';
import * as agendaTable from '../../src/storage/agenda-table.ts';
import * as contactTables from '../../src/storage/contact-tables.ts';
import * as schema from '../../src/storage/schema.ts';
import { memoryClient } from '../actions/testcontext.ts';

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const { rows } = await (await memoryClient()).execute(sql);
  return rows.map((row) => ({ ...row }));
}

const ours = `t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> '__drizzle_migrations'`;

test('every table is strict, and only the log has row ids', async () => {
  const tables = await ask(
    `SELECT t.name, t.strict, t.wr AS withoutRowid FROM pragma_table_list AS t WHERE ${ours} ORDER BY t.name`,
  );
  expect(tables.map(({ name }) => name)).toEqual([
    'agenda',
    'audit',
    'changes',
    'contacts',
    'deletions',
    'drafts',
    'forms',
    'invitation_uses',
    'invitations',
    'organiser_keys',
    'reactions',
    'releases',
    'responses',
    'results_links',
    'revisions',
    'tallies',
    'wrong_codes',
  ]);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  expect(tables.filter(({ withoutRowid }) => withoutRowid !== 1).map(({ name }) => name)).toEqual([
    'changes',
  ]);
});

test('no column of a unique key can be NULL, for NULL is unequal to itself', async () => {
  const nullable = await ask(`SELECT t.name, i.name AS key, c.name AS column FROM pragma_table_list AS t
    JOIN pragma_index_list(t.name) AS i ON i."unique" JOIN pragma_index_info(i.name) AS k
    JOIN pragma_table_info(t.name) AS c ON c.name = k.name WHERE ${ours} AND c."notnull" = 0`);
  expect(nullable).toEqual([]);
});

test('behind every foreign key there is an index that begins with its columns', async () => {
  const keys =
    await ask(`SELECT t.name, f.id, group_concat(f."from", ',') AS columns FROM pragma_table_list AS t
    JOIN pragma_foreign_key_list(t.name) AS f WHERE ${ours} GROUP BY t.name, f.id ORDER BY f.seq`);
  const indexes =
    await ask(`SELECT t.name, i.name AS key, group_concat(k.name, ',') AS columns FROM pragma_table_list AS t
    JOIN pragma_index_list(t.name) AS i JOIN pragma_index_info(i.name) AS k WHERE ${ours} GROUP BY i.name`);
  expect(keys.length).toBeGreaterThan(7);
  const bare = keys.filter(
    ({ name, columns }) =>
      !indexes.some((index) => index['name'] === name && `${index['columns']},`.startsWith(`${columns},`)),
  );
  expect(bare).toEqual([]);
});

test('the database says no, too', async () => {
  const client = await memoryClient();
  const digest = 'x'.repeat(64);
  const form = (state: string, editable: number | string, at: string) =>
    client.execute({
      sql: `INSERT INTO forms VALUES ('dorp', ?, 1, ?, NULL, NULL, NULL, ?, 0, ?, NULL, NULL)`,
      args: [state, digest, editable, at],
    });
  const noon = '2026-11-01T12:00:00.000Z';
  await expect(form('half', 1, noon)).rejects.toThrow('forms_state');
  await expect(form('open', 2, noon)).rejects.toThrow('forms_is_editable');
  await expect(form('open', 'ja', noon)).rejects.toThrow('cannot store TEXT');
  await expect(form('open', 1, '2026-11-01T12:00:00Z')).rejects.toThrow('forms_published_at');
  await form('open', 1, noon);
  await expect(
    client.execute(`INSERT INTO results_links VALUES ('stad', 1, '${digest}', '${noon}', NULL)`),
  ).rejects.toThrow('FOREIGN KEY');
});

test('what the program takes the tables for is what the migrations made', async () => {
  const tables = [
    ...Object.values(schema),
    ...Object.values(accessTables),
    ...Object.values(contactTables),
    ...Object.values(agendaTable),
  ].flatMap((each) => (is(each, SQLiteTable) ? [getTableConfig(each)] : []));
  expect(tables).toHaveLength(17);
  for (const table of tables) {
    const made = await ask(
      `SELECT name, lower(type) AS type, "notnull" FROM pragma_table_info('${table.name}') ORDER BY cid`,
    );
    const taken = table.columns.map((column) => ({
      name: column.name,
      type: column.getSQLType(),
      notnull: column.notNull ? 1 : 0,
    }));
    expect(made).toEqual(taken);
  }
});
