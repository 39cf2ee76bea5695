import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { makeDemo } from '../../src/actions/demo.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { listForms } from '../../src/actions/list-forms.ts';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { publish } from '../../src/actions/publish.ts';
import { createApp } from '../../src/http/app.ts';
import { formData, handedIn, must, publishedContext } from '../actions/testcontext.ts';

const origin = 'http://desk.example';

async function deskOn(changes: object = {}, isSecure = false) {
  const context = await publishedContext(changes);
  const app = createApp(() => context, { isSecure, log: () => undefined });
  const key = await newOrganiserKey(context, 'proef');
  const cookie = `${isSecure ? '__Host-' : ''}weerklank-organiser=${key}`;
  return {
    context,
    app,
    key,
    get: (path: string) => app.request(origin + path, { headers: { cookie } }),
    post: (path: string, headers: Record<string, string> = {}) =>
      app.request(origin + path, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
  };
}

async function answered(context: Awaited<ReturnType<typeof deskOn>>['context'], count: number) {
  for (let n = 0; n < count; n += 1) must(await accept(context, handedIn(n)));
}

test('the key sets a cookie that scripts cannot read, and leaves the address', async () => {
  const { app, key } = await deskOn();
  const answer = await app.request(`${origin}/o/${key}`, { headers: { 'accept-language': 'en' } });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/organise/']);
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toContain(`weerklank-organiser=${key}`);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).toMatch(/Max-Age=2592000/);
  expect(cookie).not.toMatch(/Secure/);
});

test('over https the cookie is bound to this host', async () => {
  const { app, key } = await deskOn({}, true);
  const cookie = (await app.request(`https://desk.example/o/${key}`)).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-weerklank-organiser=/);
  expect(cookie).toMatch(/Secure/);
  expect(cookie).toMatch(/Path=\//);
});

test('without a key, or with another, nothing opens', async () => {
  const { app } = await deskOn();
  expect((await app.request(`${origin}/o/${'A'.repeat(22)}`)).status).toBe(401);
  for (const path of ['/nl/organise/', '/nl/organise/forms/dorp/close', '/nl/organise/demo/delete']) {
    const refused = await app.request(origin + path);
    expect(refused.status, path).toBe(401);
    expect(await refused.text()).toContain('sleutel van de organisator');
    const forged = await app.request(origin + path, { headers: { cookie: 'weerklank-organiser=x' } });
    expect(forged.status, path).toBe(401);
  }
});

test('the desk shows state, answers, what is still needed, and both links', async () => {
  const { context, get } = await deskOn();
  await answered(context, 2);
  const page = await get('/nl/organise/');
  const text = await page.text();
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(text).toContain('Wat vindt het dorp?');
  expect(text).toContain('<b>Open.</b> 2 antwoorden, nog 1 nodig voor een uitkomst.');
  expect(text).toContain(`${origin}/nl/forms/dorp`);
  expect(text).toContain(`${origin}/nl/r/${must(await resultsLink(context, 'dorp'))}`);
  expect(text).toContain('href="/nl/organise/forms/dorp/close"');
  expect(text.match(/class="govuk-button"/g)).toHaveLength(1);
});

test('forms without answers are folded under the others, each with its id', async () => {
  const { context, get } = await deskOn();
  must(await publish(context, formData({ id: 'aap' })));
  await answered(context, 2);
  const text = await (await get('/nl/organise/')).text();
  const folded = text.slice(text.indexOf('<details class="headed">'));
  expect(text.match(/<details class="headed">/g)).toHaveLength(1);
  expect(folded).toMatch(/<summary>.*Wat vindt het dorp\?.*aap<\/small><\/summary>/);
  expect(folded).not.toContain('class="govuk-button"');
  expect(text).toContain('dorp</small>');
  expect(text.indexOf('dorp</small>')).toBeLessThan(text.indexOf('aap</small>'));
});

