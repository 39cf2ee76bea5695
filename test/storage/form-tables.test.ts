import { eq, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import * as accessTables from '../../src/storage/access-tables.ts';
import * as agendaTable from '../../src/storage/agenda-table.ts';
import * as contactTables from '../../src/storage/contact-tables.ts';
import { deleteFormRows } from '../../src/storage/form-tables.ts';
import * as schema from '../../src/storage/schema.ts';
import { openStore } from '../../src/storage/store.ts';
import { memoryClient } from '../actions/testcontext.ts';

/** They outlast the forms they name. */
const records = ['audit', 'deletions'];

test('no table with rows of a form is forgotten, and what refers goes first', async () => {
  const store = openStore(await memoryClient());
  const deleted = deleteFormRows(store, (form) => eq(form, 'dorp')).map((statement) => {
    const { sql } = statement.toSQL();
    return /^delete from "(\w+)" where/.exec(sql)?.[1] ?? sql;
  });
  const tables = [
    ...Object.values(schema),
    ...Object.values(accessTables),
    ...Object.values(contactTables),
    ...Object.values(agendaTable),
  ].flatMap((each) => (is(each, SQLiteTable) ? [getTableConfig(each)] : []));
  const ofForms = tables
    .filter(({ name, columns }) => name === 'forms' || columns.some((column) => column.name === 'form'))
    .map(({ name }) => name);
  expect([...deleted].sort()).toEqual(ofForms.filter((name) => !records.includes(name)).sort());
  for (const { name, foreignKeys } of tables) {
    for (const { foreignTable } of foreignKeys.map((key) => key.reference())) {
      const [own, other] = [name, getTableConfig(foreignTable).name].map((each) => deleted.indexOf(each));
      expect([name, (own ?? 0) < (other ?? 0)]).toEqual([name, true]);
    }
  }
});
