import { expect, test } from 'vitest';
import { randomId } from '../../src/shared/id.ts';
import { begin, form, host, openSite, summerForm, visitor } from './visitor.ts';

test('an address with control characters is an unknown form, not a failure', async () => {
  const site = await openSite();
  const guest = visitor(site);
  for (const odd of ['%00', '%01', '%1B', '%7F', '%C2%85']) {
    expect((await guest.get(`/nl/forms/${odd}`)).status, odd).toBe(404);
    const path = `http://${host}/api/v1/forms/${odd}/responses`;
    const body = JSON.stringify({ id: randomId(), revision: 1, language: 'nl', answers: {} });
    const headers = { 'content-type': 'application/json' };
    expect((await site.app.request(path, { method: 'POST', headers, body })).status, odd).toBe(404);
  }
});

test('a redirect keeps the address as it was written', async () => {
  const guest = visitor(await openSite());
  const sent = await guest.post('/nl/forms/a%0D%0ASet-Cookie:%20b%5C/check');
  expect([sent.status, sent.location]).toEqual([303, '/nl/forms/a%0D%0ASet-Cookie%3A%20b%5C/check']);
  expect(guest.cookies.size).toBe(0);
});

test('what is not UTF-8 is refused, not stored as something else', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const typed = await guest.post(`${form}/steps/1`, `response=${response}&groups.organisatie=%F0%28`);
  expect(typed.status).toBe(400);
  const percent = await guest.post(
    `${form}/steps/1`,
    `response=${response}&x=100%&groups.organisatie=welzijn`,
  );
  expect(percent.status).toBe(303);
  const path = `http://${host}/api/v1/forms/zomersessie-intake/responses`;
  const body = Uint8Array.from([...new TextEncoder().encode('{"id":"caf'), 0xe9, 0x22, 0x7d]);
  const headers = { 'content-type': 'application/json' };
  expect((await site.app.request(path, { method: 'POST', headers, body })).status).toBe(400);
});

test('a character that no answer may hold stays in the draft, with its mistake beside it', async () => {
  const site = await openSite(summerForm({ sections: [section], implications: [], themes: [] }));
  const guest = visitor(site);
  const response = await begin(guest);
  const odd = await guest.post(`${form}/steps/2`, { response, 'answers.vrij': 'een\u007ftwee' });
  expect(odd.status).toBe(422);
  expect((await guest.get(`${form}/steps/2`)).text).toContain('een\u007ftwee');
});

const section = {
  id: 'een',
  title: 'Een',
  items: [
    { type: 'reaction', id: 'vrij', title: 'Wat nog meer?' },
    { type: 'statement', id: 'groen', title: 'Het wordt groen.' },
  ],
};
