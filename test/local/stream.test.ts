import { createClient } from '@libsql/client/http';
import { expect, test } from 'vitest';
import { codeOf, testDoor, testSecret } from './testfolder.ts';

test('a batch writes all or nothing', async () => {
  const { client } = await testDoor();
  await client.execute('CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT');
  const good = await client.batch(
    [
      { sql: 'INSERT INTO t VALUES (?, ?)', args: [1, 'one'] },
      { sql: 'INSERT INTO t VALUES (?, ?)', args: [2, 'two'] },
      'SELECT count(*) AS n FROM t',
    ],
    'write',
  );
  expect(good.map((result) => result.rowsAffected)).toEqual([1, 1, 0]);
  expect(good[2]?.rows[0]?.['n']).toBe(2n);
  const bad = client.batch(
    ["INSERT INTO t VALUES (3, 'three')", 'INSERT INTO t VALUES (4, NULL)', 'SELECT 1'],
    'write',
  );
  expect(await codeOf(bad)).toBe('SQLITE_CONSTRAINT');
  expect((await client.execute('SELECT a FROM t ORDER BY a')).rows.map((row) => row['a'])).toEqual([1n, 2n]);
  const after = await client.batch(
    ["INSERT INTO t VALUES (5, 'five')", 'SELECT max(a) AS m FROM t'],
    'write',
  );
  expect(after[1]?.rows[0]?.['m']).toBe(5n);
});

test('errors carry the codes of SQLite', async () => {
  const { client } = await testDoor();
  await client.executeMultiple(`
    CREATE TABLE a (id INTEGER PRIMARY KEY, n INTEGER NOT NULL UNIQUE CHECK (n > 0)) STRICT;
    CREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id)) STRICT;
    INSERT INTO a VALUES (1, 1);`);
  const codes = [];
  for (const sql of [
    'INSERT INTO a VALUES (1, 2)',
    'INSERT INTO a VALUES (2, 1)',
    'INSERT INTO a VALUES (2, NULL)',
    'INSERT INTO a VALUES (2, 0)',
    "INSERT INTO a VALUES (2, 'x')",
    'INSERT INTO b VALUES (9)',
    'INSERT INTO nowhere VALUES (1)',
    'SELEC 1',
    "SELECT json('{')",
  ]) {
    codes.push(await codeOf(client.execute(sql)));
  }
  expect(codes).toEqual([...Array(6).fill('SQLITE_CONSTRAINT'), ...Array(3).fill('SQL_INPUT_ERROR')]);
  expect((await client.execute('SELECT count(*) AS n FROM a')).rows[0]?.['n']).toBe(1n);
});

test('what the engine would do by half is refused', async () => {
  const { client } = await testDoor();
  expect(await codeOf(client.execute('SELECT 1; SELECT 2'))).toBe('SQL_MANY_STATEMENTS');
  expect(await codeOf(client.execute(' -- nothing\n ;'))).toBe('SQL_NO_STATEMENT');
  expect(await codeOf(client.execute({ sql: 'SELECT ?', args: ['a\0b'] }))).toBe('ARGS_INVALID');
  expect(await codeOf(client.execute({ sql: 'SELECT ?', args: ['\ud800'] }))).toBe('ARGS_INVALID');
  expect(await codeOf(client.execute('SELECT 9e999'))).toBe('RESPONSE_UNFIT');
});

test('RETURNING gives rows and the right count; no row changed is count 0', async () => {
  const { client } = await testDoor();
  await client.execute('CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE) STRICT');
  const made = await client.execute("INSERT INTO t (b) VALUES ('x'), ('y') RETURNING a, b");
  expect([made.rowsAffected, made.rows.length, made.lastInsertRowid]).toEqual([2, 2, 2n]);
  const none = await client.execute("INSERT INTO t (b) VALUES ('x') ON CONFLICT DO NOTHING RETURNING a");
  expect([none.rowsAffected, none.rows.length]).toEqual([0, 0]);
  const same = await client.execute("INSERT INTO t (b) VALUES ('x') ON CONFLICT DO NOTHING");
  expect(same.rowsAffected).toBe(0);
  const named = await client.execute({ sql: 'SELECT :b || $c || @d AS t', args: { b: 'p', c: 'q', d: 'r' } });
  expect(named.rows[0]?.['t']).toBe('pqr');
});

test('a transaction may not outlive its request: rolled back and refused, others go on', async () => {
  const { client, door } = await testDoor();
  await client.execute('CREATE TABLE t (a INTEGER) STRICT');
  const transaction = await client.transaction('write');
  expect(await codeOf(transaction.execute('INSERT INTO t VALUES (1)'))).toBe('TRANSACTION_LEFT_OPEN');
  transaction.close();
  const other = createClient({ url: door.url, authToken: testSecret, intMode: 'bigint' });
  expect(await codeOf(other.execute('BEGIN IMMEDIATE'))).toBe('TRANSACTION_LEFT_OPEN');
  await other.batch(['INSERT INTO t VALUES (2)'], 'write');
  expect((await other.execute('SELECT a FROM t')).rows.map((row) => row['a'])).toEqual([2n]);
});

test('a stream left open without a transaction goes on where it was', async () => {
  const { door } = await testDoor();
  const send = async (body: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${testSecret}` };
    return (
      await fetch(`${door.url}/v3/pipeline`, { method: 'POST', headers, body: JSON.stringify(body) })
    ).json();
  };
  const first = await send({ requests: [{ type: 'store_sql', sql_id: 1, sql: 'SELECT 7' }] });
  expect(first).toMatchObject({ baton: expect.any(String), results: [{ type: 'ok' }] });
  const baton = first !== null && typeof first === 'object' && 'baton' in first ? first.baton : null;
  const run = { type: 'execute', stmt: { sql_id: 1 } };
  const state = { type: 'get_autocommit' };
  const second = await send({ baton, requests: [run, state, { type: 'close' }, run] });
  expect(second).toMatchObject({
    baton: null,
    results: [
      { response: { result: { rows: [[{ type: 'integer', value: '7' }]] } } },
      { response: { is_autocommit: true } },
      { type: 'ok' },
      { type: 'error', error: { code: 'STREAM_CLOSED' } },
    ],
  });
  expect(await send({ baton, requests: [] })).toMatchObject({ code: 'STREAM_EXPIRED' });
});

test('conditions of a batch look back at earlier steps', async () => {
  const { door } = await testDoor();
  const bad = { stmt: { sql: 'SELEC' } };
  const when = (condition: object) => ({ condition, stmt: { sql: 'SELECT 1' } });
  const steps = [
    { stmt: { sql: 'SELECT 1' } },
    bad,
    when({
      type: 'and',
      conds: [
        { type: 'ok', step: 0 },
        { type: 'error', step: 1 },
      ],
    }),
    when({
      type: 'or',
      conds: [
        { type: 'ok', step: 1 },
        { type: 'error', step: 0 },
      ],
    }),
    when({ type: 'not', cond: { type: 'is_autocommit' } }),
    when({ type: 'not', cond: { type: 'ok', step: 3 } }),
  ];
  const body = JSON.stringify({ requests: [{ type: 'batch', batch: { steps } }, { type: 'close' }] });
  const headers = { authorization: `Bearer ${testSecret}` };
  const answer: unknown = await (
    await fetch(`${door.url}/v3/pipeline`, { method: 'POST', headers, body })
  ).json();
  const ran = expect.objectContaining({ cols: expect.anything() });
  expect(answer).toMatchObject({
    results: [{ response: { result: { step_results: [ran, null, ran, null, null, ran] } } }, { type: 'ok' }],
  });
});
