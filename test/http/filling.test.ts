import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { publish } from '../../src/actions/publish.ts';
import { wordsIn } from '../../src/words/words.ts';
import { begin, form, openSite, summerForm, visitor } from './visitor.ts';

const last = `${form}/steps/5`;

test('a page with mistakes is saved, says what is wrong twice, and keeps what was typed', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const empty = await guest.post(`${form}/steps/1`, { response, go: 'next' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('<title>Fout: Over u');
  expect(empty.text).toContain('href="#groups.organisatie"');
  expect(empty.text.match(/Geef antwoord op deze vraag\./g)).toHaveLength(2);
});

test('each kind of mistake has its message and its place', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const page = (await guest.get(last)).text;
  const rankings = [...page.matchAll(/<select[^>]*name="(answers\.[a-z-]+)\.1"[^>]*>(.*?)<\/select>/gs)];
  const [ranking = '', options = ''] = rankings[0]?.slice(1) ?? [];
  const [one = '', two = ''] = [...options.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => value);
  const reaction = /<textarea[^>]*name="([^"]+)"/.exec(page)?.[1] ?? '';
  const send = (fields: Record<string, string>) => guest.post(last, { response, go: 'next', ...fields });

  const twice = await send({ [`${ranking}.1`]: one, [`${ranking}.2`]: one });
  expect(twice.status).toBe(422);
  expect(twice.text).toContain('staat op plaats 1 en op plaats 2');
  expect(twice.text).not.toContain(`“${one}”`);
  expect(twice.text).toContain(`href="#${ranking}.2"`);

  const gap = await send({ [`${ranking}.2`]: two });
  expect(gap.text).toContain('Plaats 1 is leeg');
  expect(gap.text).toMatch(new RegExp(`value="${two}" selected`));

  const unknown = await send({ [`${ranking}.1`]: 'toString' });
  expect(unknown.text).toContain('Kies een van de antwoorden die erbij staan.');

  const long = await send({ [reaction]: `begin${'é'.repeat(700)}` });
  expect(long.text).toContain('Uw tekst heeft 705 tekens');
  expect(long.text).toContain('begin');
  expect((await guest.get(last)).text).toContain(`begin${'é'.repeat(700)}`);

  const check = await guest.get(`${form}/check`);
  expect(check.text).toContain('Fout: Controleer uw antwoorden');
  expect(check.text).toContain(`${last}?from=check#${reaction}`);
  const sent = await guest.post(`${form}/check`, { response });
  expect(sent.status).toBe(422);
});

test('other questions were published meanwhile: it is not sent, stands there to copy, and goes on under those of now', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const first = await guest.get(`${form}/steps/1`);
  const group = /name="groups\.organisatie" type="radio" value="([^"]+)"/.exec(first.text)?.[1] ?? '';
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': group });
  await guest.post(last, { response, go: 'next', 'answers.verrassing': 'Niet nog eens typen' });
  const others: unknown = JSON.parse(JSON.stringify(summerForm()).replace('"places":3', '"places":2'));
  expect((await publish(site.context, others)).ok).toBe(true);
  const refused = await guest.post(`${form}/check`, { response });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain(wordsIn('nl').fill.changed.title);
  expect(refused.text).toContain('Niet nog eens typen');
  await guest.post(form, { keep: '' });
  expect((await guest.get(last)).text).toContain('Niet nog eens typen');
  expect((await guest.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
  const mine = JSON.parse((await guest.get('/nl/receipts/mine/answers.json')).text);
  expect([mine.id, mine.revision]).toEqual([response, 2]);
  expect(mine.response.answers).toEqual({ verrassing: 'Niet nog eens typen' });
  // sent answers are never begun anew by it
  await guest.post(form, { keep: '' });
  expect((await guest.get(last)).text).not.toContain('Niet nog eens typen');
});

test('a page that came through in part and changes its language takes nothing away', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  await guest.post(last, { response, go: 'next', 'answers.verrassing': 'stond er al' });
  expect((await guest.get(last)).text).toMatch(/<input type="hidden" name="end" value=""\/><\/form>/);
  await guest.post(last, { response, go: 'en' });
  expect((await guest.get(last)).text).toContain('stond er al');
  await guest.post(last, { response, go: 'en', end: '' });
  expect((await guest.get(last)).text).not.toContain('stond er al');
});

test('Back saves too, and who closes the tab and comes back finds everything', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const back = await guest.post(`${form}/steps/1`, {
    response,
    go: 'back',
    'groups.organisatie': 'medische-zorg',
  });
  expect(back.location).toBe(form);
  const start = await guest.get(form);
  expect(start.text).toContain('Verder waar u was');
  expect((await guest.get(`${form}/steps/1`)).text).toMatch(/value="medische-zorg" checked/);
  expect((await guest.get('/en/forms/zomersessie-intake/steps/1')).text).toMatch(
    /value="medische-zorg" checked/,
  );
  // an answer that was taken away is taken away
  await guest.post(`${form}/steps/1`, { response, go: 'next' });
  expect((await guest.get(`${form}/steps/1`)).text).not.toMatch(/checked/);
});

