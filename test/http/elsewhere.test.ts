// Going on with a draft on another device: by the invitation where answers are kept with it, else by a link to oneself.
import { expect, test } from 'vitest';
import { findForm } from '../../src/actions/find-form.ts';
import { invite } from '../../src/actions/invite.ts';
import { wordsIn } from '../../src/words/words.ts';
import { answered, invitations, linkFor, opened, organisationsJson, send, start } from './invited.ts';
import { begin, form, openSite, type Page, type Site, summerForm, type Visitor, visitor } from './visitor.ts';

const { start: words, fill } = wordsIn('nl');
const checked = (page: Page) => /value="(\d+)" checked/.exec(page.text)?.[1];

async function storedIn({ context }: Site, id: string): Promise<number> {
  const found = await findForm(context, id);
  return found.ok ? found.value.responseCount : -1;
}

/** The path of the link that somebody makes to go on elsewhere. */
async function linkOf(guest: Visitor): Promise<string> {
  const page = await guest.get(`${form}/elsewhere`);
  return /https?:\/\/[^/"]+(\/nl\/continue\/[^"]+)"/.exec(page.text)?.[1] ?? '';
}

test('an invitation finds its draft on every device, where answers are kept with it; two devices fill in one', async () => {
  const site = await openSite(organisationsJson());
  const link = await linkFor(site, 'Zorggroep Noord');
  const phone = await opened(site, link);
  const response = await answered(phone);
  const laptop = await opened(site, link);
  const page = await laptop.get(start);
  expect(page.text).toContain(words.resume);
  expect(checked(await laptop.get(`${start}/steps/1`))).toBe('4');
  await laptop.post(`${start}/steps/1`, { response, go: 'next', 'answers.delen': '2' });
  expect(checked(await phone.get(`${start}/steps/1`))).toBe('2');
  expect((await phone.get(`${start}/elsewhere`)).text).toContain(words.elsewhere.leaveThen.kept);
  // pressing "begin" there goes on too, and empties nothing
  await laptop.post(start);
  expect(checked(await phone.get(`${start}/steps/1`))).toBe('2');
  await phone.post(start, { anew: '' });
  expect(checked(await laptop.get(`${start}/steps/1`))).toBeUndefined();
});

test('who lost the cookie is known again by the invitation; that of another finds nothing', async () => {
  const site = await openSite(organisationsJson());
  const [north, south] = [await linkFor(site, 'Noord'), await linkFor(site, 'Zuid')];
  const guest = await opened(site, north);
  await answered(guest);
  guest.cookies.clear();
  await guest.get(north);
  expect(checked(await guest.get(`${start}/steps/1`))).toBe('4');
  const other = await opened(site, south);
  expect((await other.get(start)).text).not.toContain(words.resume);
  expect((await other.get(`${start}/steps/1`)).location).toBe(start);
});

test('who has the invitation as well gets neither the receipt nor the change of what was sent', async () => {
  const site = await openSite(organisationsJson());
  const link = await linkFor(site, 'Noord');
  const guest = await opened(site, link);
  const response = await answered(guest);
  const peeker = await opened(site, link);
  await peeker.get(start);
  expect((await peeker.get(`${start}/steps/1`)).hidden('response')).toBe(response);
  expect((await send(guest, response)).location).toBe(`${start}/receipt`);
  const refused = await send(peeker, response);
  expect([refused.status, refused.location]).toEqual([409, '']);
  expect(refused.text).toContain(fill.answered.title);
  expect((await peeker.get(`${start}/receipt`)).location).toBe('/nl/receipts');
  // a change of what was sent is begun with the receipt, and found with nothing else
  await guest.post('/nl/receipts/mine/change');
  const sent = (await guest.get(`${start}/steps/1`)).hidden('response');
  expect(sent).not.toBe(response);
  peeker.cookies.delete('weerklank-form-proef');
  expect((await peeker.get(`${start}/steps/1`)).location).toBe(start);
  expect(await storedIn(site, 'proef')).toBe(1);
});

test('where nobody may know whose answers they are an invitation finds no draft, as organisers have it too', async () => {
  const privacy = { controller: 'N', contact: 'n@example.org', identity: 'anonymous' };
  const site = await openSite(organisationsJson({ respondents: 'persons', privacy }));
  await invite(site.context, 'proef', [{ name: 'Anna', speaksFor: null, mandates: 1 }]);
  const link = `/i/${(await invitations(site))[0]?.secret}`;
  const guest = await opened(site, link);
  await answered(guest);
  expect((await guest.get(`${start}/elsewhere`)).text).toContain(words.elsewhere.leaveThen.invitation);
  const organiser = await opened(site, link);
  expect((await organiser.get(start)).text).not.toContain(words.resume);
  expect((await organiser.get(`${start}/steps/1`)).location).toBe(start);
});

