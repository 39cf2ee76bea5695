import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, onTestFinished, test } from 'vitest';
import { findDoor } from '../../src/local/doornote.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { type LocalDatabase, openLocalDatabase, serveLocalDatabase } from '../../src/local/open.ts';
import type { Result } from '../../src/shared/result.ts';
import { testFolder } from './testfolder.ts';

/** The code of the first problem, or 'ok' (and then it is closed again). */
async function outcome(result: Result<LocalDatabase>): Promise<string | undefined> {
  if (!result.ok) return result.problems[0]?.code;
  await result.value.close();
  return 'ok';
}

function must(result: Result<LocalDatabase>): LocalDatabase {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

async function holder(folder: string, ...others: readonly string[]): Promise<ChildProcess> {
  const script = new URL('./holder.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, folder, ...others], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const line = String((await once(child.stdout ?? child, 'data'))[0]);
  expect(line).toContain('127.0.0.1');
  return child;
}

test('makes folder, key and database, and finds the same again', async () => {
  const folder = join(testFolder(), 'data');
  const first = must(await openLocalDatabase(folder));
  const client = createClient(first);
  await client.batch(['CREATE TABLE t (a)', "INSERT INTO t VALUES ('kept')"], 'write');
  await first.close();
  const second = must(await openLocalDatabase(folder));
  onTestFinished(() => second.close());
  expect(second.key).toBe(first.key);
  expect(second.key).toMatch(/^[\w-]{43}$/);
  expect(second.authToken).not.toBe(first.authToken);
  expect((await createClient(second).execute('SELECT a FROM t')).rows[0]?.['a']).toBe('kept');
  expect(statSync(dataFolder(folder).key).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a command goes through the door of the running server, and leaves it open', async () => {
  const folder = testFolder();
  const server = must(await serveLocalDatabase(folder));
  const data = dataFolder(folder);
  expect(statSync(data.door).mode & 0o777).toBe(0o600);
  const command = must(await openLocalDatabase(folder));
  expect([command.url, command.authToken, command.key]).toEqual([server.url, server.authToken, server.key]);
  await createClient(command).execute('CREATE TABLE t (a)');
  await command.close();
  expect((await createClient(server).execute('SELECT count(*) AS n FROM t')).rows[0]?.['n']).toBe(0);
  expect(await outcome(await serveLocalDatabase(folder))).toBe('database-in-use');
  expect(await findDoor(data)).toBeDefined();
  await server.close();
  expect(existsSync(data.door)).toBe(false);
  expect(await outcome(await openLocalDatabase(folder))).toBe('ok');
});

test('a command waits its turn while another process has the database, for a while', async () => {
  const folder = testFolder();
  const child = await holder(folder, 'command');
  const left = once(child, 'exit');
  expect(await outcome(await openLocalDatabase(folder, undefined, 200))).toBe('database-in-use');
  const waiting = openLocalDatabase(folder);
  child.stdin?.end();
  expect(await outcome(await waiting)).toBe('ok');
  expect(await left).toEqual([0, null]);
});

test('closing at once, as on exit, leaves a file that opens', async () => {
  const folder = testFolder();
  const server = must(await serveLocalDatabase(folder));
  await createClient(server).execute('CREATE TABLE t (a)');
  server.closeNow();
  expect(existsSync(dataFolder(folder).door)).toBe(false);
  expect(existsSync(`${dataFolder(folder).database}-wal`)).toBe(false);
  expect(await outcome(await openLocalDatabase(folder))).toBe('ok');
});

test('a second process is kept out while the first lives, and finds every acknowledged row after kill -9', async () => {
  const folder = testFolder();
  const child = await holder(folder);
  const command = must(await openLocalDatabase(folder));
  const client = createClient(command);
  await client.execute('CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT');
  expect(await outcome(await serveLocalDatabase(folder))).toBe('database-in-use');
  const note = readFileSync(dataFolder(folder).door, 'utf8');
  rmSync(dataFolder(folder).door);
  expect(await outcome(await openLocalDatabase(folder, undefined, 0))).toBe('database-in-use');
  writeFileSync(dataFolder(folder).door, note);

  const acknowledged: number[] = [];
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let n = writer; ; n += 8) {
      await client.batch([{ sql: 'INSERT INTO t VALUES (?)', args: [n] }], 'write');
      acknowledged.push(n);
      if (acknowledged.length === 200) child.kill('SIGKILL');
    }
  });
  await Promise.allSettled(writers);
  expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  const after = must(await openLocalDatabase(folder));
  onTestFinished(() => after.close());
  const rows = (await createClient(after).execute('SELECT a FROM t')).rows.map((row) => Number(row['a']));
  expect(acknowledged.filter((n) => !rows.includes(n))).toEqual([]);
  expect((await createClient(after).execute('PRAGMA integrity_check')).rows[0]?.['integrity_check']).toBe(
    'ok',
  );
});

