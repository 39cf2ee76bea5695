import { createServer } from 'node:http';
import { createClient, type InValue, type ResultSet } from '@libsql/client/http';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type BatchClient, openHttpClient } from '../../src/storage/http-client.ts';
import { codeOf, testDoor, testSecret } from '../local/testfolder.ts';

/** Our client and that of libSQL, on one empty database. */
async function both(): Promise<{ ours: BatchClient; theirs: BatchClient }> {
  const { door } = await testDoor();
  const ours = openHttpClient({ url: door.url, authToken: testSecret });
  return { ours, theirs: createClient({ url: door.url, authToken: testSecret }) };
}

/** A server that answers every request with this. */
async function answering(status: number, type: string, body: string): Promise<BatchClient> {
  const server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('it listens on a port');
  return openHttpClient({ url: `http://127.0.0.1:${address.port}` });
}

const plain = (results: readonly ResultSet[]) =>
  results.map(({ columns, columnTypes, rows, rowsAffected, lastInsertRowid }) => ({
    columns,
    columnTypes,
    rows: rows.map((row) => [Object.entries(row), Array.from(row), row.length]),
    rowsAffected,
    lastInsertRowid,
  }));

const value: fc.Arbitrary<InValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.bigInt(-(2n ** 53n) + 1n, 2n ** 53n - 1n),
  fc.uint8Array(),
);

test('it reads what the client of libSQL reads, whatever the values', async () => {
  const { ours, theirs } = await both();
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 5 }), async (args) => {
      const sql = `SELECT ${args.map((_, index) => `? AS v${index % 3}`).join(', ')}`;
      const statements = [{ sql, args }, 'SELECT 1 WHERE 0', { sql, args }];
      expect(plain(await ours.batch(statements, 'read'))).toEqual(
        plain(await theirs.batch(statements, 'read')),
      );
    }),
    { numRuns: 60 },
  );
});

test('a batch writes all or nothing, and says what it did', async () => {
  const { ours, theirs } = await both();
  await ours.batch(['CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL, c BLOB) STRICT'], 'write');
  const insert = 'INSERT INTO t VALUES (?, ?, ?)';
  const good = await ours.batch(
    [
      { sql: insert, args: [7, 'zeven', new Uint8Array([1, 255])] },
      { sql: insert, args: [8n, 'acht', new Uint8Array([0]).buffer] },
    ],
    'write',
  );
  expect(good.map(({ rowsAffected, lastInsertRowid }) => [rowsAffected, lastInsertRowid])).toEqual([
    [1, 7n],
    [1, 8n],
  ]);
  const bad = [{ sql: insert, args: [9, 'negen', null] }, 'INSERT INTO t VALUES (10, NULL, NULL)'];
  expect(await codeOf(ours.batch(bad, 'write'))).toBe('SQLITE_CONSTRAINT');
  const look = ['SELECT * FROM t ORDER BY a', 'SELECT typeof(a) AS a, typeof(c) AS c FROM t'];
  expect(plain(await ours.batch(look, 'read'))).toEqual(plain(await theirs.batch(look, 'read')));
  expect((await ours.batch(look, 'read'))[0]?.rows.map((row) => row['a'])).toEqual([7, 8]);
});

test('what the database refuses has the same code as with the client of libSQL', async () => {
  const { ours, theirs } = await both();
  for (const sql of ['SELECT * FROM nowhere', 'SELEC 1', 'SELECT ?1, ?2, abs(-9223372036854775808)']) {
    const code = await codeOf(ours.batch([sql], 'write'));
    expect(code, sql).toBe(await codeOf(theirs.batch([sql], 'write')));
  }
});

test('an integer that a number cannot hold is refused, never rounded', async () => {
  const { ours } = await both();
  await expect(ours.batch(['SELECT 9007199254740993 AS n'], 'read')).rejects.toThrow(RangeError);
  await expect(ours.batch([{ sql: 'SELECT ?', args: [Number.NaN] }], 'read')).rejects.toThrow(RangeError);
  await expect(ours.batch([{ sql: 'SELECT :a', args: { a: 1 } }], 'read')).rejects.toThrow(TypeError);
});

test('who does not know the secret is told the code of the server', async () => {
  const { door } = await testDoor();
  const wrong = openHttpClient({ url: door.url, authToken: 'guessed' });
  const theirs = createClient({ url: door.url, authToken: 'guessed' });
  expect(await codeOf(wrong.batch(['SELECT 1'], 'read'))).toBe(
    await codeOf(theirs.batch(['SELECT 1'], 'read')),
  );
});

test.each([
  [502, 'text/html', '<h1>Bad gateway</h1>', 'SERVER_ERROR'],
  [503, 'application/json', '{"message":"later","code":"BLOCKED"}', 'BLOCKED'],
  [500, 'application/json', '{"error":"?"}', 'SERVER_ERROR'],
  [200, 'text/html', '<h1>Welcome</h1>', 'HRANA_PROTO_ERROR'],
  [200, 'application/json', '{"results":[]}', 'HRANA_PROTO_ERROR'],
  [
    200,
    'application/json',
    '{"results":[{"type":"error","error":{"message":"gone","code":"STREAM_EXPIRED"}}]}',
    'STREAM_EXPIRED',
  ],
])('an answer %i of %s %s is the error %s', async (status, type, body, code) => {
  const client = await answering(status, type, body);
  expect(await codeOf(client.batch(['SELECT 1'], 'read'))).toBe(code);
});

test.each([
  ['libsql://db.example.org', 'https://db.example.org/v2/pipeline'],
  ['https://db.example.org/', 'https://db.example.org/v2/pipeline'],
  ['http://127.0.0.1:8080/one/', 'http://127.0.0.1:8080/one/v2/pipeline'],
])('%s is reached at %s, with the token', async (url, address) => {
  let asked: Request | undefined;
  const client = openHttpClient({
    url,
    authToken: 'pas',
    fetch: (request) => {
      asked = request;
      return Promise.reject(new TypeError('no network'));
    },
  });
  await expect(client.batch(['SELECT 1'], 'read')).rejects.toThrow('no network');
  expect([asked?.url, asked?.headers.get('authorization')]).toEqual([address, 'Bearer pas']);
});
