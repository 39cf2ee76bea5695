import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded, encoded } from '../../src/local/values.ts';
import { testDoor } from './testfolder.ts';

test('every kind of value comes back as it was, through the door', async () => {
  const { client } = await testDoor();
  await client.execute('CREATE TABLE t (k INTEGER PRIMARY KEY, v ANY) STRICT');
  const given = [
    null,
    0n,
    -1n,
    2n ** 53n + 1n,
    2n ** 63n - 1n,
    -(2n ** 63n),
    1.5,
    -0.1,
    1e300,
    '',
    'één 🙂 "\'',
    '9007199254740993',
  ];
  for (const [k, v] of given.entries())
    await client.execute({ sql: 'INSERT INTO t VALUES (?, ?)', args: [k, v] });
  const back = await client.execute('SELECT v FROM t ORDER BY k');
  expect(back.rows.map((row) => row['v'])).toEqual(given);
  const kinds = await client.execute('SELECT group_concat(DISTINCT typeof(v)) AS kinds FROM t');
  expect(kinds.rows[0]?.['kinds']).toBe('null,integer,real,text');
  const blob = await client.execute({
    sql: 'SELECT ? AS v, typeof(?1) AS kind',
    args: [new Uint8Array([0, 255, 7])],
  });
  expect(blob.rows[0]?.['kind']).toBe('blob');
  const bytes = blob.rows[0]?.['v'];
  expect(bytes instanceof ArrayBuffer ? [...new Uint8Array(bytes)] : bytes).toEqual([0, 255, 7]);
  expect(() => decoded({ type: 'integer', value: String(2n ** 63n) })).toThrow(/64 bits/);
});

test('a row id beyond 2^53 is told exactly', async () => {
  const { client } = await testDoor();
  await client.execute('CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT');
  const made = await client.execute({ sql: 'INSERT INTO t VALUES (?)', args: [2n ** 62n + 1n] });
  expect(made.lastInsertRowid).toBe(2n ** 62n + 1n);
});

test('encoding is undone by decoding', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(value, (given) => {
      expect(decoded(encoded(given))).toEqual(given);
    }),
  );
});
