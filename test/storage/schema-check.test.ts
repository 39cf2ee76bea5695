import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import * as accessTables from '../../src/storage/access-tables.ts';
import * as agendaTable from '../../src/storage/agenda-table.ts';
import * as contactTables from '../../src/storage/contact-tables.ts';
import * as schema from '../../src/storage/schema.ts';
import { checkSchema } from '../../src/storage/schema-check.ts';
import { openStore } from '../../src/storage/store.ts';
import { memoryClient } from '../actions/testcontext.ts';

const tables = [
  ...Object.values(schema),
  ...Object.values(accessTables),
  ...Object.values(contactTables),
  ...Object.values(agendaTable),
].flatMap((table) => (is(table, SQLiteTable) ? [getTableName(table)] : []));

test('a migrated database is ready', async () => {
  await expect(checkSchema(openStore(await memoryClient()))).resolves.toBeUndefined();
});

test.each(tables)('without %s it is not, and the error says what to do', async (table) => {
  const client = await memoryClient();
  await client.executeMultiple(`PRAGMA foreign_keys = OFF; ALTER TABLE ${table} RENAME TO gone`);
  await expect(checkSchema(openStore(client))).rejects.toMatchObject({
    problem: { code: 'database-not-migrated' },
  });
});

test('nor without a column', async () => {
  const client = await memoryClient();
  await client.execute('ALTER TABLE organiser_keys RENAME COLUMN name TO called');
  await expect(checkSchema(openStore(client))).rejects.toMatchObject({
    problem: { code: 'database-not-migrated' },
  });
});
