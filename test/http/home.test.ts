import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { codedJson, start } from './invited.ts';
import { pressSwitch } from './pressed.ts';
import { form, openSite, summerForm, visitor } from './visitor.ts';

const [nl, en] = [wordsIn('nl'), wordsIn('en')];

test('addresses without a language of ours lead to the same page in the reader’s', async () => {
  const site = await openSite(summerForm());
  const to = async (path: string, accept = '') => {
    const response = await site.app.request(path, { headers: { 'accept-language': accept } });
    return [response.status, response.headers.get('location')];
  };
  expect(await to('/')).toEqual([302, '/nl/']);
  expect(await to('/', 'en-GB,en;q=0.9,nl;q=0.5')).toEqual([302, '/en/']);
  expect(await to('/', 'fr, nl;q=0.4, en;q=0.7')).toEqual([302, '/en/']);
  expect(await to('/en')).toEqual([302, '/en/']);
  expect(await to('/de/')).toEqual([302, '/nl/']);
  expect(await to('/de/forms/x?a=b', 'en')).toEqual([302, '/en/forms/x?a=b']);
  expect(await to('/forms/x', 'en')).toEqual([302, '/en/forms/x']);
  expect((await to('//evil.example'))[1] ?? '').not.toContain('evil');
  expect((await to('/de//evil.example'))[1] ?? '/').toMatch(/^\/(nl|en)\//);
});

test('pages of no form and privacy, in both languages, with no script or style in them', async () => {
  const guest = visitor(await openSite(summerForm()));
  for (const language of ['nl', 'en']) {
    for (const path of [
      '/',
      '/receipts',
      '/receipts/withdrawn',
      '/accessibility',
      '/privacy/zomersessie-intake',
    ]) {
      const page = await guest.get(`/${language}${path}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain(`<html lang="${language}"`);
      expect(page.text).not.toMatch(/<script(?! type="module" src=)|<style| style=| on[a-z]+=/);
    }
  }
});

test('the start page says truthfully what happens with the answers', async () => {
  const guest = visitor(await openSite(summerForm()));
  const { text } = await guest.get(form);
  for (const said of [
    'niet zien of iemand twee keer',
    '5 of meer antwoorden',
    '10 van 10',
    'Cijfers die al getoond zijn',
    '365 dagen',
    'privacy@example.org',
    'Bekijk eerst alle vragen',
  ]) {
    expect(text).toContain(said);
  }
});

test('the code of the room, typed on the first page, leads to the form and lets in', async () => {
  const guest = visitor(await openSite(summerForm(), codedJson('zomer-2026')));
  const home = await guest.get('/nl/');
  expect(home.text).toMatch(/<input[^>]*id="code"[^>]*autocapitalize="none"/);
  expect(home.text).not.toMatch(/zomersessie|proef/);
  const entered = await guest.post('/nl/', { code: ' Zomer 2O26 ' });
  expect([entered.status, entered.location]).toEqual([303, start]);
  expect((await guest.get(start)).text).toContain('Een inleiding vooraf.');
  // the end of the address will do where no code is asked, and lets nobody in where one is
  expect((await guest.post('/en/', { code: 'Zomersessie intake' })).location).toBe(
    '/en/forms/zomersessie-intake',
  );
});

test('a wrong code and none are told plainly, with what was typed kept, in both languages', async () => {
  const guest = visitor(await openSite(codedJson('zomer-2026')));
  const wrong = await guest.post('/nl/', { code: 'winter "26"' });
  expect(wrong.status).toBe(403);
  expect(wrong.text).toContain(`<title>${nl.layout.errorPrefix}`);
  expect(wrong.text.split(nl.problems['entry-unknown']({}))).toHaveLength(3);
  expect(wrong.text).toContain('value="winter &quot;26&quot;"');
  const other = await pressSwitch(guest, wrong);
  expect([other.status, other.text.split(en.problems['entry-unknown']({})).length]).toEqual([403, 3]);
  expect(other.text).toContain('value="winter &quot;26&quot;"');
  const none = await guest.post('/nl/', { code: ' ' });
  expect([none.status, none.text.split(nl.problems['entry-needed']({})).length]).toEqual([401, 3]);
  const switched = await pressSwitch(guest, await guest.get('/nl/'), { code: 'zomer-2026' });
  expect([switched.status, switched.text.includes('govuk-error')]).toEqual([200, false]);
  expect(switched.text).toContain('value="zomer-2026"');
  expect([...guest.cookies]).toEqual([]);
});

test('a link that is pasted in the place of a code is followed, within this website', async () => {
  const guest = visitor(await openSite(summerForm()));
  const to = async (code: string) => (await guest.post('/en/', { code })).location;
  expect(await to('https://weerklank.example/nl/forms/zomersessie-intake?a=b')).toBe(
    '/en/forms/zomersessie-intake',
  );
  expect(await to(' weerklank.example/i/AAAAAAAAAAAAAAAAAAAAAA ')).toBe('/i/AAAAAAAAAAAAAAAAAAAAAA');
  const lettingIn = `/i/zomersessie-intake.${'A_-'.repeat(14)}A`;
  expect(await to(`https://weerklank.example${lettingIn}.`)).toBe(lettingIn);
  expect(await to('/nl/r/AAAAAAAAAAAAAAAAAAAAAA/present')).toBe('/en/r/AAAAAAAAAAAAAAAAAAAAAA');
  expect(await to('https://evil.example/forms/..%2f')).toBe('');
});

test('who shares a code with another form chooses, and is let in to both', async () => {
  const coded = { ...codedJson('lindeboom') };
  const guest = visitor(await openSite(coded, { ...coded, id: 'terugblik', title: 'Een terugblik' }));
  const chosen = await guest.post('/nl/', { code: 'lindeboom' });
  expect(chosen.status).toBe(200);
  expect(chosen.text).toContain(nl.layout.home.choices);
  for (const id of ['proef', 'terugblik']) {
    expect(chosen.text).toContain(`href="/nl/forms/${id}"`);
    expect((await guest.get(`/nl/forms/${id}`)).text).toContain(nl.start.button);
  }
});