test('switching the language on a page saves what was typed there first', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const page = (await guest.get(`${form}/steps/1`)).text;
  // Enter in a field presses the first button of the form in page order: it must go on, not change the language
  const buttons = [...page.matchAll(/<button[^>]*type="submit"[^>]*value="(\w+)"/g)].map(
    ([, value]) => value,
  );
  expect(buttons).toEqual(['next', 'en', 'next', 'back', 'elsewhere']);
  const english = await guest.post(`${form}/steps/1`, {
    response,
    go: 'en',
    'groups.organisatie': 'welzijn',
  });
  expect(english.location).toBe('/en/forms/zomersessie-intake/steps/1');
  expect((await guest.get(english.location)).text).toMatch(/value="welzijn" checked/);
});

test('the posted id goes before the cookie, and a lost draft is made again', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const first = await begin(guest);
  const second = await begin(guest);
  expect(second).not.toBe(first);
  const fields = { response: first, go: 'next', 'groups.organisatie': 'welzijn' };
  expect((await guest.post(`${form}/steps/1`, fields)).status).toBe(303);
  expect((await guest.get(`${form}/steps/2`)).hidden('response')).toBe(first);

  const elsewhere = visitor(await openSite(summerForm()));
  const again = await elsewhere.post(`${form}/steps/1`, fields);
  expect(again.status).toBe(303);
  expect((await elsewhere.get(`${form}/steps/1`)).text).toMatch(/value="welzijn" checked/);
  expect((await elsewhere.get(`${form}/steps/1`)).hidden('response')).toBe(first);
});

test('cookies refused, a draft that is gone, a wrong page: each is said', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const begun = await guest.post(form);
  guest.cookies.clear();
  const refused = await guest.get(begun.location);
  expect([refused.status, refused.text.includes('Zet cookies aan')]).toEqual([400, true]);
  expect((await guest.get(`${form}/steps/1`)).location).toBe(form);
  guest.cookies.set('weerklank-form-zomersessie-intake', 'AAAAAAAAAAAAAAAAAAAAAA');
  expect((await guest.get(`${form}/check`)).text).toContain('Uw antwoorden zijn hier niet meer');
  const response = await begin(guest);
  expect((await guest.get(`${form}/steps/9`)).status).toBe(404);
  expect((await guest.post(`${form}/steps/0`, { response })).status).toBe(404);
  expect((await guest.get('/nl/forms/geen')).text).toContain('Er is geen formulier “geen”');
});

test('a form that closes midway leaves those who had begun their grace, and nobody else', async () => {
  const access = {
    by: 'link',
    opens: '2026-01-01T00:00:00Z',
    closes: '2026-02-01T00:00:00Z',
    graceMinutes: 30,
  };
  const site = await openSite(summerForm({ access }));
  site.setNow('2025-12-31T00:00:00.000Z');
  const guest = visitor(site);
  expect((await guest.get(form)).text).toContain('gaat open op 1 januari 2026 om 01:00 uur');
  expect((await guest.post(form)).location).toBe(form);
  site.setNow('2026-01-31T23:50:00.000Z');
  const response = await begin(guest);
  site.setNow('2026-02-01T00:10:00.000Z');
  expect((await visitor(site).post(form)).status).toBe(403);
  expect((await guest.get(`${form}/steps/1`)).text).toContain('net gesloten');
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  expect((await guest.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
  const late = visitor(site);
  site.setNow('2026-01-31T23:55:00.000Z');
  const other = await begin(late);
  site.setNow('2026-02-01T00:31:00.000Z');
  const closed = await late.post(`${form}/steps/1`, { response: other, go: 'next' });
  expect([closed.status, closed.text.includes('Dit formulier is gesloten')]).toEqual([403, true]);
});

test('a form closed by the organiser is not sent, and says so', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  await close(site.context, 'zomersessie-intake');
  const sent = await guest.post(`${form}/check`, { response });
  expect(sent.status).toBe(403);
  expect(sent.text).toContain('Uw antwoorden zijn niet verstuurd');
  expect((await guest.get(form)).text).not.toContain('Beginnen');
});

test('an answer that was chosen can be left out after all, where it may be', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = await begin(guest);
  const { clear } = wordsIn('nl').fill;
  const field = 'answers.een-infrastructuur';
  expect((await guest.get(`${form}/steps/2`)).text).not.toContain(clear);
  await guest.post(`${form}/steps/2`, { response, go: 'next', [field]: '4' });
  const chosen = await guest.get(`${form}/steps/2`);
  // only at the one question that has an answer, as the last of its choices
  expect(chosen.text.split(clear)).toHaveLength(2);
  expect(chosen.text).toMatch(new RegExp(`name="${field}" type="radio" value=""/>`));
  await guest.post(`${form}/steps/2`, { response, go: 'next', [field]: '' });
  expect((await guest.get(`${form}/steps/2`)).text).not.toMatch(/ checked/);
  // what must be answered cannot be left out
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  expect((await guest.get(`${form}/steps/1`)).text).not.toContain(clear);
});

test('the start page of a form that is closed invites nobody: no way in, no paper to prepare', async () => {
  const site = await openSite(summerForm());
  const { start } = wordsIn('nl');
  const inviting = [start.facts.taking, start.allQuestions, start.printing, `${start.button}</button>`];
  const saidOn = async () => {
    const { text } = await visitor(site).get(form);
    return inviting.filter((each) => text.includes(each));
  };
  expect(await saidOn()).toEqual(inviting);
  await close(site.context, 'zomersessie-intake');
  expect(await saidOn()).toEqual([]);
});
