import { createClient } from '@libsql/client/http';
import { expect, test } from 'vitest';
import { testDoor, testSecret } from './testfolder.ts';

const pipeline = JSON.stringify({
  requests: [{ type: 'execute', stmt: { sql: 'SELECT 1' } }, { type: 'close' }],
});
const headers = { authorization: `Bearer ${testSecret}`, 'content-type': 'application/json' };

test('who does not know the secret is refused, for reading health too', async () => {
  const { door } = await testDoor();
  const wrong = createClient({ url: door.url, authToken: 'guessed' });
  await expect(wrong.execute('SELECT 1')).rejects.toMatchObject({ code: 'AUTH_REFUSED' });
  for (const authorization of ['', 'Bearer', 'Bearer ', `bearer ${testSecret}`, `Bearer ${testSecret}x`]) {
    const response = await fetch(`${door.url}/v2/pipeline`, {
      method: 'POST',
      headers: { authorization },
      body: pipeline,
    });
    expect(response.status).toBe(401);
  }
  expect((await fetch(`${door.url}/health`)).status).toBe(401);
  expect(await (await fetch(`${door.url}/health`, { headers })).json()).toEqual({
    door: 'weerklank',
    pid: process.pid,
  });
});

test('a page in a browser is refused, even with the secret', async () => {
  const { door } = await testDoor();
  for (const origin of ['null', door.url, 'https://example.org']) {
    const response = await fetch(`${door.url}/v2/pipeline`, {
      method: 'POST',
      headers: { ...headers, origin },
      body: pipeline,
    });
    expect(response.status).toBe(403);
  }
});

test('speaks versions 2 and 3 in JSON, and nothing else', async () => {
  const { door } = await testDoor();
  const status = async (path: string, body: string) =>
    (await fetch(door.url + path, { method: 'POST', headers, body })).status;
  expect(await status('/v2/pipeline', pipeline)).toBe(200);
  expect(await status('/v3/pipeline', pipeline)).toBe(200);
  expect(await status('/v3/cursor', pipeline)).toBe(404);
  expect(await status('/v2/pipeline', '{')).toBe(400);
  expect(await status('/v2/pipeline', '{"requests":[{"type":"unheard of"}]}')).toBe(400);
  expect(await status('/v2/pipeline', '{"requests":[{"type":"constructor"}]}')).toBe(400);
  expect(await status('/v2/pipeline', '{"baton":"made up","requests":[]}')).toBe(400);
});

test('a body beyond 16 MB is refused, one below is taken', async () => {
  const { door, client } = await testDoor();
  const long = await client.execute({ sql: 'SELECT length(?) AS n', args: ['x'.repeat(15 * 1024 * 1024)] });
  expect(long.rows[0]?.['n']).toBe(BigInt(15 * 1024 * 1024));
  const body = 'x'.repeat(16 * 1024 * 1024 + 1);
  expect((await fetch(`${door.url}/v2/pipeline`, { method: 'POST', headers, body })).status).toBe(413);
});

test('after closing nothing answers, and closing again does nothing', async () => {
  const { door, client } = await testDoor();
  await client.execute('CREATE TABLE t (a)');
  await door.close();
  await door.close();
  door.closeNow();
  await expect(client.execute('SELECT 1')).rejects.toThrow();
});
