// What is in a database already goes through the migrations with it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { isOrganiser } from '../../src/actions/organiser-keys.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { sha256 } from '../../src/shared/digest.ts';
import { contextOn, idOf, noon } from '../actions/testcontext.ts';
import { testFolder } from './testfolder.ts';

/** A folder with the first migrations only. */
function firstMigrations(count: number): string {
  const folder = testFolder();
  cpSync('migrations', folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

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
