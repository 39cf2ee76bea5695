import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, form, host, openSite, summerForm, visitor } from './visitor.ts';

test('every answer has the headers, and nothing is kept by caches', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  for (const path of ['/nl/', form, '/nl/nergens', '/nl/receipts', '/readyz', '/api/v1/forms/geen']) {
    const { headers } = await guest.get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('only the style sheet is kept, for ever, with the colour of the organiser in it', async () => {
  const guest = visitor(await openSite(summerForm()));
  const path = /href="(\/assets\/[^"]+)"/.exec((await guest.get(form)).text)?.[1] ?? '';
  expect(path).toMatch(/^\/assets\/[0-9a-f]{16}\.css\?brand=00616b$/);
  const sheet = await guest.get(path);
  expect(sheet.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(sheet.text).toContain(':root{--brand:#00616b}');
  const hostile = await guest.get(`${path.split('?')[0]}?brand=${encodeURIComponent('0}body{x')}`);
  expect(hostile.text).not.toContain('--brand:#');
  expect((await guest.get('/assets/other.css')).status).toBe(404);
});

test('posts of other websites and other content are refused', async () => {
  const guest = visitor(await openSite(summerForm()));
  const status = async (headers: Record<string, string>) => (await guest.post(form, {}, headers)).status;
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(await status({ origin: 'https://elsewhere.example' })).toBe(403);
  expect(await status({ origin: 'null' })).toBe(403);
  expect(await status({ origin: '' })).toBe(403);
  expect(await status({ 'content-type': 'text/plain' })).toBe(415);
  expect(await status({ 'content-type': 'application/json' })).toBe(415);
  expect(await status({ 'content-type': 'multipart/form-data; boundary=x' })).toBe(415);
  expect(await status({ origin: `http://${host}` })).toBe(303);
  expect(await status({ 'sec-fetch-site': 'same-origin', origin: 'https://proxy.example' })).toBe(303);
});

test('a page of texts in another script than the Latin is as large as what was typed', async () => {
  const items = Array.from({ length: 6 }, (_, at) => ({
    type: 'reaction',
    id: `tekst-${at}`,
    title: 'Tekst',
    maximumLength: 4000,
  }));
  const sections = [{ id: 'deel', title: 'Deel', items }];
  const site = await openSite(summerForm({ sections, groups: [], implications: [], ranking: {} }));
  const guest = visitor(site);
  const response = await begin(guest);
  const typed = (letter: string, length: number) => ({
    response,
    go: 'next',
    ...Object.fromEntries(items.map(({ id }) => [`answers.${id}`, letter.repeat(length)])),
  });
  const saved = await guest.post(`${form}/steps/1`, typed('م', 4000));
  expect([saved.status, saved.location]).toEqual([303, `${form}/check`]);
  expect((await guest.post(`${form}/steps/1`, typed('م', 6000))).status).toBe(413);
});

test('a body past the limit is refused before it is read, said or streamed', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const large = `response=${response}&answers.x=${'a'.repeat(70_000)}`;
  expect((await guest.post(`${form}/steps/1`, large)).status).toBe(413);
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(16_384).fill(97));
    },
  });
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { host, origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded' },
  };
  const streamed = await site.app.request(`http://${host}${form}`, init);
  expect(streamed.status).toBe(413);
  // three bytes for each that may have been typed
  expect(pulled).toBeLessThan(16);
  const many = Array.from({ length: 600 }, (_, index) => `f${index}=1`).join('&');
  expect((await guest.post(`${form}/steps/1`, many)).status).toBe(400);
});

test('hostile text in any field is never a failure and never markup', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const page = (await guest.get(`${form}/steps/5`)).text;
  const reaction = /<textarea[^>]*name="([^"]+)"/.exec(page)?.[1] ?? '';
  const nasty = [
    '<script>alert(1)</script>',
    '</textarea><img src=x>',
    '%00',
    '%ED%A0%80',
    '__proto__',
    '"\'&<>',
  ];
  for (const text of nasty) {
    for (const name of [
      'response',
      'base',
      'go',
      'from',
      reaction,
      'groups.organisatie',
      '__proto__',
      'constructor',
    ]) {
      const value = text.startsWith('%') ? text : encodeURIComponent(text);
      const own = name === 'response' ? '' : `response=${response}&`;
      const posted = await guest.post(`${form}/steps/5`, `${own}go=next&${name}=${value}&__proto__[x]=1`);
      expect(posted.status).toBeLessThan(500);
      for (const shown of [posted, await guest.get(`${form}/steps/5`), await guest.get(`${form}/check`)]) {
        expect(shown.status).toBeLessThan(500);
        expect(shown.text).not.toMatch(/<script(?! type="module" src="\/assets\/)|<img|<\/textarea><i/);
      }
    }
  }
});

test('anything typed comes back on the page as it was typed', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const page = (await guest.get(`${form}/steps/5`)).text;
  const reaction = /<textarea[^>]*name="([^"]+)"/.exec(page)?.[1] ?? '';
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  const typed = fc.string({ unit: 'grapheme', maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      await guest.post(`${form}/steps/5`, { response, go: 'next', [reaction]: text });
      const back = (await guest.get(`${form}/steps/5`)).text;
      const shown = /<textarea[^>]*>\n(.*?)<\/textarea>/s.exec(back)?.[1] ?? '';
      expect(shown.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '')).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test('the log says what was asked by its pattern, and nothing of who or what', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  await guest.post(`${form}/steps/1?secret=1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  const log = site.log.join('\n');
  expect(log).toContain('/forms/:form/steps/:step');
  expect(log).not.toMatch(/zomersessie|welzijn|secret|weerklank\.example/);
  expect(log).not.toContain(response);
});
