import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/libsql/http';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { expect, test } from 'vitest';
import { Engine } from '../../src/local/engine.ts';
import { codeOf, testDoor, testFolder } from './testfolder.ts';

const settings =
  'SELECT (SELECT journal_mode FROM pragma_journal_mode) AS j, (SELECT synchronous FROM pragma_synchronous) AS s, (SELECT foreign_keys FROM pragma_foreign_keys) AS f';

test('the settings hold, and are made good after a request that changed them', async () => {
  const { client } = await testDoor();
  const held = { j: 'wal', s: 2n, f: 1n };
  expect({ ...(await client.execute(settings)).rows[0] }).toMatchObject(held);
  await client.executeMultiple('PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=NORMAL');
  await client.execute('PRAGMA foreign_keys=OFF');
  await client.execute('PRAGMA journal_mode=DELETE');
  expect({ ...(await client.execute(settings)).rows[0] }).toMatchObject(held);
});

test('statements kept follow a change of the schema', async () => {
  const { client } = await testDoor();
  await client.execute('CREATE TABLE t (a)');
  await client.execute('INSERT INTO t VALUES (1)');
  expect((await client.execute('SELECT * FROM t')).columns).toEqual(['a']);
  await client.execute('-- later\nALTER TABLE t ADD COLUMN b');
  const { columns, rows } = await client.execute('SELECT * FROM t');
  expect([columns, rows[0]?.['b']]).toEqual([['a', 'b'], null]);
  await client.execute('DROP TABLE t');
  expect(await codeOf(client.execute('SELECT * FROM t'))).toBe('SQL_INPUT_ERROR');
});

test('more statements than are kept still work', async () => {
  const engine = new Engine(join(testFolder(), 'test.db'));
  for (let n = 0; n < 500; n += 1) expect(engine.run(`SELECT ${n}`).rows).toEqual([[BigInt(n)]]);
  expect(engine.run('SELECT 3').rows).toEqual([[3n]]);
  engine.close();
});

test('closing leaves one file and lets it go at once, whatever statements are still known', () => {
  const file = join(testFolder(), 'test.db');
  const first = new Engine(file);
  first.run('CREATE TABLE t (a)');
  first.run('INSERT INTO t VALUES (?)', [1n]);
  expect(() => new Engine(file)).toThrow(/locked/);
  first.run('BEGIN');
  first.run('INSERT INTO t VALUES (?)', [2n]);
  first.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  const second = new Engine(file);
  expect(second.run('SELECT a FROM t').rows).toEqual([[1n]]);
  second.close();
});

test("drizzle's migrator works through the door, twice", async () => {
  const { client } = await testDoor();
  const folder = testFolder();
  mkdirSync(join(folder, 'meta'));
  const entries = [{ idx: 0, version: '6', when: 1_700_000_000_000, tag: '0000_start', breakpoints: true }];
  writeFileSync(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'sqlite', entries }),
  );
  writeFileSync(
    join(folder, '0000_start.sql'),
    '-- two tables\nCREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;\n--> statement-breakpoint\nCREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id)) STRICT;',
  );
  await migrate(drizzle(client), { migrationsFolder: folder });
  await migrate(drizzle(client), { migrationsFolder: folder });
  expect((await client.execute('SELECT count(*) AS n FROM __drizzle_migrations')).rows[0]?.['n']).toBe(1n);
  expect(await codeOf(client.execute('INSERT INTO b VALUES (1)'))).toBe('SQLITE_CONSTRAINT');
});
