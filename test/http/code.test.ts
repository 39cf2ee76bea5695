// Coming in with the code of the room.
import { expect, test } from 'vitest';
import { codeLink } from '../../src/actions/code-link.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { publish } from '../../src/actions/publish.ts';
import { languages } from '../../src/shared/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { formData } from '../actions/testcontext.ts';
import { answered, codedJson, send, start } from './invited.ts';
import { openSite, visitor } from './visitor.ts';

const { pass, problems } = wordsIn('nl');

test('a form with a code shows a field, no question and nothing to begin with', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  const guest = visitor(site);
  for (const language of languages) {
    const page = await guest.get(`/${language}/forms/proef`);
    expect(page.text).toContain(wordsIn(language).pass.code.text);
    expect(page.text).toContain(wordsIn(language).start.privacy.byCode);
    expect(page.text).not.toMatch(/Wij delen gegevens|Een inleiding|An introduction|zomer-2026/);
    expect(page.text).not.toContain(wordsIn(language).start.button);
  }
  expect((await guest.post(start)).location).toBe(start);
  expect([...guest.cookies]).toEqual([]);
  expect((await guest.get(`${start}/pass`)).location).toBe(start);
});

test('a wrong code is told on top and at the field, and what was typed stays', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  const guest = visitor(site);
  for (const language of languages) {
    const own = wordsIn(language).problems;
    const wrong = await guest.post(`/${language}/forms/proef/pass`, { code: 'winter "2026"' });
    expect([wrong.status, wrong.location]).toEqual([403, '']);
    expect(wrong.text.split(own['code-wrong']({}))).toHaveLength(3);
    expect(wrong.text).toContain('value="winter &quot;2026&quot;"');
    expect(wrong.text).toContain('href="#code"');
    expect(wrong.text).toContain(`<title>${wordsIn(language).layout.errorPrefix}`);
    const empty = await guest.post(`/${language}/forms/proef/pass`, { code: ' ' });
    expect([empty.status, empty.text.split(own['code-needed']({})).length]).toEqual([401, 3]);
  }
});

test('the right code lets in, in any case of letters; the device keeps something else', async () => {
  const site = await openSite(codedJson('Zomer-2026'));
  const guest = visitor(site);
  const entered = await guest.post(`${start}/pass`, { code: '  zomer-2026 ' });
  expect([entered.status, entered.location]).toEqual([303, start]);
  expect(guest.cookies.get('weerklank-pass-proef')).not.toMatch(/zomer/i);
  const page = await guest.get(start);
  expect(page.text).toContain('Wij delen gegevens.');
  expect(page.text).not.toMatch(/zomer-2026/i);
  const response = await begunWithGroup(guest);
  expect((await send(guest, response)).location).toBe(`${start}/receipt`);
});

test('a code lost or changed midway is asked on the page that says so, and the answers are sent after it', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  const guest = visitor(site);
  await guest.post(`${start}/pass`, { code: 'zomer-2026' });
  const response = await begunWithGroup(guest);
  guest.cookies.delete('weerklank-pass-proef');
  for (const language of languages) {
    const lost = await send(guest, response, language);
    expect(lost.status).toBe(401);
    expect(lost.text).toContain(wordsIn(language).problems['code-needed']({}));
    expect(lost.text).toContain(wordsIn(language).pass.notSent.kept);
    expect(lost.hidden('from')).toBe('check');
  }
  const wrong = await guest.post(`${start}/pass`, { from: 'check', code: 'winter' });
  expect([wrong.status, wrong.hidden('from')]).toEqual([403, 'check']);
  expect(wrong.text).toContain(pass.notSent.title);
  expect(wrong.text).toContain('value="winter"');
  expect((await guest.post(`${start}/pass`, { from: 'check', code: 'zomer-2026' })).location).toBe(
    `${start}/check`,
  );

  await publish(site.context, codedJson('herfst-2026'));
  const changed = await send(guest, response);
  expect([changed.status, changed.text.includes(problems['code-wrong']({}))]).toEqual([403, true]);
  await guest.post(`${start}/pass`, { from: 'check', code: 'HERFST-2026' });
  expect((await send(guest, response)).location).toBe(`${start}/receipt`);
});

