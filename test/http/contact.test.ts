// Asking for news on the pages: beside the receipt, apart from the answers, and out again without it.
import { expect, test } from 'vitest';
import { languages } from '../../src/shared/language.ts';
import { contacts } from '../../src/storage/contact-tables.ts';
import { wordsIn } from '../../src/words/words.ts';
import { sampleJson } from '../form/sample.ts';
import { answered, send, start } from './invited.ts';
import { openSite, type Site, type Visitor, visitor } from './visitor.ts';

const contact = {
  title: { nl: 'Wat komt ervan?', en: 'What comes of it?' },
  text: { nl: 'U krijgt *één* mail.', en: 'You get *one* mail.' },
};
const path = `${start}/contact`;
const { contact: words, receipt } = wordsIn('nl');

async function asking(changes: object = {}): Promise<Site> {
  return openSite(sampleJson({ contact, groups: [], ranking: {}, ...changes }));
}

async function sent(site: Site): Promise<Visitor> {
  const guest = visitor(site);
  await send(guest, await answered(guest));
  return guest;
}

async function kept({ context: { store } }: Site): Promise<readonly string[]> {
  const [rows] = await store.read([store.sql.select().from(contacts)]);
  return rows.map(({ addresses }) => addresses);
}

test('the receipt asks for an address in a form of its own, with what it is for and what is kept', async () => {
  const site = await asking();
  const guest = await sent(site);
  for (const language of languages) {
    const page = await guest.get(`/${language}/forms/proef/receipt`);
    const said = wordsIn(language).contact;
    for (const sentence of [
      contact.title[language],
      said.consent('Netwerk'),
      said.keeping(365),
      said.removeLink,
    ]) {
      expect(page.text).toContain(sentence);
    }
    expect(page.text).toMatch(/<em>(één|one)<\/em> mail/);
    expect(page.text).toContain(`action="/${language}/forms/proef/contact/add"`);
    expect((await guest.get(`/${language}/privacy/proef`)).text).toContain(
      wordsIn(language).start.privacy.news,
    );
  }
  const added = await guest.post(`${path}/add`, { address: 'Anna@Example.org' });
  expect([added.status, added.location]).toEqual([303, `${path}/added`]);
  const done = await guest.get(added.location);
  expect(done.text).toContain(words.added.title);
  expect(done.text).not.toMatch(/anna@/i);
  expect((await guest.get('/nl/receipts/mine')).text).toContain(`href="${path}"`);
});

test('a form that does not ask shows nothing of it, and has no such page', async () => {
  const site = await openSite(sampleJson({ groups: [], ranking: {} }));
  const guest = await sent(site);
  expect((await guest.get(`${start}/receipt`)).text).not.toContain(words.label);
  expect((await guest.get('/nl/privacy/proef')).text).not.toContain(wordsIn('nl').start.privacy.news);
  expect((await guest.get('/nl/receipts/mine')).text).not.toContain(words.addLink);
  for (const page of [await guest.get(path), await guest.post(`${path}/add`, { address: 'a@example.org' })]) {
    expect(page.status).toBe(404);
  }
  expect((await guest.get('/nl/forms/niets/contact')).status).toBe(404);
});

test('a mistake is said at the field with what was meant, and what was typed stays', async () => {
  const site = await asking();
  const guest = await sent(site);
  const wrong = await guest.post(`${path}/add`, { address: 'anna @example,org' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('value="anna @example,org"');
  expect(wrong.text).toContain('Bedoelt u anna@example.org?');
  expect(wrong.text).toContain('<title>Fout: ');
  expect(wrong.text).toContain('href="#address"');
  const empty = await guest.post(`${path}/remove`, {});
  expect(empty.text).toContain('href="#removed-address"');
  expect(empty.text).toContain('Vul uw mailadres in.');
});

test('without a receipt nobody adds one, and what was typed stays', async () => {
  const site = await asking();
  const stranger = visitor(site);
  expect((await stranger.get(path)).text).not.toContain('name="address"');
  const refused = await stranger.post(`${path}/add`, { address: 'anna@example.org' });
  expect([refused.status, refused.text]).toEqual([401, expect.stringContaining('value="anna@example.org"')]);
  expect(refused.text).toContain('href="/nl/receipts"');
  // the receipt of another form opens this one's list no more than none
  const other = await openSite(
    sampleJson({ contact, groups: [], ranking: {} }),
    sampleJson({ id: 'ander', contact, groups: [], ranking: {} }),
  );
  const guest = await sent(other);
  expect((await guest.post('/nl/forms/ander/contact/add', { address: 'a@example.org' })).status).toBe(401);
});

test('an address is taken out without a receipt, and nothing tells whether it was there', async () => {
  const site = await asking();
  const guest = await sent(site);
  await guest.post(`${path}/add`, { address: 'anna@example.org' });
  const again = await guest.post(`${path}/add`, { address: 'anna@example.org' });
  const fresh = await guest.post(`${path}/add`, { address: 'bas@example.org' });
  expect([again.status, again.location, again.text]).toEqual([fresh.status, fresh.location, fresh.text]);
  const stranger = visitor(site);
  const there = await stranger.post(`${path}/remove`, { 'removed-address': ' Anna@example.org' });
  const never = await stranger.post(`${path}/remove`, { 'removed-address': 'zoe@example.org' });
  expect([there.status, there.location, there.text]).toEqual([never.status, never.location, never.text]);
  const done = await stranger.get(there.location);
  expect(done.text).toContain(words.removed.title);
  expect(done.text).toContain('mailto:privacy@example.org');
});

test('while the database is down the address waits on the page; no log line holds it', async () => {
  const site = await asking();
  const guest = await sent(site);
  site.setDown(true);
  const down = await guest.post(`${path}/add`, { address: 'anna@example.org' });
  expect(down.status).toBe(503);
  expect(down.hidden('address')).toBe('anna@example.org');
  site.setDown(false);
  expect((await guest.post(`${path}/add`, { address: 'anna@example.org' })).status).toBe(303);
  expect(site.log.join()).not.toContain('anna');
  expect(site.log.join()).not.toContain('proef');
});

test('a page opens nothing by itself: GET keeps and removes nothing', async () => {
  const site = await asking();
  const guest = await sent(site);
  await guest.post(`${path}/add`, { address: 'anna@example.org' });
  for (const page of ['', '/add', '/remove', '/added', '/removed']) {
    await guest.get(`${path}${page}?address=bas@example.org&removed-address=anna@example.org`);
  }
  expect(await kept(site)).toEqual(['["anna@example.org"]']);
});

test('withdrawing answers says that the address stays, as nobody knows whose it is', async () => {
  const site = await asking();
  const guest = await sent(site);
  const page = await guest.get('/nl/receipts/mine/withdraw');
  expect(page.text).toContain(receipt.withdraw.contact);
  expect(page.text).toContain(`href="${path}"`);
});
