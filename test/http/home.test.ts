import { expect, test } from 'vitest';
import { form, openSite, summerForm, visitor } from './visitor.ts';

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
