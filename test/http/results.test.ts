import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { createApp } from '../../src/http/app.ts';
import { sha256 } from '../../src/shared/digest.ts';
import { handedIn, must, publishedContext, type TestContext } from '../actions/testcontext.ts';

async function siteOn(changes: object = {}, responses = 0) {
  const context = await publishedContext(changes);
  await answer(context, responses);
  const app = createApp(() => context, { log: () => undefined });
  return { context, app, link: must(await resultsLink(context, 'dorp')) };
}

async function answer(context: TestContext, count: number, from = 0): Promise<void> {
  for (let n = from; n < from + count; n += 1) must(await accept(context, handedIn(n)));
}

test('before closing the page counts answers, says why figures wait, and is not kept', async () => {
  const { app, link, context } = await siteOn({}, 1);
  const page = await app.request(`/nl/r/${link}`);
  const text = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('etag')).toBeNull();
  expect(text).toContain('<b>1</b> <span>mens antwoordde</span>');
  expect(text).toContain('De uitkomst verschijnt hier als het formulier sluit.');
  expect(text).toContain('Er zijn nog 2 antwoorden nodig voor een uitkomst.');
  await answer(context, 3, 1);
  const later = await (await app.request(`/en/r/${link}`)).text();
  expect(later).toContain('<b>4</b> <span>people answered</span>');
  expect(later).not.toContain('needed');
});

test('the document of what waits is refused', async () => {
  const { app, link } = await siteOn({}, 4);
  const answered = await app.request(`/nl/r/${link}.json`);
  expect(answered.status).toBe(403);
  expect(await answered.json()).toMatchObject({ code: 'results-not-shown' });
});

test('a shown release may be kept, has a strong tag, and is not sent twice', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  const page = await app.request(`/nl/r/${link}`);
  const text = await page.text();
  expect(text).toContain('4 mensen antwoordden');
  expect(page.headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=55');
  expect(page.headers.get('set-cookie')).toBeNull();
  const etag = page.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  const again = await app.request(`/nl/r/${link}`, { headers: { 'if-none-match': `"x", W/${etag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('etag')).toBe(etag);
  const english = await app.request(`/en/r/${link}`);
  expect(english.headers.get('etag')).not.toBe(etag);
});

test('a page that is asked for again is zipped for who reads that, under a tag of its own', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  const ask = (headers: Record<string, string> = {}) => app.request(`/nl/r/${link}`, { headers });
  const first = await ask({ 'accept-encoding': 'br, gzip' });
  expect(first.headers.get('content-encoding')).toBeNull();
  const text = await first.text();
  const again = await ask({ 'accept-encoding': 'br, gzip' });
  expect(again.headers.get('content-encoding')).toBe('gzip');
  expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
  expect(again.headers.get('vary')).toBe('accept-encoding');
  const etag = again.headers.get('etag') ?? '';
  expect(etag).not.toBe(first.headers.get('etag'));
  expect(gunzipSync(Buffer.from(await again.arrayBuffer())).toString()).toBe(text);
  for (const refused of ['', 'br', 'gzip;q=0']) {
    const plain = await ask({ 'accept-encoding': refused });
    expect(await plain.text()).toBe(text);
  }
  expect((await ask({ 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(304);
});

test('the document is the very text of its digest', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  const answered = await app.request(`/nl/r/${link}.json`);
  const text = await answered.text();
  expect(answered.headers.get('etag')).toBe(`"${await sha256(text)}"`);
  expect(answered.headers.get('content-type')).toContain('application/json');
  expect(answered.headers.get('cache-control')).toContain('max-age=5');
  expect(JSON.parse(text)).toMatchObject({ schema: 'weerklank.results/1', release: { responses: 4 } });
  expect(await (await app.request(`/nl/r/${link}`)).text()).toContain(await sha256(text));
});

test('the document of an earlier making is given to the letter, with the page of today', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  const { rows } = await context.client.execute('SELECT document FROM releases');
  const earlier = String(rows[0]?.['document']).replace('"resultAreas":[],', '');
  const digest = await sha256(earlier);
  await context.client.execute({
    sql: 'UPDATE releases SET document = ?, digest = ?',
    args: [earlier, digest],
  });
  expect(await (await app.request(`/nl/r/${link}.json`)).text()).toBe(earlier);
  expect(await (await app.request(`/nl/r/${link}`)).text()).toContain(digest);
});

test('cookies change nothing', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  const plain = await (await app.request(`/nl/r/${link}`)).text();
  const headers = { cookie: 'weerklank-receipt=x; weerklank-organiser=y' };
  expect(await (await app.request(`/nl/r/${link}`, { headers })).text()).toBe(plain);
});

test('one look at the database serves some seconds, and never more than five', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  context.setNow('2026-11-01T13:00:00.000Z');
  expect((await app.request(`/nl/r/${link}`)).status).toBe(200);
  must(await revokeLink(context, 'dorp'));
  context.setNow('2026-11-01T13:00:02.000Z');
  expect((await app.request(`/nl/r/${link}`)).status).toBe(200);
  context.setNow('2026-11-01T13:00:05.000Z');
  const gone = await app.request(`/nl/r/${link}`);
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain('ingetrokken');
  expect(gone.headers.get('cache-control')).toBe('no-store');
  expect((await app.request(`/en/r/${link}.json`)).status).toBe(410);
});

test('a hall that reads asks the database once in a while, not all at once', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  let looks = 0;
  const counting = createApp(
    () => ({
      ...context,
      store: {
        ...context.store,
        read: (statements) => {
          looks += 1;
          return context.store.read(statements);
        },
      },
    }),
    { log: () => undefined },
  );
  const hall = () =>
    Promise.all(Array.from({ length: 20 }, async () => (await counting.request(`/nl/r/${link}`)).text()));
  context.setNow('2026-11-01T13:00:00.000Z');
  const plain = await (await app.request(`/nl/r/${link}`)).text();
  await counting.request(`/nl/r/${link}`);
  for (const [moment, expected] of [
    ['2026-11-01T13:00:02.000Z', 1],
    ['2026-11-01T13:00:03.000Z', 2],
    ['2026-11-01T13:00:05.000Z', 2],
    ['2026-11-01T13:00:06.000Z', 3],
  ] as const) {
    context.setNow(moment);
    expect(new Set(await hall())).toEqual(new Set([plain]));
    expect([moment, looks]).toEqual([moment, expected]);
  }
});

test('unknown links are 404, whatever they look like', async () => {
  const { app } = await siteOn();
  for (const link of ['A'.repeat(22), 'kort', `${'B'.repeat(22)}.json`, '%00']) {
    const answered = await app.request(`/nl/r/${link}`);
    expect(answered.status, link).toBe(404);
  }
});

test('an embargo is closed and still says nothing', async () => {
  const { app, link, context } = await siteOn({ results: { publish: 'embargo' } }, 4);
  must(await close(context, 'dorp'));
  const text = await (await app.request(`/nl/r/${link}`)).text();
  expect(text).toContain('De organisator toont de uitkomst op een later moment.');
  expect(text).not.toContain('Wat volgt hieruit');
});

test('closed with fewer than k: the page says why there is nothing', async () => {
  const { app, link, context } = await siteOn({}, 2);
  must(await close(context, 'dorp'));
  const text = await (await app.request(`/nl/r/${link}`)).text();
  expect(text).toMatch(/[Mm]inder dan 3/);
  expect(text).not.toContain('Het plein wordt groen');
});
