import { expect, test } from 'vitest';
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
