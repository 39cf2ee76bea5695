import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { migrate, migrateThrough } from '../../src/local/migrate.ts';
import { sha256 } from '../../src/shared/digest.ts';
import { testDoor, testFolder, testSecret } from './testfolder.ts';

function memory() {
  const client = createClient({ url: ':memory:' });
  onTestFinished(() => client.close());
  return client;
}

function copied(): string {
  const folder = testFolder();
  cpSync('migrations', folder, { recursive: true });
  return folder;
}

const differs = { problem: { code: 'migration-differs' } };

/** Adds a migration to a folder, as drizzle-kit does. */
async function addMigration(folder: string, sql: string): Promise<void> {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
  const last = journal.entries.at(-1);
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_next' });
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  writeFileSync(join(folder, '9999_next.sql'), sql);
  const seals = JSON.parse(readFileSync(join(folder, 'seals.json'), 'utf8'));
  seals['9999_next'] = await sha256(sql);
  writeFileSync(join(folder, 'seals.json'), JSON.stringify(seals));
}

test('brings an empty database up to date through the door, and leaves one that is', async () => {
  const { door, client } = await testDoor();
  const at = { url: door.url, authToken: testSecret };
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync('migrations/meta/_journal.json', 'utf8'),
  );
  expect(await migrate(at)).toEqual(journal.entries.map(({ tag }) => tag));
  expect(await migrate(at)).toEqual([]);
  expect((await client.execute('SELECT count(*) AS n FROM forms')).rows[0]?.['n']).toBe(0n);
});

test('applies what was added since', async () => {
  const client = memory();
  const folder = copied();
  await migrateThrough(client, folder);
  await addMigration(folder, 'CREATE TABLE more (a TEXT) STRICT;');
  expect(await migrateThrough(client, folder)).toEqual(['9999_next']);
  expect((await client.execute('SELECT * FROM more')).rows).toEqual([]);
});

test('a file that is not as it was sealed is not applied', async () => {
  const client = memory();
  const folder = copied();
  appendFileSync(join(folder, '0000_forms_responses_and_releases.sql'), '\n');
  await expect(migrateThrough(client, folder)).rejects.toMatchObject(differs);
  expect((await client.execute('SELECT name FROM sqlite_schema')).rows).toEqual([]);
});

test('a database with a migration of another content, or one more, is left alone', async () => {
  const edited = memory();
  await migrateThrough(edited);
  await edited.execute("UPDATE __drizzle_migrations SET hash = 'other'");
  await expect(migrateThrough(edited)).rejects.toMatchObject(differs);
  const newer = memory();
  const folder = copied();
  await addMigration(folder, 'CREATE TABLE more (a TEXT) STRICT;');
  await migrateThrough(newer, folder);
  await expect(migrateThrough(newer)).rejects.toMatchObject(differs);
});

test('a database that does not answer is a fault', async () => {
  await expect(migrate({ url: 'http://127.0.0.1:1' })).rejects.toMatchObject({
    problem: { code: 'database-unavailable' },
  });
});
