// Changing the language of a page that says something is wrong: what was typed stays, and what is wrong is said again.
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { createApp } from '../../src/http/app.ts';
import { wrongCodes } from '../../src/storage/access-tables.ts';
import { responses } from '../../src/storage/schema.ts';
import { wordsIn } from '../../src/words/words.ts';
import { answered, codedJson, linkFor, opened, organisationsJson, send, start } from './invited.ts';
import { pressSwitch } from './pressed.ts';
import { begin, form, openSite, type Site, summerForm, visitor } from './visitor.ts';

const [nl, en] = [wordsIn('nl'), wordsIn('en')];
const english = '/en/forms/zomersessie-intake';

async function responsesIn({ context }: Site): Promise<number> {
  const [rows] = await context.store.read([context.store.sql.select().from(responses)]);
  return rows.length;
}

test('mistakes on a page are said in the other language, until they are put right', async () => {
  const guest = visitor(await openSite(summerForm()));
  const response = await begin(guest);
  const last = await guest.get(`${form}/steps/5`);
  const reaction = /<textarea[^>]*name="([^"]+)"/.exec(last.text)?.[1] ?? '';
  const long = `te “lang” <${'é'.repeat(700)}`;
  const wrong = await guest.post(`${form}/steps/5`, {
    response,
    go: 'next',
    from: 'check',
    [reaction]: long,
  });
  expect(wrong.status).toBe(422);
  const other = await pressSwitch(guest, wrong);
  expect([other.status, other.text.includes('<html lang="en"')]).toEqual([422, true]);
  expect(other.text).toContain(`<title>${en.layout.errorPrefix}`);
  const found = [...long].length;
  expect(other.text.split(en.problems['answer-too-long']({ maximum: 600, found }))).toHaveLength(3);
  expect(other.text).toContain(long.replaceAll('<', '&lt;'));
  expect(other.hidden('from')).toBe('check');
  const back = await pressSwitch(guest, other);
  expect(back.text.split(nl.problems['answer-too-long']({ maximum: 600, found }))).toHaveLength(3);
  const repaired = await pressSwitch(guest, back, { [reaction]: 'kort' });
  expect(repaired.status).toBe(200);
  expect(repaired.text).not.toContain('govuk-error');
  expect(repaired.text).toContain('kort');
  // who only looks is told of no mistake
  const untold = await pressSwitch(guest, await guest.get(`${form}/steps/1`));
  expect([untold.status, untold.text.includes('govuk-error')]).toEqual([200, false]);
});

test('what is wrong on the list to check is said in the other language, and nothing is sent', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const wrong = await guest.post(`${form}/check`, { response });
  expect(wrong.status).toBe(422);
  const other = await pressSwitch(guest, wrong);
  expect(other.text).toContain(`<title>${en.layout.errorPrefix}${en.fill.check.title}`);
  expect(other.text).toContain(en.problems['answer-needed']({}));
  expect(await responsesIn(site)).toBe(0);
});

test('while the database is down the page to send again changes its language and keeps every field', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const typed = { response, go: 'next', 'groups.organisatie': 'welzijn', 'answers.x': 'regel "1"\n<2>' };
  site.setDown(true);
  let page = await guest.post(`${form}/steps/1`, typed);
  for (const [words, language] of [
    [en, 'en'],
    [nl, 'nl'],
    [en, 'en'],
  ] as const) {
    page = await pressSwitch(guest, page);
    expect(page.status).toBe(503);
    expect(page.text).toContain(`<html lang="${language}"`);
    expect(page.text).toContain(words.problems['database-unavailable']({}));
    expect(page.text).toContain(words.layout.retry.kept);
    expect(page.text).toContain(`action="/${language}/forms/zomersessie-intake/steps/1"`);
    expect(page.hidden('go')).toBe('next');
    expect(page.hidden('answers.x')).toBe('regel &quot;1&quot;\n&lt;2&gt;');
  }
  site.setDown(false);
  const kept = await guest.post(`${english}/steps/1`, typed);
  expect(kept.location).toBe(`${english}/steps/2`);
  expect((await guest.get(`${english}/steps/1`)).text).toMatch(/value="welzijn"[^>]* checked/);
});

