// The same statements by the client of libSQL and by ours, on the same door: the same rows, and the same codes.
import { createClient } from '@libsql/client/http';
import { expect, onTestFinished, test } from 'vitest';
import type { Statement } from '../../src/storage/database.ts';
import { httpDatabase } from '../../src/storage/http-database.ts';
import { testDoor, testSecret } from '../local/testfolder.ts';

const table = `CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, size REAL, count INTEGER) STRICT`;

async function both() {
  const { door } = await testDoor();
  const own = httpDatabase({ url: door.url, authToken: testSecret });
  const theirs = createClient({ url: door.url, authToken: testSecret });
  onTestFinished(() => theirs.close());
  await theirs.execute(table);
  return { own, theirs, door };
}

const insert = (...args: Statement['args']): Statement => ({
  sql: 'INSERT INTO things (name, size, count) VALUES (?, ?, ?)',
  args,
});
const all: Statement = { sql: 'SELECT * FROM things ORDER BY id', args: [] };
const one = (sql: string): Statement => ({ sql, args: [] });

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? ('code' in error ? error.code : error.name) : error;
  }
  return 'done';
}

test('values come back as they went', async () => {
  const { own, theirs } = await both();
  const values = [
    insert('één “'.repeat(3), 0.1, 12),
    insert('', -3, 9_007_199_254_740_991n),
    insert('null', null, null),
    insert('true', 1e300, true),
  ];
  const results = await own.batch([...values, all], 'write');
  expect(results.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0, 4]);
  const [read] = await theirs.batch([all], 'read');
  expect(results[4]?.rows).toEqual(read?.rows.map((row) => Array.from(row)));
  expect(results[4]?.rows[1]).toEqual([2, '', -3, 9_007_199_254_740_991]);
  expect((await own.batch([all], 'read'))[0]).toEqual(results[4]);
});

test.each<[string, 'read' | 'write', Statement[]]>([
  ['a duplicate after a row that is well', 'write', [insert('b', 1, 1), insert('a', 1, 1)]],
  [
    'a wrong type',
    'write',
    [insert('b', 1, 1), { sql: 'INSERT INTO things (name) VALUES (NULL)', args: [] }],
  ],
  ['an unknown table', 'read', [one('SELECT * FROM nothing')]],
  ['a word that is no SQL', 'read', [one('SELECT 1'), one('SELECTED 2')]],
  ['text that would be cut off', 'write', [insert('b', 1, 1), insert('a\0b', 1, 1)]],
  ['a number that JSON does not have', 'write', [insert('b', Number.NaN, 1)]],
  ['an integer too large to be read', 'read', [one('SELECT 9007199254740992')]],
])('%s is refused as by the client of libSQL, and nothing of it happens', async (_, mode, statements) => {
  const { own, theirs } = await both();
  await theirs.batch([insert('a', 1, 1)], 'write');
  const code = await codeOf(own.batch(statements, mode));
  expect(code).not.toBe('done');
  expect(code).toBe(await codeOf(theirs.batch(statements, mode)));
  expect((await own.batch([all], 'read'))[0]?.rows).toEqual([[1, 'a', 1, 1]]);
});

test('who does not have the secret is refused', async () => {
  const { door } = await both();
  const stranger = httpDatabase({ url: door.url, authToken: 'guessed' });
  expect(await codeOf(stranger.batch([all], 'read'))).toBe('SERVER_ERROR');
});
