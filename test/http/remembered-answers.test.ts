import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { createApp } from '../../src/http/app.ts';
import { everyAnswer } from '../../src/http/security.ts';
import { handedIn, must, publishedContext } from '../actions/testcontext.ts';

const second = (count: number) => new Date(Date.UTC(2026, 10, 1, 13) + count * 1000).toISOString();

/** A website with results that are shown, which counts how often something is looked for by the routes. */
async function shownSite() {
  const context = await publishedContext();
  for (let n = 0; n < 4; n += 1) must(await accept(context, handedIn(n)));
  must(await close(context, 'dorp'));
  const link = must(await resultsLink(context, 'dorp'));
  const log: string[] = [];
  let found = 0;
  const find = () => {
    found += 1;
    return context;
  };
  const app = createApp(find, { log: (line) => log.push(line) });
  /** What is answered, and whether it went by the routes. */
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const before = found;
    const answer = await app.request(`/nl/r/${link}${path}`, { method, headers });
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('base64');
    const said = { status: answer.status, headers: [...answer.headers], bytes };
    return { said, byRoutes: found > before };
  };
  context.setNow(second(0));
  return { context, link, log, ask };
}

test('who asks again gets the very same answer without being found out anew', async () => {
  const { ask, context } = await shownSite();
  const asked: Record<string, string>[] = [
    {},
    { 'accept-encoding': 'gzip, br' },
    { 'accept-encoding': 'gzip', 'if-none-match': '*' },
    { 'if-none-match': '"other"' },
    { cookie: 'weerklank-receipt=x', 'accept-language': 'en' },
  ];
  for (const path of ['', '/1', '/agenda', '/reactions', '/now.json']) {
    await ask(path);
    await ask(path);
    for (const [turn, headers] of asked.entries()) {
      context.setNow(second(10 * (turn + 1)));
      const [first, again] = [await ask(path, headers), await ask(path, headers)];
      expect([path, turn, first.byRoutes, again.byRoutes]).toEqual([path, turn, true, false]);
      expect(again.said).toEqual(first.said);
      const given = new Headers(again.said.headers);
      expect(Object.keys(everyAnswer).filter((name) => !given.has(name))).toEqual([]);
      expect(given.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=55');
    }
  }
});

test('it is given again until half-way to being forgotten, and not before it was found', async () => {
  const { ask, context } = await shownSite();
  await ask('');
  await ask('');
  for (const [seconds, byRoutes] of [
    [2.499, false],
    [2.5, true],
    [4.999, false],
    [0, true],
  ] as const) {
    context.setNow(second(seconds));
    expect([seconds, (await ask('')).byRoutes]).toEqual([seconds, byRoutes]);
  }
  must(await revokeLink(context, 'dorp'));
  context.setNow(second(5));
  expect((await ask('')).said.status).toBe(410);
  expect((await ask('')).said.status).toBe(410);
});

test('another address or method is another question', async () => {
  const { ask } = await shownSite();
  await ask('');
  await ask('');
  expect(await ask('')).toMatchObject({ byRoutes: false });
  for (const path of ['?page=2', '/', '/present', '/2', '.json'])
    expect([path, (await ask(path)).byRoutes]).toEqual([path, true]);
  const head = await ask('', {}, 'HEAD');
  expect(head).toMatchObject({ byRoutes: true, said: { status: 200, bytes: '' } });
  expect(await ask('', {}, 'POST')).toMatchObject({ byRoutes: true, said: { status: 403 } });
});

test('pages that wait are kept by nobody; what they ask by themselves is', async () => {
  const context = await publishedContext();
  let found = 0;
  const find = () => {
    found += 1;
    return context;
  };
  const app = createApp(find, { log: () => undefined });
  const link = must(await resultsLink(context, 'dorp'));
  for (const [path, looks] of [
    ['', 4],
    ['/now.json', 1],
  ]) {
    found = 0;
    for (let turn = 0; turn < 4; turn += 1) await (await app.request(`/nl/r/${link}${path}`)).text();
    expect([path, found]).toEqual([path, looks]);
  }
});

test('answers that are given again are counted in the log, by the pattern of their route', async () => {
  const { ask, context, log, link } = await shownSite();
  const lines = () => log.map((line) => JSON.parse(line));
  await ask('');
  await ask('');
  expect(lines().map(({ status, count }) => [status, count])).toEqual([
    [200, undefined],
    [200, undefined],
  ]);
  for (let turn = 0; turn < 51; turn += 1) await ask('');
  await ask('', { 'if-none-match': '*' });
  const [byRoutes, , again, ...more] = lines();
  expect(more).toEqual([]);
  expect(again).toEqual({ ...byRoutes, time: second(0), ms: 0, count: 50 });
  // what is left is told once it has to be found again
  context.setNow(second(10));
  await ask('');
  expect(
    lines()
      .slice(3)
      .map(({ status, count }) => [status, count]),
  ).toEqual([
    [200, 1],
    [304, 1],
    [200, undefined],
  ]);
  expect(log.join()).not.toContain(link);
});

test('what was given again of an answer that makes room for others is told as well', async () => {
  const { ask, log } = await shownSite();
  for (let turn = 0; turn < 5; turn += 1) await ask('');
  for (let number = 1; number <= 16; number += 1) {
    for (let turn = 0; turn < 2; turn += 1) await ask(`?x=${number}`);
  }
  const again = log.map((line) => JSON.parse(line)).filter(({ count }) => count !== undefined);
  expect(again.map(({ status, count }) => [status, count])).toEqual([[200, 3]]);
});
