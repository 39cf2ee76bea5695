import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDoor } from '../../src/local/door.ts';
import { Engine } from '../../src/local/engine.ts';
import { sharingTransactions } from '../../src/local/shared-transaction.ts';
import { codeOf, testFolder, testSecret } from './testfolder.ts';

function testEngine(): Engine {
  const engine = new Engine(join(testFolder(), 'test.db'));
  onTestFinished(() => engine.close());
  engine.run('CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT');
  return engine;
}

const rowsOf = (engine: Engine) => engine.run('SELECT a FROM t ORDER BY a').rows.map(([a]) => Number(a));

/** A client in the process that holds the door, without a socket in between. */
async function testClient() {
  const engine = testEngine();
  const door = await openDoor(engine, testSecret);
  onTestFinished(() => door.close());
  const client = createClient({ url: door.url, authToken: testSecret, fetch: door.fetch });
  const insert = (a: number, ...more: number[]) =>
    client.batch(
      [a, ...more].map((each) => ({ sql: 'INSERT INTO t VALUES (?, ?)', args: [each, 'x'] })),
      'write',
    );
  return { engine, client, insert };
}

test('batches that come together are each done whole or not at all', async () => {
  const { engine, client, insert } = await testClient();
  const together = await Promise.all([
    insert(1, 2),
    codeOf(insert(3, 1)),
    client.batch(['SELECT count(*) AS n FROM t'], 'read'),
    insert(4),
    codeOf(client.batch(['INSERT INTO nowhere VALUES (1)'], 'write')),
  ]);
  expect([together[1], together[4]]).toEqual(['SQLITE_CONSTRAINT', 'SQL_INPUT_ERROR']);
  expect(together[2][0]?.rows[0]?.['n']).toBe(2);
  expect(rowsOf(engine)).toEqual([1, 2, 4]);
  expect(engine.inTransaction).toBe(false);
});

test('a hundred batches that come together are one transaction, and each is answered after it', async () => {
  const { engine, client, insert } = await testClient();
  const begun: string[] = [];
  const run = engine.run.bind(engine);
  engine.run = (sql, values) => {
    if (/^(?:BEGIN|COMMIT)/.test(sql)) begun.push(sql);
    return run(sql, values);
  };
  const states = await Promise.all(
    Array.from({ length: 100 }, (_, n) => insert(n).then(() => engine.inTransaction)),
  );
  expect(new Set(states)).toEqual(new Set([false]));
  expect(begun.length).toBeLessThan(20);
  expect((await client.execute('SELECT count(*) AS n FROM t')).rows[0]?.['n']).toBe(100);
});

test('when their commit fails nothing of it stays, and each is done again by itself', async () => {
  const engine = testEngine();
  const run = engine.run.bind(engine);
  let failures = 1;
  engine.run = (sql, values) => {
    if (sql === 'COMMIT' && failures > 0) {
      failures -= 1;
      throw new Error('the disk is full');
    }
    return run(sql, values);
  };
  const done: number[] = [];
  const insert = sharingTransactions(engine, (runner, a: number) => {
    done.push(a);
    runner.run('BEGIN IMMEDIATE');
    runner.run('INSERT INTO t VALUES (?, ?)', [BigInt(a), 'x']);
    runner.run('COMMIT');
    return rowsOf(engine).includes(a);
  });
  expect(await Promise.all([insert(1), insert(2)])).toEqual([true, true]);
  expect(done).toEqual([1, 2, 1, 2]);
  expect(rowsOf(engine)).toEqual([1, 2]);
  expect(engine.inTransaction).toBe(false);
});

test('when SQLite takes all of it back half-way, nobody is told that it was kept', async () => {
  const { engine, insert } = await testClient();
  const run = engine.run.bind(engine);
  const told = vi.spyOn(console, 'error').mockReturnValue();
  let failures = 1;
  engine.run = (sql, values) => {
    const outcome = run(sql, values);
    if (/^INSERT/.test(sql) && failures > 0) {
      failures -= 1;
      run('ROLLBACK');
    }
    return outcome;
  };
  await Promise.all([insert(1), insert(2), insert(3)]);
  expect(rowsOf(engine)).toEqual([1, 2, 3]);
  expect(JSON.stringify(told.mock.calls)).not.toContain('INSERT');
});
