import { expect, test } from 'vitest';
import { checkReady } from '../../src/actions/check-ready.ts';
import { connect } from '../../src/local/connect.ts';

const key = 'A'.repeat(43);

test('what was left for later is done before the connection ends, also when it fails or leaves more', async () => {
  const connected = await connect({ url: 'http://127.0.0.1:9', key });
  if (!connected.ok) throw new Error('it is well written');
  const { context, finish } = connected.value;
  const done: string[] = [];
  context.later(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push('first');
    context.later(() => Promise.resolve(done.push('second')));
  });
  context.later(() => Promise.reject(new Error('failed')));
  expect(done).toEqual([]);
  await finish();
  expect(done).toEqual(['first', 'second']);
});

test.each([
  ['WEERKLANK_KEY', 'http://127.0.0.1:9', 'AAAA'],
  ['LIBSQL_URL', 'file:weerklank.db', key],
  ['LIBSQL_URL', 'nowhere', key],
])('a malformed %s is a problem', async (name, url, written) => {
  expect(await connect({ url, key: written })).toEqual({
    ok: false,
    problems: [{ code: 'setting-malformed', values: { name } }],
  });
});

test.each([
  ['libsql://db.example.org', 'https://db.example.org/v2/pipeline'],
  ['https://db.example.org/', 'https://db.example.org/v2/pipeline'],
  ['http://127.0.0.1:8080/one/', 'http://127.0.0.1:8080/one/v2/pipeline'],
])('%s is reached at %s, with the token', async (url, address) => {
  const asked: unknown[] = [];
  const connected = await connect({
    url,
    authToken: 'pas',
    key,
    fetch: (request) => {
      asked.push([request.url, request.headers.get('authorization')]);
      return Promise.reject(new TypeError('no network'));
    },
  });
  if (!connected.ok) throw new Error('it is well written');
  await expect(checkReady(connected.value.context)).rejects.toMatchObject({
    problem: { code: 'database-unavailable' },
  });
  expect(asked).toEqual([[address, 'Bearer pas']]);
});
