import { createServer } from 'node:http';
import { type Client, createClient } from '@libsql/client';
import { createClient as createHttpClient } from '@libsql/client/http';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { Fault } from '../../src/shared/problem.ts';
import { resultsLinks } from '../../src/storage/schema.ts';
import { openStore, type Store } from '../../src/storage/store.ts';
import { memoryClient } from '../actions/testcontext.ts';

const secret = 'wat iemand antwoordde';

function refusing(code: string, message = secret): Client & { tries: () => number } {
  const client = createClient({ url: ':memory:' });
  onTestFinished(() => client.close());
  let tries = 0;
  return Object.assign(client, {
    batch: () => {
      tries += 1;
      return Promise.reject(Object.assign(new Error(message), { code }));
    },
    tries: () => tries,
  });
}

/** Everything a log could show of an error. */
function shown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const all = [error.name, error.message, error.stack, JSON.stringify(error), shown(error.cause ?? '')];
  return all.join('\n');
}

async function thrownBy(store: Store): Promise<unknown> {
  const insert = store.sql
    .insert(resultsLinks)
    .values({ form: 'weg', number: 1, hash: secret, madeAt: secret, revokedAt: null });
  try {
    await store.write([insert]);
  } catch (error) {
    return error;
  }
  return undefined;
}

test.each([
  ['SQLITE_BUSY', 'database-busy', 2],
  ['SQLITE_BUSY_SNAPSHOT', 'database-busy', 2],
  ['SQLITE_LOCKED', 'database-busy', 2],
  ['SQLITE_CORRUPT', 'database-damaged', 1],
  ['SQLITE_NOTADB', 'database-damaged', 1],
  ['SQLITE_FULL', 'database-unavailable', 1],
  ['SQLITE_IOERR', 'database-unavailable', 1],
  ['SERVER_ERROR', 'database-unavailable', 1],
  ['HRANA_CLOSED_ERROR', 'database-unavailable', 1],
  ['AUTH_REFUSED', 'database-unavailable', 1],
])('%s is the fault %s', async (code, expected, tries) => {
  const client = refusing(code);
  const error = await thrownBy(openStore(client));
  expect(error).toBeInstanceOf(Fault);
  expect(error).toMatchObject({ problem: { code: expected } });
  expect(client.tries()).toBe(tries);
  expect(shown(error)).not.toContain(secret);
});

test.each(['SQL_INPUT_ERROR', 'SQLITE_ERROR'])('%s of a missing table: not migrated', async (code) => {
  const error = await thrownBy(openStore(refusing(code, `no such table: forms (${secret})`)));
  expect(error).toMatchObject({ problem: { code: 'database-not-migrated' } });
  expect(shown(error)).not.toContain(secret);
});

test.each(['SQL_INPUT_ERROR', 'SQLITE_CONSTRAINT'])('%s of our own making is no fault', async (code) => {
  const error = await thrownBy(openStore(refusing(code)));
  expect(error).not.toBeInstanceOf(Fault);
  expect(error).toMatchObject({ message: `the database refused a statement: ${code}` });
  expect(shown(error)).not.toContain(secret);
});

test('what the driver really says of a refused row does not get through', async () => {
  const error = await thrownBy(openStore(await memoryClient()));
  expect(error).toBeInstanceOf(Error);
  expect(shown(error)).not.toContain(secret);
});

test('nobody there, and nothing in there', async () => {
  const nobody = createHttpClient({ url: 'http://127.0.0.1:1' });
  expect(await thrownBy(openStore(nobody))).toMatchObject({ problem: { code: 'database-unavailable' } });
  const empty = createClient({ url: ':memory:' });
  onTestFinished(() => empty.close());
  expect(await thrownBy(openStore(empty))).toMatchObject({ problem: { code: 'database-not-migrated' } });
});

test('who was busy once is tried again', async () => {
  const client = await memoryClient();
  const { batch } = client;
  let tries = 0;
  const busyOnce: Client = Object.assign(client, {
    batch: (...given: Parameters<Client['batch']>) => {
      tries += 1;
      if (tries === 1) return Promise.reject(Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' }));
      return batch.apply(client, given);
    },
  });
  const store = openStore(busyOnce);
  const [rows] = await store.read([store.sql.select({ one: sql<number>`1` }).from(sql`(SELECT 1)`)]);
  expect(rows).toEqual([{ one: 1 }]);
  expect(tries).toBe(2);
});

test.each([
  [502, 'text/html', '<h1>Bad gateway</h1>'],
  [503, 'application/json', '{"message":"later","code":"BLOCKED"}'],
  [500, 'application/json', '{"error":"?"}'],
  [500, 'application/json', '<h1>'],
  [200, 'text/html', '<h1>Welcome</h1>'],
  [200, 'application/json', '{"results":[]}'],
  [
    200,
    'application/json',
    '{"results":[{"type":"error","error":{"message":"gone","code":"STREAM_EXPIRED"}}]}',
  ],
])('an answer %i of %s %s in the place of the database: it is unavailable', async (status, type, body) => {
  const asked: (string | undefined)[] = [];
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('it listens on a port');
  const store = openStore(createHttpClient({ url: `http://127.0.0.1:${address.port}` }));
  const error = await thrownBy(store);
  expect(error).toMatchObject({ problem: { code: 'database-unavailable' } });
  expect(shown(error)).not.toMatch(/gone|Bad gateway/);
  // a batch is one request, whatever becomes of it
  expect(asked).toEqual(['POST /v2/pipeline']);
});
