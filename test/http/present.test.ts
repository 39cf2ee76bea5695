import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { createApp } from '../../src/http/app.ts';
import { handedIn, must, publishedContext, type TestContext } from '../actions/testcontext.ts';

async function siteOn(changes: object = {}, responses = 0) {
  const context = await publishedContext(changes);
  const receipts = await answer(context, responses);
  const app = createApp(() => context, { log: () => undefined });
  return { context, app, receipts, link: must(await resultsLink(context, 'dorp')) };
}

async function answer(context: TestContext, count: number, from = 0): Promise<readonly string[]> {
  const receipts: string[] = [];
  for (let n = from; n < from + count; n += 1)
    receipts.push(must(await accept(context, handedIn(n))).receipt);
  return receipts;
}

/** Six seconds go by: what was remembered is forgotten. */
function later(context: TestContext): void {
  context.setNow(new Date(Date.parse(context.now()) + 6_000).toISOString());
}

test('the screen tells where to answer and how many did, and is kept by nobody', async () => {
  const { app, link } = await siteOn({}, 1);
  const page = await app.request(`http://weerklank.example/nl/r/${link}/present`);
  const text = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(text).toContain('weerklank.example/nl/forms/dorp</span>');
  expect(text).toContain('<b>1</b> <span>mens antwoordde</span>');
  expect(text).toContain('QR-code van http://weerklank.example/nl/forms/dorp');
  expect(text).not.toContain('slide-2');
});

test('who needs an invitation or a word is told so; no address is given away that helps nobody', async () => {
  const invited = await siteOn({ access: { by: 'invitation' } });
  const byInvitation = await (await invited.app.request(`/nl/r/${invited.link}/present`)).text();
  expect(byInvitation).toContain('in uw eigen uitnodiging');
  expect(byInvitation).not.toContain('class="join__address"');
  const coded = await siteOn({ access: { by: 'code', code: 'lindeboom' } });
  const room = `http://weerklank.example/en/r/${coded.link}/present`;
  const byCode = await (await coded.app.request(room)).text();
  expect(byCode).toContain('Enter the word there that the organiser says');
  expect(byCode).toContain('>weerklank.example</span>');
  expect(byCode).not.toContain('lindeboom');
});

test('once results are shown they stand on screens of their own, and nobody is asked to answer', async () => {
  const { app, link, context } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  const text = await (await app.request(`/en/r/${link}/present`)).text();
  expect(text).toContain('The form has closed.');
  expect(text).not.toContain('/forms/dorp');
  expect(text).toContain(`/en/r/${link}</p>`);
  expect(text.match(/id="slide-\d+"/g)?.length).toBeGreaterThan(3);
  expect(text).toContain('Look for yourself');
});

test('what a page asks by itself may be kept a moment, and is told apart by a tag', async () => {
  const { app, link, context } = await siteOn({}, 2);
  const ask = (tag = '') => app.request(`/nl/r/${link}/now.json`, { headers: { 'if-none-match': tag } });
  const first = await ask();
  expect(first.headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=55');
  const before = await first.json();
  expect(before).toEqual({ responses: 2, tag: 'waiting-open' });
  expect((await ask(first.headers.get('etag') ?? '')).status).toBe(304);
  await answer(context, 3, 2);
  later(context);
  expect(await (await ask()).json()).toEqual({ responses: 5, tag: 'waiting-open' });
  must(await close(context, 'dorp'));
  later(context);
  const after = await (await ask()).json();
  expect(after).toMatchObject({ responses: 5 });
  expect(after).not.toMatchObject({ tag: 'waiting-open' });
});

test('when a form has closed the number does not fall as somebody withdraws', async () => {
  const { app, link, context, receipts } = await siteOn({}, 4);
  must(await close(context, 'dorp'));
  must(await withdraw(context, must(await findResponse(context, receipts[0] ?? ''))));
  const found = await (await app.request(`/nl/r/${link}/now.json`)).json();
  expect(found).toMatchObject({ responses: 4 });
  expect(await (await app.request(`/nl/r/${link}/present`)).text()).toContain('<b>4</b>');
});

test('a hall that asks all the time is answered from one look at the database', async () => {
  const { app, link, context } = await siteOn({}, 2);
  let looks = 0;
  const { read } = context.store;
  Object.assign(context.store, {
    read: (...statements: Parameters<typeof read>) => {
      looks += 1;
      return read(...statements);
    },
  });
  for (let n = 0; n < 50; n += 1) await (await app.request(`/nl/r/${link}/now.json`)).json();
  expect(looks).toBe(1);
});

test('a revoked link shows no screen and tells no number', async () => {
  const { app, link, context } = await siteOn({}, 2);
  must(await revokeLink(context, 'dorp'));
  expect((await app.request(`/nl/r/${link}/present`)).status).toBe(410);
  expect((await app.request(`/nl/r/${link}/now.json`)).status).toBe(410);
  expect((await app.request(`/nl/r/${'A'.repeat(22)}/now.json`)).status).toBe(404);
});
