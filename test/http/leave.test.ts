// Devices that go from hand to hand: how long answers are to be seen on them, and how one closes them.
import { expect, test } from 'vitest';
import { minutesAfter } from '../../src/shared/clock.ts';
import { wordsIn } from '../../src/words/words.ts';
import { sampleJson } from '../form/sample.ts';
import { answered, linkFor, opened, organisationsJson, send, start } from './invited.ts';
import { openSite, type Site, visitor } from './visitor.ts';

const { pass, receipt, start: words } = wordsIn('nl');
const noon = '2026-11-02T12:00:00.000Z';

async function openForm(): Promise<Site> {
  const site = await openSite(sampleJson({ groups: [], ranking: {} }));
  site.setNow(noon);
  return site;
}

test('a receipt stays open for twenty minutes after the last look, and no longer than the browser', async () => {
  const site = await openForm();
  const guest = visitor(site);
  await send(guest, await answered(guest));
  for (const minutes of [19, 38, 57]) {
    site.setNow(minutesAfter(noon, minutes));
    const page = await guest.get('/nl/receipts/mine');
    expect(page.status).toBe(200);
    expect(page.headers.getSetCookie().join()).toMatch(/^weerklank-receipt=/);
    expect(page.headers.getSetCookie().join()).not.toMatch(/max-age|expires/i);
  }
  site.setNow(minutesAfter(noon, 57 + 21));
  for (const page of ['/nl/receipts/mine', '/nl/receipts/mine/answers.json', '/nl/receipts/mine/withdraw']) {
    expect((await guest.get(page)).location).toBe('/nl/receipts?first=1');
  }
  expect((await guest.get(`${start}/receipt`)).location).toBe('/nl/receipts');
});

test('done closes the answers, the invitation and a change that was begun, and says so', async () => {
  const site = await openSite(organisationsJson());
  const guest = await opened(site, await linkFor(site, 'Zorggroep Noord'));
  await send(guest, await answered(guest));
  await guest.post('/nl/receipts/mine/change');
  for (const path of [`${start}/receipt`, '/nl/receipts/mine']) {
    const page = await guest.get(path);
    expect(page.text).toContain(receipt.leave.button);
    expect(page.hidden('form')).toBe('proef');
  }
  const left = await guest.post('/nl/receipts/mine/leave', { form: 'proef' });
  expect(left.location).toBe('/nl/receipts/closed');
  expect((await guest.get(left.location)).text).toContain(receipt.leave.done);
  expect([...guest.cookies]).toEqual([]);
  for (const path of [`${start}/receipt`, '/nl/receipts/mine', `${start}/steps/1`]) {
    expect((await guest.get(path)).status).toBe(303);
  }
  const page = (await guest.get(start)).text;
  expect(page).not.toContain('Noord');
  expect(page).not.toContain(pass.notMine.organisations);
});

test('answers that somebody else began here stay, and so does that the form was answered', async () => {
  const site = await openForm();
  const guest = visitor(site);
  await send(guest, await answered(guest));
  await guest.post('/nl/receipts/mine/leave', { form: 'proef' });
  expect((await guest.get(start)).text).toContain(words.answered);
  await answered(guest, '2');
  await guest.post('/nl/receipts/mine/leave', { form: 'proef' });
  expect((await guest.get(`${start}/steps/1`)).text).toMatch(/value="2" checked/);
  for (const fields of [{}, { form: 'bestaat-niet' }, { form: '' }]) {
    expect((await guest.post('/nl/receipts/mine/leave', fields)).location).toBe('/nl/receipts/closed');
  }
});

test('a change ends with the browser; the receipt finds it again with all that was typed', async () => {
  const site = await openForm();
  const guest = visitor(site);
  const response = await answered(guest);
  await send(guest, response);
  const code = /receipt-code">(.*?)<\/strong>/s
    .exec((await guest.get(`${start}/receipt`)).text)?.[1]
    ?.replaceAll(/<[^>]+>/g, '');
  const change = await guest.post('/nl/receipts/mine/change');
  const cookie = change.headers.getSetCookie().find((each) => each.startsWith('weerklank-form-proef='));
  expect(cookie).not.toMatch(/max-age|expires/i);
  await guest.post(`${start}/steps/1`, { response, base: '1', go: 'next', 'answers.delen': '1' });
  const later = visitor(site);
  await later.post('/nl/receipts', { receipt: code ?? '' });
  await later.post('/nl/receipts/mine/change');
  expect((await later.get(`${start}/steps/1`)).text).toMatch(/value="1" checked/);
});

test('what was written in another language than the page is marked with its own', async () => {
  const site = await openForm();
  const guest = visitor(site);
  const response = await answered(guest);
  await guest.post(`${start}/steps/2`, { response, go: 'next', 'answers.zorgen': 'Te veel' });
  await send(guest, response, 'nl');
  expect((await guest.get('/en/receipts/mine')).text.match(/lang="nl" dir="auto">Te veel/g)).toHaveLength(2);
  expect((await guest.get('/nl/receipts/mine')).text).not.toMatch(/lang="nl" dir="auto"/);
});