test('a key that is gone or spoilt is said, never replaced beside data', async () => {
  const folder = testFolder();
  const data = dataFolder(folder);
  const first = must(await openLocalDatabase(folder));
  await createClient(first).execute('CREATE TABLE t (a)');
  await first.close();
  rmSync(data.key);
  expect(await outcome(await openLocalDatabase(folder))).toBe('key-file-missing');
  expect(existsSync(data.key)).toBe(false);
  for (const spoilt of ['', 'short', `${first.key}A`, first.key.slice(1), `${first.key.slice(1)}!`]) {
    writeFileSync(data.key, spoilt);
    expect(await outcome(await openLocalDatabase(folder))).toBe('key-file-malformed');
  }
  writeFileSync(data.key, first.key);
  expect(await outcome(await openLocalDatabase(folder))).toBe('ok');
});

test('a damaged database is said, and left to be looked at', async () => {
  const folder = testFolder();
  const { database } = dataFolder(folder);
  const first = must(await openLocalDatabase(folder));
  await createClient(first).executeMultiple(`
    CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE) STRICT;
    INSERT INTO t WITH RECURSIVE n (a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n WHERE a < 300)
      SELECT a, hex(randomblob(400)) FROM n;`);
  await first.close();
  const whole = readFileSync(database);
  const torn = Buffer.from(whole);
  torn.fill(0xa5, 4096 * 3, 4096 * 5);
  const spoilt: [string, () => void][] = [
    ['not a database', () => writeFileSync(database, 'x'.repeat(5000))],
    ['header', () => writeFileSync(database, Buffer.concat([Buffer.alloc(100), whole.subarray(100)]))],
    ['pages overwritten', () => writeFileSync(database, torn)],
    ['cut off', () => truncateSync(database, whole.length - 4096 * 8)],
  ];
  for (const [what, spoil] of spoilt) {
    writeFileSync(database, whole);
    spoil();
    expect([what, await outcome(await openLocalDatabase(folder))]).toEqual([what, 'database-damaged']);
  }
  writeFileSync(database, whole);
  expect(await outcome(await openLocalDatabase(folder))).toBe('ok');
});

test('a taken port, and a folder that is none, are said', async () => {
  const server = must(await serveLocalDatabase(testFolder()));
  onTestFinished(() => server.close());
  const port = Number(new URL(server.url).port);
  expect(await outcome(await serveLocalDatabase(testFolder(), port))).toBe('port-taken');
  const file = join(testFolder(), 'file');
  writeFileSync(file, '');
  expect(await outcome(await openLocalDatabase(file))).toBe('file-unreadable');
});

test('a note that leads nowhere is passed by', async () => {
  const folder = testFolder();
  const { door } = dataFolder(folder);
  const stranger = must(await serveLocalDatabase(testFolder()));
  onTestFinished(() => stranger.close());
  const port = Number(new URL(stranger.url).port);
  const notes = [
    '{',
    'null',
    JSON.stringify({ port, secret: 'A'.repeat(43), pid: process.pid }),
    JSON.stringify({ port: 1, secret: 'A'.repeat(43), pid: 1 }),
  ];
  for (const note of notes) {
    writeFileSync(door, note);
    expect(await outcome(await openLocalDatabase(folder))).toBe('ok');
  }
});
