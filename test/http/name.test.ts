// A form that asks the name: with an explicit yes, kept like everything typed, and told back.
import { expect, test } from 'vitest';
import { languages } from '../../src/shared/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { namedJson, send, start } from './invited.ts';
import { openSite, type Visitor, visitor } from './visitor.ts';

const { fill, problems, receipt } = wordsIn('nl');
const group = { 'groups.tafel': 'team' };

async function begun(guest: Visitor): Promise<string> {
  return (await guest.follow((await guest.post(start)).location)).hidden('response');
}

test('the first page asks the name and a yes; both are told when missing, and what was typed stays', async () => {
  const site = await openSite(namedJson());
  const guest = visitor(site);
  const response = await begun(guest);
  const empty = await guest.post(`${start}/steps/1`, { response, go: 'next', ...group });
  expect(empty.status).toBe(422);
  for (const code of ['name-needed', 'name-yes-needed'] as const) {
    expect(empty.text.split(problems[code]({}))).toHaveLength(3);
  }
  expect(empty.text).toMatch(/href="#name"[\s\S]*href="#name.agreed"/);
  const typed = { response, go: 'next', name: ' Anna "de" Vries ', ...group };
  const unagreed = await guest.post(`${start}/steps/1`, typed);
  expect(unagreed.text).not.toContain(problems['name-needed']({}));
  expect(unagreed.text).toContain('value=" Anna &quot;de&quot; Vries "');
  const check = await guest.get(`${start}/check`);
  expect(check.text).toContain(problems['name-yes-needed']({}));
  expect(check.text).toContain(`${start}/steps/1?from=check#name`);
  expect((await send(guest, response)).status).toBe(422);
  const agreed = await guest.post(`${start}/steps/1`, { ...typed, 'name.agreed': 'yes' });
  expect(agreed.location).toBe(`${start}/steps/2`);
  expect((await guest.get(`${start}/steps/1`)).text).toMatch(/id="name.agreed"[^>]*checked/);
  await send(guest, response);
  const said = 'Anna &quot;de&quot; Vries';
  expect((await guest.get(`${start}/receipt`)).text).toContain(receipt.sentFor.name(said));
  expect((await guest.get('/nl/receipts/mine')).text).toContain(`<bdi>${said}</bdi>`);
  const own: unknown = JSON.parse((await guest.get('/nl/receipts/mine/answers.json')).text);
  expect(own).toMatchObject({ response: { name: 'Anna "de" Vries' } });
  await guest.post('/nl/receipts/mine/change');
  expect((await guest.get(`${start}/steps/1`)).text).toMatch(/id="name"[^>]*value="Anna/);
});

test('without groups there is a page for the name all the same, and the start page is truthful', async () => {
  const site = await openSite(namedJson({ groups: [], ranking: {} }));
  const guest = visitor(site);
  for (const language of languages) {
    const { start: words, fill: own } = wordsIn(language);
    const page = await guest.get(`/${language}/forms/proef`);
    for (const sentence of [words.taking.named, words.privacy.named, words.privacy.organiserSeesAll]) {
      expect(page.text).toContain(sentence);
    }
    expect(page.text).not.toContain(words.taking.anonymous);
    expect(page.text).toContain(own.name.label);
    const privacy = await guest.get(`/${language}/privacy/proef`);
    expect(privacy.text).toContain(words.privacy.named);
  }
  const response = await begun(guest);
  const first = await guest.get(`${start}/steps/1`);
  expect(first.text).toContain(fill.name.agree);
  const long = await guest.post(`${start}/steps/1`, {
    response,
    go: 'next',
    name: 'a'.repeat(121),
    'name.agreed': 'yes',
  });
  expect(long.text).toContain('121');
  expect(long.text).toContain('a'.repeat(121));
});