test('of three answered forms the one that asks for attention lies open, the others show how they stand', async () => {
  const { context, get } = await deskOn();
  for (const id of ['aap', 'noot']) must(await publish(context, formData({ id })));
  await answered(context, 3);
  must(await accept(context, handedIn(11, { form: 'aap' })));
  expect(await (await get('/nl/organise/')).text()).not.toContain('<details>');
  must(await accept(context, handedIn(12, { form: 'noot' })));
  const text = await (await get('/nl/organise/')).text();
  const [, first = '', ...others] = text.split('<section class="desk-form">');
  expect(first).toContain('dorp</small>');
  expect(first).not.toContain('<details>');
  expect(others).toHaveLength(2);
  for (const other of others) {
    const [seen = '', folded = ''] = other.split('<details>');
    expect(seen).toContain('<b>Open.</b> 1 antwoord, nog 2 nodig voor een uitkomst.');
    expect(seen).not.toContain('href');
    expect(folded).toMatch(/<summary>.*Wat vindt het dorp\?.*<\/summary>.*\/close"/);
  }
});

test('where one is invited the desk names the command, not a link that lets nobody in', async () => {
  const { get } = await deskOn({ access: { by: 'invitation' } });
  const text = await (await get('/nl/organise/')).text();
  expect(text).toContain('<code>npx weerklank invite dorp</code>');
  expect(text).not.toContain(`${origin}/nl/forms/dorp`);
});

test('closing asks first, then tells what is to be seen, and cannot be done twice', async () => {
  const { context, get, post } = await deskOn();
  await answered(context, 4);
  const asks = await (await get('/nl/organise/forms/dorp/close')).text();
  expect(asks).toContain('Het formulier kan daarna niet weer open.');
  expect(asks).toContain('Er zijn nu 4 antwoorden.');
  expect((await listForms(context))[0]?.phase).toBe('open');
  const done = await post('/nl/organise/forms/dorp/close');
  expect(done.status).toBe(303);
  expect(done.headers.get('location')).toBe('/nl/organise/?shown=dorp');
  const page = await (await get('/nl/organise/?shown=dorp')).text();
  const [, news = ''] = /role="status">(.*?)<\/div>/s.exec(page) ?? [];
  const link = `/nl/r/${must(await resultsLink(context, 'dorp'))}`;
  expect(news).toContain('Wat vindt het dorp?');
  expect(news).toContain('Gesloten. De uitkomst is te zien.');
  expect(page).toContain('href="/en/organise/?shown=dorp"');
  for (const href of [origin + link, `${origin}${link}/present`, '/nl/organise/forms/dorp/agenda']) {
    expect(news).toContain(`href="${href}"`);
  }
  expect(await (await get(link)).text()).toContain('4 mensen antwoordden');
  for (const again of [
    await get('/nl/organise/forms/dorp/close'),
    await post('/nl/organise/forms/dorp/close'),
  ]) {
    expect([again.status, again.headers.get('location')]).toEqual([303, '/nl/organise/?already=dorp']);
  }
  const already = await (await get('/nl/organise/?already=dorp')).text();
  expect(already).toContain('Dit formulier was al gesloten. De uitkomst is te zien.');
  expect((await post('/nl/organise/forms/dorp/open')).status).toBe(409);
  expect(await (await get('/nl/organise/')).text()).not.toContain('/forms/dorp/close');
});

test('the desk tells no news of a form that is not shown', async () => {
  const { get } = await deskOn();
  for (const query of ['?shown=dorp', '?already=dorp', '?shown=weg', '?shown=']) {
    expect(await (await get(`/nl/organise/${query}`)).text()).not.toContain('role="status"');
  }
});

test('with too few answers the question says that there will be no results', async () => {
  const { get } = await deskOn();
  expect(await (await get('/nl/organise/forms/dorp/close')).text()).toContain(
    'Met minder dan 3 komt er geen uitkomst.',
  );
});

test('a form that closed with too few answers does not say that there are results to see', async () => {
  const { context, get, post } = await deskOn();
  await answered(context, 2);
  const closed = await post('/nl/organise/forms/dorp/close');
  const told = await (await get(closed.headers.get('location') ?? '')).text();
  expect(told).toContain('Gesloten. Er waren te weinig antwoorden voor een uitkomst.');
  const text = await (await get('/nl/organise/')).text();
  expect(text).toContain('Gesloten met te weinig antwoorden voor een uitkomst');
  expect(text).not.toContain('uitkomst te zien');
  expect(text).not.toContain('nodig voor een uitkomst');
});

test('an embargo is locked, opened again, locked and revealed', async () => {
  const { context, get, post } = await deskOn({ results: { publish: 'embargo' } });
  await answered(context, 4);
  const link = must(await resultsLink(context, 'dorp'));
  expect((await post('/nl/organise/forms/dorp/lock')).headers.get('location')).toBe('/nl/organise/');
  expect(await (await get(`/nl/r/${link}`)).text()).toContain('op een later moment');
  expect((await post('/nl/organise/forms/dorp/open')).status).toBe(303);
  expect((await listForms(context))[0]?.phase).toBe('open');
  await post('/nl/organise/forms/dorp/lock');
  expect((await post('/nl/organise/forms/dorp/reveal')).headers.get('location')).toBe(
    '/nl/organise/?shown=dorp',
  );
  expect(await (await get(`/nl/r/${link}`)).text()).toContain('4 mensen antwoordden');
});

test('another website cannot press the buttons', async () => {
  const { context, post } = await deskOn();
  const foreign = await post('/nl/organise/forms/dorp/close', { origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
  expect((await listForms(context))[0]?.phase).toBe('open');
});

test('the demonstration can be deleted, and only that', async () => {
  const { context, get, post } = await deskOn();
  must(await makeDemo(context, formData({ id: 'voorbeeld' }), []));
  expect(await (await get('/nl/organise/')).text()).toContain('/nl/organise/demo/delete');
  expect(await (await get('/nl/organise/demo/delete')).text()).toContain('Dat kan niet terug.');
  expect((await post('/nl/organise/demo/delete')).status).toBe(303);
  expect((await listForms(context)).map(({ revision }) => revision.form.id)).toEqual(['dorp']);
  expect(await (await get('/nl/organise/')).text()).not.toContain('demo/delete');
});

test('unknown forms and deeds are 404', async () => {
  const { get } = await deskOn();
  expect((await get('/nl/organise/forms/weg/close')).status).toBe(404);
  expect((await get('/nl/organise/forms/dorp/erase')).status).toBe(404);
  expect((await get('/nl/organise')).headers.get('location')).toBe('/nl/organise/');
});

test('an open live form with interim results is open, and closed when it is', async () => {
  const { context, get } = await deskOn({ results: { publish: 'live' } });
  for (let n = 0; n < 6; n += 1) {
    must(await accept(context, handedIn(n)));
    await context.doLater();
  }
  const open = await (await get('/nl/organise/')).text();
  expect(open).toContain('Open, tussenstand te zien');
  expect(open).not.toContain('Gesloten');
  expect(await (await get('/en/organise/')).text()).toContain('Open, interim results to be seen');
  must(await close(context, 'dorp'));
  expect(await (await get('/nl/organise/')).text()).toContain('Gesloten, uitkomst te zien');
});