test('pages opened with the proof of an old code are no wrong tries', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  const guest = visitor(site);
  await guest.post(`${start}/pass`, { code: 'zomer-2026' });
  await publish(site.context, codedJson('herfst-2026'));
  for (let time = 0; time < 120; time += 1) await guest.get(start);
  expect((await guest.post(`${start}/pass`, { code: 'herfst-2026' })).status).toBe(303);
});

test('a cookie that we never gave is no code: it opens nothing and is no wrong try', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  const guest = visitor(site);
  for (const value of ['winter', 'zomer-2026', 'AAAAAAAAAAAAAAAAAAAAAA', 'a'.repeat(43)]) {
    guest.cookies.set('weerklank-pass-proef', value);
    for (let time = 0; time < 40; time += 1) {
      expect((await guest.get(start)).text).not.toContain('Wij delen gegevens');
    }
    const posted = await guest.post(`${start}/steps/1`, { go: 'next' });
    expect([posted.status === 401 || posted.status === 403, posted.text.includes('Wij delen')]).toEqual([
      true,
      false,
    ]);
  }
  expect((await guest.post(`${start}/pass`, { code: 'zomer-2026' })).status).toBe(303);
});

test('a link that carries the proof lets in while guessing locks the hall out, until the code changes', async () => {
  const site = await openSite(codedJson('zomer-2026'), formData());
  const found = await findForm(site.context, 'proef');
  const link = (found.ok ? await codeLink(site.context, found.value) : null) ?? '';
  expect(link).not.toContain('zomer');
  const stranger = visitor(site);
  site.setNow(new Date().toISOString());
  for (let time = 0; time < 100; time += 1) await stranger.post(`${start}/pass`, { code: `raden${time}` });
  const locked = visitor(site);
  expect((await locked.post(`${start}/pass`, { code: 'zomer-2026' })).status).toBe(429);
  expect((await locked.get(link)).location).toBe(start);
  expect((await locked.get(start)).text).toContain('Wij delen gegevens.');
  const response = await begunWithGroup(locked);
  expect((await send(locked, response)).location).toBe(`${start}/receipt`);

  await publish(site.context, codedJson('herfst-2026'));
  const late = visitor(site);
  expect((await late.get(link)).location).toBe(start);
  expect([...late.cookies]).toEqual([]);
});

test('a link with a code, half a proof or another form’s is no guess and opens nothing', async () => {
  const site = await openSite(codedJson('zomer-2026'), formData());
  const guest = visitor(site);
  for (const proof of ['zomer-2026', 'a'.repeat(43), 'a'.repeat(20), '']) {
    for (const form of ['proef', 'dorp', 'nergens']) {
      for (let time = 0; time < 30; time += 1) {
        const led = await guest.get(`/i/${form}.${proof}`);
        // what cannot be a proof is no link of ours
        expect(proof.length === 43 ? led.location : led.status).toBe(
          proof.length === 43 ? `/nl/forms/${form}` : 403,
        );
      }
    }
  }
  expect([...guest.cookies]).toEqual([]);
  expect((await guest.post(`${start}/pass`, { code: 'zomer-2026' })).status).toBe(303);
});

test('the desk gives that link, of a form with a code only', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  const guest = visitor(site);
  await guest.get(`/o/${await newOrganiserKey(site.context, 'proef')}`);
  expect((await guest.get('/nl/organise/')).text).toMatch(/href="http[^"]*\/i\/proef\.[\w-]{43}"/);
  await publish(site.context, { ...codedJson('x'), access: { by: 'link' } });
  expect((await guest.get('/nl/organise/')).text).not.toContain('/i/proef');
});

async function begunWithGroup(guest: ReturnType<typeof visitor>): Promise<string> {
  const response = await answered(guest);
  await guest.post(`${start}/steps/1`, { response, go: 'next', 'groups.tafel': 'team' });
  return response;
}
