// Changing the language: one stays where one was, nothing typed is lost, and what is not translated says in what it is.
import { expect, test } from 'vitest';
import type { Language } from '../../src/shared/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { codedJson, start } from './invited.ts';
import { begin, form, openSite, summerForm, type Visitor, visitor } from './visitor.ts';

const receiptLike = '4C7K-0000-8XWD-2M5P-Q9RT';

/** Where the switch of a page leads: by a link, or by a button that posts what was typed. */
function switchOf(html: string): string {
  const found = /class="govuk-link frame__switch" href="([^"]*)"|formaction="([^"]*)"/.exec(html);
  return (found?.[1] ?? found?.[2] ?? '').replaceAll('&amp;', '&');
}

async function sent(guest: Visitor): Promise<void> {
  const response = await begin(guest);
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  await guest.post(`${form}/check`, { response });
}

test('every page that can be gone to leads to itself in the other language, and back', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  await sent(guest);
  const own = ['/receipts/mine', '/receipts/mine/withdraw', '/forms/zomersessie-intake/receipt'];
  const all = ['/', '/accessibility', '/receipts', '/receipts?first=1', '/receipts/withdrawn'];
  const ofForm = ['', '/privacy/', '/forms/'].map((before) => `${before || '/forms/'}zomersessie-intake`);
  const refused = ['/bestaat/niet', '/forms/bestaat-niet', '/r/AAAAAAAAAAAAAAAAAAAAAA', '/organise/'];
  for (const path of [...own, ...all, ...ofForm, ...refused]) {
    const dutch = await guest.get(`/nl${path}`);
    const to = switchOf(dutch.text);
    expect(to).toBe(`/en${path}`);
    const english = await guest.get(to);
    expect(english.status).toBe(dutch.status);
    expect(english.text).toContain('<html lang="en"');
    expect(switchOf(english.text)).toBe(`/nl${path}`);
  }
});

test('pages while one fills in, and why one cannot, keep their place too', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  await begin(guest);
  for (const path of ['steps/1', 'steps/2?from=check', 'check']) {
    expect(switchOf((await guest.get(`${form}/${path}`)).text)).toBe(`/en/forms/zomersessie-intake/${path}`);
  }
  const noCookies = await visitor(site).get(`${form}/steps/2?cookie=1`);
  expect(noCookies.status).toBe(400);
  expect(switchOf(noCookies.text)).toBe('/en/forms/zomersessie-intake/steps/2');
});

test('a receipt that is being typed comes along, and is not looked up yet', async () => {
  const guest = visitor(await openSite(summerForm()));
  expect(switchOf((await guest.get('/nl/receipts')).text)).toBe('/en/receipts');
  const english = await guest.post('/en/receipts', { receipt: receiptLike, go: 'en' });
  expect(english.status).toBe(200);
  expect(english.text).toContain(`value="${receiptLike}"`);
  expect(english.text).not.toContain('govuk-error-summary');
  const looked = await guest.post('/en/receipts', { receipt: receiptLike, go: 'next' });
  expect(looked.text).toContain('govuk-error-summary');
});

test('a code that is being typed comes along, and is no wrong guess', async () => {
  const guest = visitor(await openSite(codedJson('zomer-2026')));
  expect(switchOf((await guest.get(start)).text)).toBe('/en/forms/proef/pass');
  for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
    const other = await guest.post(`/${language}/forms/proef/pass`, { code: 'winter', go: language });
    expect(other.status).toBe(200);
    expect(other.text).toContain(wordsIn(language).pass.code.text);
    expect(other.text).toContain('value="winter"');
    expect(other.text).not.toContain('govuk-error-summary');
  }
});

test('a text that is there in Dutch only says so wherever it stands on an English page', async () => {
  const title = 'Waarop zetten wij in?';
  const options = ['Gegevens', 'Opleiden'].map((option, index) => ({
    id: `optie-${index}`,
    title: { nl: option },
  }));
  const rank = { type: 'priorities', id: 'inzet', method: 'rank', places: 1, options, required: true };
  const site = await openSite(
    summerForm({
      sections: [{ id: 'een', title: { nl: 'Samen' }, items: [{ ...rank, title: { nl: title } }] }],
      implications: [],
      themes: [],
    }),
  );
  const guest = visitor(site);
  await begin(guest);
  const path = '/en/forms/zomersessie-intake';
  const response = (await guest.get(`${path}/steps/2`)).hidden('response');
  const wrong = await guest.post(`${path}/steps/2`, { response, go: 'next' });
  const check = await guest.get(`${path}/check`);
  const questions = await guest.get(path);
  expect(wrong.text).toContain('<option value="optie-0" lang="nl">Gegevens</option>');
  for (const { text } of [wrong, check, questions]) {
    const body = text.slice(text.indexOf('<body'));
    for (const dutch of [title, 'Samen']) {
      expect(body.split(dutch).length).toBeGreaterThan(1);
      expect(body.split(dutch)).toHaveLength(
        body.split(new RegExp(`lang="nl">${dutch.replace('?', '\\?')}`)).length,
      );
    }
  }
});
