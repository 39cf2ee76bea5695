// Sending again what was sent: by the device that sent it, and by somebody who knows no more than its id.
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { formData } from '../actions/testcontext.ts';
import { openSite, type Site, type Visitor, visitor } from './visitor.ts';

const start = '/nl/forms/dorp';
const { fill } = wordsIn('nl');
const cookie = 'weerklank-form-dorp';
const receiptCookie = 'weerklank-receipt';

interface Sent {
  readonly site: Site;
  readonly guest: Visitor;
  readonly id: string;
  /** The device's cookies just before it sent. */
  readonly before: ReadonlyMap<string, string>;
}

/** Answers were begun, filled in and sent on one device. */
async function sent(): Promise<Sent> {
  const site = await openSite(formData());
  const guest = visitor(site);
  await guest.follow((await guest.post(start)).location);
  const page = await guest.get(`${start}/steps/1`);
  const id = page.hidden('response');
  await guest.post(`${start}/steps/1`, { response: id, 'answers.groen': '4', go: 'next' });
  const before = new Map(guest.cookies);
  expect((await guest.post(`${start}/check`, { response: id })).location).toBe(`${start}/receipt`);
  return { site, guest, id, before };
}

const sendAgain = (guest: Visitor, id: string) => guest.post(`${start}/check`, { response: id });
const asScript = { accept: 'application/json' };

test('pressed twice, or loaded again, it leads to the receipt', async () => {
  const { guest, id } = await sent();
  expect((await sendAgain(guest, id)).location).toBe(`${start}/receipt`);
  expect((await guest.get(`${start}/receipt`)).status).toBe(200);
});

test('whose answer never came gets the receipt after all', async () => {
  const { site, id, before } = await sent();
  const guest = visitor(site);
  for (const [name, value] of before) guest.cookies.set(name, value);
  expect((await sendAgain(guest, id)).location).toBe(`${start}/receipt`);
  expect((await guest.get(`${start}/receipt`)).status).toBe(200);
});

const known: [string, (id: string) => readonly (readonly [string, string])[]][] = [
  ['nothing else', () => []],
  ['how a cookie was written before', (id) => [[cookie, id]]],
  ['how a cookie is written', (id) => [[cookie, `${id}..${'A'.repeat(43)}`]]],
  ['where another id would be', (id) => [[cookie, `AAAAAAAAAAAAAAAAAAAAAA.${id}.`]]],
];
test.each(known)(
  'who knows the id and %s is told that it was sent, and gets no receipt',
  async (_, cookies) => {
    const { site, id } = await sent();
    const stranger = visitor(site);
    for (const [name, value] of cookies(id)) stranger.cookies.set(name, value);
    const posted = stranger.cookies.get(cookie)?.startsWith('AAAA') ? 'AAAAAAAAAAAAAAAAAAAAAA' : id;
    const page = await sendAgain(stranger, posted);
    expect(page.status).toBe(409);
    expect(page.text).toContain(fill.sent.title);
    expect(page.text).toContain('href="/nl/receipts"');
    expect(page.text).not.toContain('data-sends');
    expect(stranger.cookies.has(receiptCookie)).toBe(false);
    const told = await stranger.post(`${start}/check`, { response: posted }, asScript);
    expect(JSON.parse(told.text)).toMatchObject({ is: 'sent', response: posted });
    expect(stranger.cookies.has(receiptCookie)).toBe(false);
  },
);

test('a cookie of one’s own does not take another id along', async () => {
  const { site, id } = await sent();
  const stranger = visitor(site);
  await stranger.follow((await stranger.post(start)).location);
  const own = stranger.cookies.get(cookie)?.split('.')[0] ?? '';
  stranger.cookies.set(cookie, `${own}.${id}.`);
  await stranger.post(`${start}/steps/1`, { response: own, 'answers.groen': '1', go: 'next' });
  expect(stranger.cookies.get(cookie)).not.toContain(id);
});

test('closed on this device, or after twenty minutes, it asks for the receipt', async () => {
  const { site, guest, id } = await sent();
  await guest.post('/nl/receipts/mine/leave', { form: 'dorp' });
  expect((await sendAgain(guest, id)).status).toBe(409);
  const late = await sent();
  late.site.setNow(new Date(Date.now() + 21 * 60_000).toISOString());
  expect((await sendAgain(late.guest, late.id)).status).toBe(409);
  expect(late.guest.cookies.get(receiptCookie)).toBeDefined();
  expect((await late.guest.get(`${start}/receipt`)).location).toBe('/nl/receipts');
  site.setNow(undefined);
});
