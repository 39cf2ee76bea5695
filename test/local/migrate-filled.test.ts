// What is in a database already goes through the migrations with it.
import { createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { fold } from '../../src/actions/fold.ts';
import { isOrganiser } from '../../src/actions/organiser-keys.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { writtenCode } from '../../src/form/access-code.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { sha256 } from '../../src/shared/digest.ts';
import {
  contextOn,
  formData,
  handedIn,
  idOf,
  input,
  memoryClient,
  must,
  noon,
  type TestContext,
} from '../actions/testcontext.ts';
import { firstMigrations } from './first-migrations.ts';

test('keys of before get numbers in the order they were made and keep opening; forms know what they follow', async () => {
  const client = createClient({ url: ':memory:' });
  onTestFinished(() => client.close());
  await migrateThrough(client, firstMigrations(2));
  const keys: [number, string][] = [
    [1, '2026-11-02T12:00:00.000Z'],
    [2, '2026-11-01T12:00:00.000Z'],
  ];
  for (const [n, madeAt] of keys) {
    const args = [await sha256(idOf(n)), `Sleutel ${n}`, madeAt];
    await client.execute({ sql: 'INSERT INTO organiser_keys VALUES (?, ?, ?)', args });
  }
  const digest = 'x'.repeat(64);
  for (const [id, content] of [
    ['dorp', '{"id":"dorp"}'],
    ['terug', '{"follows":"dorp","id":"terug"}'],
  ] as const) {
    await client.execute(
      `INSERT INTO forms VALUES ('${id}', 'open', 1, '${digest}', NULL, NULL, NULL, 1, 0, '${noon}')`,
    );
    await client.execute(
      `INSERT INTO revisions VALUES ('${id}', 1, '${content}', '${digest}', '${digest}', '{}', 0, '${noon}')`,
    );
  }
  await migrateThrough(client);
  const { rows } = await client.execute(
    'SELECT number, name, revoked_at FROM organiser_keys ORDER BY number',
  );
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { number: 1, name: 'Sleutel 2', revoked_at: null },
    { number: 2, name: 'Sleutel 1', revoked_at: null },
  ]);
  const context = await contextOn(client);
  expect(await Promise.all([1, 2, 3].map((n) => isOrganiser(context, idOf(n))))).toEqual([true, true, false]);
  const { rows: forms } = await client.execute('SELECT id, follows, code FROM forms ORDER BY id');
  expect(forms.map((row) => ({ ...row }))).toEqual([
    { id: 'dorp', follows: null, code: null },
    { id: 'terug', follows: 'dorp', code: null },
  ]);
});

/** A database with the same rows, as it was before the later migrations; none in tables that are no more. */
async function asBefore({ client: now }: TestContext, migrations: number): Promise<TestContext> {
  const client = createClient({ url: ':memory:' });
  onTestFinished(() => client.close());
  await migrateThrough(client, firstMigrations(migrations));
  await client.execute('PRAGMA foreign_keys=OFF');
  const columns = await client.execute(`SELECT m.name AS "table", group_concat(c.name) AS names
    FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND m.name NOT LIKE '%drizzle%' AND m.name NOT LIKE 'sqlite_%' GROUP BY 1`);
  const kept = await now.execute("SELECT name FROM sqlite_schema WHERE type = 'table'");
  const isKept = (table: unknown) => kept.rows.some(({ name }) => name === table);
  for (const { table, names } of columns.rows.filter((each) => isKept(each['table']))) {
    const { rows } = await now.execute(`SELECT ${String(names)} FROM ${String(table)}`);
    for (const row of rows) {
      const args = String(names)
        .split(',')
        .map((_, at) => row[at] ?? null);
      const places = args.map(() => '?').join(', ');
      await client.execute({
        sql: `INSERT INTO ${String(table)} (${String(names)}) VALUES (${places})`,
        args,
      });
    }
  }
  await client.execute('PRAGMA foreign_keys=ON');
  return contextOn(client);
}

test('a live form of before knows who waits and whose release is unseen, as if it always had', async () => {
  const context = await contextOn(await memoryClient());
  for (const changes of [{ results: { publish: 'live' } }, { id: 'stad' }]) {
    must(await publish(context, formData(changes)));
  }
  const send = async (form: string, first: number, last: number) => {
    for (let n = first; n <= last; n += 1) {
      must(await accept(context, handedIn(n, { form })));
      await context.doLater();
    }
  };
  await send('dorp', 1, 8);
  await send('stad', 21, 23);
  for (const n of [1, 4, 7]) {
    must(await change(context, { ...handedIn(n), version: 1, input: input({ groen: 2 }, 'kern') }));
  }
  for (const n of [2, 5, 7]) {
    must(await withdraw(context, { id: idOf(n), form: 'dorp', version: n === 7 ? 2 : 1 }));
  }
  must(await accept(context, handedIn(9)));
  const before = await asBefore(context, 6);
  await migrateThrough(before.client);
  expect((await verify(before)).findings).toEqual([]);
  const talliesOf = async (one: TestContext) => {
    for (const form of ['dorp', 'stad']) await fold(one, form);
    const { rows } = await one.client.execute('SELECT * FROM tallies ORDER BY form');
    return rows.map((row) => ({ ...row }));
  };
  const tallies = await talliesOf(context);
  expect(tallies).toMatchObject([{ waiting_count: 2 }, { waiting: null, unseen: null }]);
  expect(tallies[0]?.['unseen']).not.toBeNull();
  expect(await talliesOf(before)).toEqual(tallies);
});

test('codes of before are compared as they are now', async () => {
  const client = createClient({ url: ':memory:' });
  onTestFinished(() => client.close());
  await migrateThrough(client, firstMigrations(8));
  const codes = ['lindeboom', 'zomer-2026', 'ílot-olie', '----', null];
  for (const [at, code] of codes.entries()) {
    await client.execute({
      sql: `INSERT INTO forms VALUES (?, 'open', 1, ?, NULL, NULL, NULL, 1, 0, ?, NULL, ?)`,
      args: [`dorp-${at}`, 'x'.repeat(64), noon, code],
    });
  }
  await migrateThrough(client);
  const { rows } = await client.execute('SELECT code FROM forms ORDER BY id');
  expect(rows.map((row) => row['code'])).toEqual(
    codes.map((code) => (code === null ? null : writtenCode(code))),
  );
});