test('a link to oneself goes on elsewhere, once it is said to be meant, and what is sent is stored once', async () => {
  const site = await openSite(summerForm());
  const phone = visitor(site);
  const response = await begin(phone);
  const saved = await phone.post(`${form}/steps/1`, {
    response,
    go: 'elsewhere',
    'groups.organisatie': 'welzijn',
  });
  expect(saved.location).toBe(`${form}/elsewhere`);
  const link = await linkOf(phone);
  const laptop = visitor(site);
  expect((await laptop.get(link)).text).toContain(words.carried.title);
  expect(laptop.cookies.size).toBe(0);
  expect((await laptop.post(link)).location).toBe(`${form}/steps/1`);
  expect((await laptop.get(`${form}/steps/1`)).text).toMatch(/value="welzijn" checked/);
  expect((await laptop.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
  expect((await phone.get(`${form}/steps/2`)).text).toContain(fill.sent.title);
  expect((await laptop.get(link)).text).toContain(fill.sent.title);
  expect(await storedIn(site, 'zomersessie-intake')).toBe(1);
});

test('a link to oneself does not tell under which id the answers are sent: with that one has the receipt', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const link = await linkOf(guest);
  expect(link).not.toBe('');
  expect(link).not.toContain(response);
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  expect((await guest.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
  const finder = visitor(site);
  for (const part of link.replace('/nl/continue/', '').split('.')) {
    expect((await finder.post(`${form}/check`, { response: part })).location).not.toBe(`${form}/receipt`);
  }
  expect((await finder.get(link)).status).toBe(409);
  expect((await finder.get('/nl/receipts/mine')).location).toBe('/nl/receipts?first=1');
});

test('a link that was changed, or is older than a week, leads nowhere', async () => {
  const site = await openSite(summerForm());
  site.setNow('2026-01-01T10:00:00.000Z');
  const guest = visitor(site);
  await begin(guest);
  const link = await linkOf(guest);
  const other = visitor(site);
  for (const wrong of [
    `${link}A`,
    link.replace('intake.', 'reflectie.'),
    '/nl/continue/x',
    '/nl/continue/a.b.c.d',
  ]) {
    expect((await other.get(wrong)).status).toBe(404);
    expect((await other.post(wrong)).status).toBe(404);
  }
  site.setNow('2026-01-08T09:59:59.000Z');
  expect((await other.get(link)).status).toBe(200);
  site.setNow('2026-01-08T10:00:00.000Z');
  expect((await other.get(link)).status).toBe(404);
});

test('what was sent is changed with its receipt only, whoever knows its id', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const page = { response, go: 'next', 'groups.organisatie': 'welzijn' };
  await guest.post(`${form}/steps/1`, page);
  await guest.post(`${form}/check`, { response });
  const other = visitor(site);
  const refused = await other.post(`${form}/steps/2`, {
    ...page,
    base: '1',
    'answers.een-infrastructuur': '1',
  });
  expect([refused.status, refused.text.includes(fill.sent.title)]).toEqual([409, true]);
  const script = await other.post(`${form}/steps/2`, { ...page, base: '1' }, { accept: 'application/json' });
  expect([script.status, JSON.parse(script.text)]).toEqual([
    409,
    expect.objectContaining({ response, is: 'sent' }),
  ]);
  await guest.post('/nl/receipts/mine/change');
  await guest.get(`${form}/steps/1`);
  expect((await guest.post(`${form}/steps/1`, { ...page, base: '1' })).status).toBe(303);
  await guest.get('/nl/receipts/mine/withdraw');
  await guest.post('/nl/receipts/mine/withdraw');
  expect((await other.post(`${form}/steps/1`, page)).status).toBe(410);
});

test('a page of a change of which the draft is gone keeps all the other answers', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const page = { response, go: 'next' };
  await guest.post(`${form}/steps/1`, { ...page, 'groups.organisatie': 'welzijn' });
  await guest.post(`${form}/steps/2`, { ...page, 'answers.een-infrastructuur': '4' });
  await guest.post(`${form}/check`, { response });
  const late = { ...page, base: '1', 'answers.een-infrastructuur': '2' };
  expect((await guest.post(`${form}/steps/2`, late)).status).toBe(303);
  await guest.post(`${form}/check`, { response });
  const json = JSON.parse((await guest.get('/nl/receipts/mine/answers.json')).text);
  expect(json.version).toBe(2);
  expect(json.response.groups).toEqual({ organisatie: 'welzijn' });
  expect(json.response.answers).toEqual({ 'een-infrastructuur': 2 });
});

test('leaving a device forgets what was begun on it, and nothing else', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  await begin(guest);
  const link = await linkOf(guest);
  // who came by an open link has no invitation to go on with
  const { text } = await guest.get(`${form}/elsewhere`);
  expect(text).toContain(words.elsewhere.leaveThen.link);
  expect(text.toLowerCase()).not.toContain('uitnodiging');
  const left = await guest.post(`${form}/pass/forget`);
  expect((await guest.get(left.location)).text).toContain(wordsIn('nl').pass.left.title);
  expect(guest.cookies.size).toBe(0);
  expect((await guest.post(link)).location).toBe(`${form}/steps/1`);
});