test('sending that failed is not tried by changing the language', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  site.setDown(true);
  const failed = await guest.post(`${form}/check`, { response });
  site.setDown(false);
  const other = await pressSwitch(guest, failed);
  expect([other.status, await responsesIn(site)]).toEqual([503, 0]);
  expect(other.text).toContain(en.layout.retry.button);
  expect((await guest.post(`${english}/check`, { response })).location).toBe(`${english}/receipt`);
  expect(await responsesIn(site)).toBe(1);
});

test('the number of an unforeseen error stays the same', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const broken = { ...site.context.store, read: () => Promise.reject(new TypeError('broken')) };
  const app = createApp(() => ({ ...site.context, store: broken }), { log: () => undefined });
  const unlucky = visitor({ ...site, app });
  const page = await unlucky.post(`${form}/steps/1`, { response, go: 'next' });
  const reference = /dit nummer: ([\w-]{10})/.exec(page.text)?.[1] ?? 'none';
  const other = await pressSwitch(unlucky, page);
  expect(other.text).toContain(en.problems.unexpected({ reference }));
  expect(other.text).toContain(`action="${english}/steps/1"`);
});

test('a page that came too late shows what was typed in the other language too', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  await close(site.context, 'zomersessie-intake');
  const typed = { response, go: 'next', 'groups.organisatie': 'welzijn' };
  const late = await guest.post(`${form}/steps/1`, typed);
  expect([late.status, late.text.includes('Welzijn')]).toEqual([403, true]);
  const other = await pressSwitch(guest, late);
  expect(other.status).toBe(403);
  expect(other.text).toContain(en.fill.closed.title);
  expect(other.text).toMatch(/<dd[^>]*>.*[Ww]elfare/);
  const sending = await guest.post(`${form}/check`, { response });
  const sendingElsewhere = await pressSwitch(guest, sending);
  expect([sendingElsewhere.status, sendingElsewhere.text.includes(en.fill.closed.title)]).toEqual([
    403,
    true,
  ]);
});

test('what was not sent for want of an invitation says so in the other language', async () => {
  const site = await openSite(organisationsJson());
  const guest = await opened(site, await linkFor(site, 'De Linde'));
  const response = await answered(guest);
  const [pass] = [...guest.cookies.keys()].filter((name) => name.includes('pass'));
  guest.cookies.delete(pass ?? '');
  const wrong = await send(guest, response);
  expect(wrong.text).toContain(nl.pass.notSent.title);
  const other = await pressSwitch(guest, wrong);
  expect([other.status, other.text.includes(en.pass.notSent.title)]).toEqual([401, true]);
  expect(other.text).toContain(en.problems['invitation-needed']({}));
  expect(await responsesIn(site)).toBe(0);
});

test('a wrong code and a wrong receipt are said again, and neither is tried again', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  const guest = visitor(site);
  site.setNow('2026-11-01T12:00:00.000Z');
  const wrong = await guest.post(`${start}/pass`, { code: 'winter' });
  const other = await pressSwitch(guest, wrong);
  expect([other.status, other.text.split(en.problems['code-wrong']({})).length]).toEqual([403, 3]);
  expect(other.text).toContain('value="winter"');
  const { store } = site.context;
  const [[wrongOnes]] = await store.read([store.sql.select().from(wrongCodes)]);
  expect(wrongOnes?.forgottenAt).toBe('2026-11-01T12:00:06.000Z');
  const receipt = await guest.post('/nl/receipts', { receipt: 'kort' });
  const elsewhere = await pressSwitch(guest, receipt, { receipt: 'kort, en meer' });
  expect([elsewhere.status, elsewhere.text.split(en.problems['receipt-malformed']({})).length]).toEqual([
    401, 3,
  ]);
  expect(elsewhere.text).toContain('value="kort, en meer"');
});

test('what a page carries is only told when a page of ours can have told it', async () => {
  const guest = visitor(await openSite(codedJson('zomer-2026')));
  const forged = { go: 'en', code: 'x', told: 'frozen-part alles' };
  const page = await guest.post('/en/forms/proef/pass', forged);
  expect([page.status, page.text.includes('govuk-error')]).toEqual([200, false]);
  for (const retry of ['', 'x', 'unexpected <b>', 'toString']) {
    const shown = await guest.post('/en/forms/proef', { retry });
    expect(shown.text).not.toContain('<b>');
    expect([500, 503]).toContain(shown.status);
  }
});
