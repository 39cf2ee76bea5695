import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { changeAgenda, findAgenda } from '../../src/actions/agenda.ts';
import { listAudit } from '../../src/actions/audit.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { createApp } from '../../src/http/app.ts';
import { handedIn, input, must, publishedContext } from '../actions/testcontext.ts';

const origin = 'http://desk.example';

async function shownSite(changes: object = {}) {
  const context = await publishedContext(changes);
  for (let n = 1; n <= 4; n += 1) {
    const answers = { groen: 4, auto: 'disagree', eerst: ['bank', 'boom'] };
    must(await accept(context, handedIn(n, { input: input(answers) })));
  }
  must(await close(context, 'dorp'));
  const app = createApp(() => context, { log: () => undefined });
  const cookie = `weerklank-organiser=${await newOrganiserKey(context, 'proef')}`;
  const link = must(await resultsLink(context, 'dorp'));
  return {
    context,
    app,
    link,
    get: (path: string) => app.request(origin + path, { headers: { cookie } }),
    post: (path: string, fields: Record<string, string>) =>
      app.request(origin + path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    /** What was shown is remembered for five seconds. */
    later: () => context.setNow(new Date(Date.parse(context.now()) + 6000).toISOString()),
  };
}

const desk = '/nl/organise/forms/dorp/agenda';

test('an organiser fills in who takes it up, and everybody with the link reads it', async () => {
  const { get, post, app, link, later, context } = await shownSite();
  expect(await (await get('/nl/organise/')).text()).toContain(`href="${desk}"`);
  const before = await app.request(`/nl/r/${link}/agenda`);
  expect(before.headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=55');
  expect(await before.text()).toContain('Nog niets afgesproken.');
  expect(await (await get(desk)).text()).toContain(`href="${desk}/groen"`);
  const form = await (await get(`${desk}/groen`)).text();
  expect(form).toContain('<h1 class="govuk-heading-l">Het plein wordt groen.</h1>');
  expect(form).toContain('name="version" value="0"');
  const saved = await post(`${desk}/groen`, {
    version: '0',
    owner: 'De <b>Linde</b>',
    firstStep: 'Bomen tellen',
    dueOn: '2026-12-31',
    status: 'under-way',
    note: 'Met\nde buurt',
  });
  expect([saved.status, saved.headers.get('location')]).toEqual([303, `${desk}#a.groen`]);
  later();
  const tag = before.headers.get('etag') ?? '';
  const page = await app.request(`/nl/r/${link}/agenda`, { headers: { 'if-none-match': tag } });
  expect(page.status).toBe(200);
  const text = await page.text();
  for (const said of [
    'De &lt;b&gt;Linde&lt;/b&gt;',
    'Bomen tellen',
    '31 december 2026',
    'bezig',
    'Met\nde buurt',
  ]) {
    expect(text).toContain(`<dd class="typed">${said}</dd>`);
  }
  expect(text).toContain('staat wie het oppakt.');
  const again = await app.request(`/nl/r/${link}/agenda`, {
    headers: { 'if-none-match': page.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  expect((await listAudit(context)).deeds.map(({ deed, by, form: of }) => [deed, by, of])).toEqual([
    ['change-agenda', 'desk', 'dorp'],
  ]);
  // the page of figures is what it was
  expect(await (await app.request(`/nl/r/${link}`)).text()).not.toContain('Bomen tellen');
});

test('an option is written by its address too', async () => {
  const { get, post } = await shownSite();
  const path = `${desk}/eerst%2Fbank`;
  expect(await (await get(desk)).text()).toContain(`href="${path}"`);
  expect((await get(path)).status).toBe(200);
  const saved = await post(path, { version: '0', owner: 'De Eik' });
  expect(saved.headers.get('location')).toBe(`${desk}#a.eerst%2Fbank`);
  expect(await (await get(path)).text()).toContain('value="De Eik"');
});

test('of two who write at once the second gets both back, and may then write over it', async () => {
  const { get, post, context } = await shownSite();
  const other = {
    form: 'dorp',
    implication: 'groen',
    version: 0,
    input: { owner: 'De Eik', note: 'Eerst meten' },
  };
  must(await changeAgenda(context, other));
  const typed = {
    version: '0',
    owner: 'De Linde',
    firstStep: 'Bellen',
    dueOn: '',
    status: 'not-started',
    note: 'Eerst meten',
  };
  const clash = await post(`${desk}/groen`, typed);
  expect(clash.status).toBe(412);
  const page = await clash.text();
  expect(page).toContain('Iemand anders heeft dit intussen veranderd.');
  expect(page).toContain('value="De Linde"');
  expect(page).toContain('Er staat nu: “De Eik”');
  expect(page).toContain('Er staat nu niets.');
  // what both wrote alike is no difference
  expect(page.match(/class="agenda__now"/g)).toHaveLength(2);
  expect(page).toContain('name="version" value="1"');
  expect((await post(`${desk}/groen`, { ...typed, version: '1' })).status).toBe(303);
  expect(await (await get(`${desk}/groen`)).text()).toContain('value="De Linde"');
  // sent twice, it is there once
  expect((await post(`${desk}/groen`, { ...typed, version: '1' })).status).toBe(303);
});

test('what cannot be kept comes back with what is wrong, and nothing typed is lost', async () => {
  const { post, get } = await shownSite();
  const wrong = await post(`${desk}/groen`, {
    version: '0',
    owner: 'De Linde',
    dueOn: 'morgen',
    note: 'x'.repeat(1001),
  });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain(
    '<a href="#dueOn"><span>Wanneer: </span>Kies een dag, of vul hem in als jaar-maand-dag',
  );
  expect(page).toContain('id="note-error"');
  expect(page).toContain('value="morgen"');
  expect(page).toContain('x'.repeat(1001));
  expect(await (await get(`${desk}/groen`)).text()).toContain('name="version" value="0"');
});

test('what is being written changes its language with what is wrong in it, and is not kept by that', async () => {
  const { get, post, context } = await shownSite();
  const english = '/en/organise/forms/dorp/agenda/groen';
  expect(await (await get(`${desk}/groen`)).text()).toContain(`formaction="${english}"`);
  const typed = { version: '0', owner: 'De Linde', dueOn: 'morgen', status: 'under-way', note: '' };
  const plain = await post(english, { ...typed, go: 'en' });
  expect([plain.status, (await plain.text()).includes('govuk-error')]).toEqual([200, false]);
  const wrong = await post(english, { ...typed, go: 'en', told: '' });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain('<a href="#dueOn"><span>When: </span>Choose a day');
  for (const kept of ['value="De Linde"', 'value="morgen"', 'name="told"']) expect(page).toContain(kept);
  must(
    await changeAgenda(context, {
      form: 'dorp',
      implication: 'groen',
      version: 0,
      input: { owner: 'De Eik' },
    }),
  );
  const clash = await (await post(`${desk}/groen`, { ...typed, dueOn: '' })).text();
  expect(clash).toContain('name="told" value="stale"');
  const stale = await post(english, { ...typed, dueOn: '', version: '1', go: 'en', told: 'stale' });
  expect([stale.status, (await stale.text()).includes('“De Eik”')]).toEqual([412, true]);
  expect(await (await get(`${desk}/groen`)).text()).toContain('value="De Eik"');
});

test('without the key nothing opens; without results, or for what is not in them, there is no agenda', async () => {
  const { app, get, link, context } = await shownSite();
  for (const path of [desk, `${desk}/groen`]) expect((await app.request(origin + path)).status).toBe(401);
  expect((await get(`${desk}/weg`)).status).toBe(404);
  expect((await get('/nl/organise/forms/weg/agenda')).status).toBe(404);
  must(await revokeLink(context, 'dorp'));
  for (const end of ['/agenda', '/agenda.md']) {
    expect([end, (await app.request(`/nl/r/${link}${end}`)).status]).toEqual([end, 410]);
  }
  const open = await publishedContext();
  const waiting = createApp(() => open, { log: () => undefined });
  const unseen = must(await resultsLink(open, 'dorp'));
  const early = await (await waiting.request(`/nl/r/${unseen}/agenda`)).text();
  expect(early).toContain('Nog geen uitkomst');
  expect(early).toContain(`href="/en/r/${unseen}/agenda" lang="en"`);
  expect((await waiting.request(`/nl/r/${unseen}/agenda.md`)).status).toBe(403);
});

test('what was written is kept on the page when the key is there no more, in either language', async () => {
  const { app, post, context } = await shownSite();
  const without = (path: string, fields: Record<string, string>) =>
    app.request(origin + path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    });
  const fields = { version: '0', owner: 'Linde', note: 'Een lang <b>verslag</b>' };
  const refused = await without(`${desk}/groen`, fields);
  const text = await refused.text();
  expect(refused.status).toBe(401);
  expect(text).toContain(`action="${desk}/groen"`);
  expect(text).toContain('name="note" value="Een lang &lt;b&gt;verslag&lt;/b&gt;"');
  expect(text).toContain('Hiervoor is de sleutel van de organisator nodig.');
  const told = /name="retry" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const english = await (await without(`/en${desk.slice(3)}/groen`, { ...fields, retry: told })).text();
  expect(english).toContain('Open your link as an organiser in another tab');
  expect(english).toContain('name="owner" value="Linde"');
  expect(must(await findAgenda(context, 'dorp')).entries.size).toBe(0);
  expect((await post(`${desk}/groen`, fields)).status).toBe(303);
});

test('as text it says the same, of which release it is, and nothing typed becomes markup', async () => {
  const { app, link, context } = await shownSite();
  const owner = '# <b>Linde</b> | _x_';
  must(
    await changeAgenda(context, {
      form: 'dorp',
      implication: 'groen',
      version: 0,
      input: { owner, dueOn: '2026-12-31' },
    }),
  );
  const file = await app.request(`/nl/r/${link}/agenda.md`);
  expect(file.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="dorp-agenda-uitgave-1.md"');
  const text = await file.text();
  expect(text).toContain('# Agenda: Wat vindt het dorp?');
  expect(text).toContain('Op basis van uitgave 1 van 1 november 2026');
  expect(text).toContain(
    '- **Breed gedragen**: 4 van 4 voor\n- Wie pakt dit op: \\# \\<b\\>Linde\\</b\\> \\| \\_x\\_\n- Wanneer: 31 december 2026',
  );
  expect(text).toContain('### Afgewezen');
  expect(text).toMatch(/Controlegetal: [0-9a-f]{64}/);
  const json = await (await app.request(`/nl/r/${link}.json`)).text();
  expect(json).not.toContain('Linde');
});
