import { expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { begin, form, host, openSite, summerForm, visitor } from './visitor.ts';

test('a database that is down loses nothing typed and confirms nothing', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  site.setDown(true);
  const fields = {
    response,
    go: 'next',
    'groups.organisatie': 'welzijn',
    'answers.x': 'regel 1\n"regel" <2>',
  };
  const failed = await guest.post(`${form}/steps/1`, fields);
  expect(failed.status).toBe(503);
  expect(failed.headers.get('retry-after')).toBe('5');
  expect(failed.text).toContain('Opnieuw versturen');
  expect(failed.text).toContain(`action="${form}/steps/1"`);
  expect(failed.hidden('groups.organisatie')).toBe('welzijn');
  expect(failed.hidden('answers.x')).toBe('regel 1\n&quot;regel&quot; &lt;2&gt;');
  const sending = await guest.post(`${form}/check`, { response });
  expect([sending.status, sending.text.includes('verstuurd')]).toEqual([503, false]);
  // who only asked for a page left nothing that could be saved
  const asked = (await guest.get('/en/forms/zomersessie-intake')).text;
  expect(asked).toContain('Out of reach for a moment');
  expect(asked).toContain('Load this page again');
  expect((await guest.get('/readyz')).status).toBe(503);
  expect((await guest.get('/healthz')).status).toBe(200);

  site.setDown(false);
  expect((await guest.post(`${form}/steps/1`, fields)).status).toBe(303);
  expect((await guest.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
});

test('what nobody foresaw has a number, on the page and in the log, and keeps what was typed', async () => {
  const log: string[] = [];
  const app = createApp(() => Promise.reject(new TypeError('an answer in a message')), {
    log: (line) => log.push(line),
  });
  const page = await app.request(`http://${host}/en/forms/x`);
  expect(page.status).toBe(500);
  const text = await page.text();
  const line: unknown = JSON.parse(log[0] ?? '{}');
  expect(line).toMatchObject({ status: 500, error: 'TypeError' });
  const reference = /this number: ([\w-]+)\./.exec(text)?.[1] ?? 'none';
  expect(line).toMatchObject({ reference });
  expect(text + log.join()).not.toContain('an answer');
});

test('the console has it as an error, which is shown where all other lines are not', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  const app = createApp(() => Promise.reject(new TypeError('unforeseen')));
  await app.request('/en/forms/x');
  await app.request('/assets/none.css');
  const written = [error, log].map(({ mock }) => mock.calls.map(([line]) => JSON.parse(String(line)).status));
  expect(written).toEqual([[500], [404]]);
});

test('without settings only the health pages answer, and say which are missing', async () => {
  const app = createApp(() => Promise.reject(new Error('not asked')), {
    incomplete: ['WEERKLANK_KEY'],
    log: () => undefined,
  });
  const ready = await app.request('/readyz');
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { ready: false, settings: 'incomplete', missing: ['WEERKLANK_KEY'] },
  ]);
  expect((await app.request('/healthz')).status).toBe(200);
  const page = await app.request('/nl/forms/x');
  expect([page.status, (await page.text()).includes('nog niet helemaal ingesteld')]).toEqual([503, true]);
});

test('over https cookies carry the __Host- prefix and are for https only', async () => {
  const site = await openSite(summerForm());
  const app = createApp(() => site.context, { isSecure: true, log: () => undefined });
  const begun = await app.request(`https://${host}${form}`, {
    method: 'POST',
    headers: { origin: `https://${host}`, host, 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(begun.headers.get('set-cookie')).toMatch(
    /^__Host-weerklank-form-zomersessie-intake=[\w-]{22}\.\.[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
});
