// Where one stands in the results: with a receipt, of what may be seen, kept by nobody.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { eraseFormAnswers } from '../../src/actions/erase.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { languages } from '../../src/shared/language.ts';
import { resultsWordsIn } from '../../src/words/results.ts';
import { formData, handedIn, idOf, input, must } from '../actions/testcontext.ts';
import { openSite, type Page, type Site, visitor } from './visitor.ts';

const { ownStanding: words } = resultsWordsIn('nl');

async function answeredSite(changes: object = {}): Promise<{ site: Site; receipts: string[]; path: string }> {
  const site = await openSite(formData(changes), formData({ id: 'stad' }));
  const receipts: string[] = [];
  for (const [at, groen] of [5, 5, 4, 1].entries()) {
    const answers = handedIn(at + 1, { input: input({ groen }) });
    receipts.push(must(await accept(site.context, answers)).receipt);
  }
  const link = must(await resultsLink(site.context, 'dorp'));
  return { site, receipts, path: `/nl/r/${link}/mine` };
}

function expectKeptByNobody(page: Page): void {
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('etag')).toBeNull();
}

test('without a receipt it asks for one, and then shows own sides beside the published figures', async () => {
  const { site, receipts, path } = await answeredSite();
  must(await close(site.context, 'dorp'));
  const guest = visitor(site);
  const asked = await guest.get(path);
  expectKeptByNobody(asked);
  expect(asked.text).toContain(words.enter);
  expect(asked.text).not.toContain('voor, ');
  const wrong = await guest.post(path, { receipt: '0000-0000-0000-0000-0000' });
  expect([wrong.status, wrong.text]).toEqual([
    401,
    expect.stringContaining('value="0000-0000-0000-0000-0000"'),
  ]);
  const entered = await guest.post(path, { receipt: receipts[3] ?? '' });
  expect([entered.status, entered.location]).toEqual([303, path]);
  for (const language of languages) {
    const page = await guest.get(path.replace('/nl/', `/${language}/`));
    expectKeptByNobody(page);
    const own = resultsWordsIn(language).ownStanding;
    for (const said of [
      own.everybody(3, 1, 4),
      `<strong>${own.sides.against}</strong>`,
      own.summary({ comparable: 1, together: 0, apart: 1, between: 0, unanswered: 0 }),
    ]) {
      expect(page.text).toContain(said);
    }
    expect(page.text).not.toContain(receipts[3]);
  }
  expect((await guest.get('/nl/receipts/mine')).text).toContain(`href="${path}"`);
});

test('answers in words of the form are counted one by one, not as for and against', async () => {
  const points = ['Zelf', 'Samen', 'Eén bestuur'];
  const items = [
    { type: 'statement', id: 'groen', title: 'Het plein wordt groen.' },
    { type: 'statement', id: 'beslissen', title: 'Wie beslist?', scale: { points } },
  ];
  const site = await openSite(
    formData({
      sections: [{ id: 'een', title: 'Het plein', items }],
      implications: [{ id: 'plein', title: 'Een groen plein', evidence: [{ item: 'groen' }] }],
    }),
  );
  const receipts: string[] = [];
  for (const [at, beslissen] of [3, 3, 3, 1].entries()) {
    const answers = handedIn(at + 1, { input: input({ groen: 4, beslissen }) });
    receipts.push(must(await accept(site.context, answers)).receipt);
  }
  must(await close(site.context, 'dorp'));
  const path = `/nl/r/${must(await resultsLink(site.context, 'dorp'))}/mine`;
  const guest = visitor(site);
  await guest.post(path, { receipt: receipts[3] ?? '' });
  const { text } = await guest.get(path);
  expect(text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(
    /Wie beslist\? U: Zelf Zelf ?: 1 Samen ?: 0 Eén bestuur ?: 3/,
  );
  expect(text).not.toContain(words.everybody(3, 1, 4));
});

test('before anything may be seen, and with a link that was revoked, there is nothing', async () => {
  const { site, receipts, path } = await answeredSite({ results: { publish: 'embargo' } });
  const guest = visitor(site);
  await guest.post('/nl/receipts', { receipt: receipts[0] ?? '' });
  const waits = path.replace('/mine', '');
  expect((await guest.get(path)).location).toBe(waits);
  must(await close(site.context, 'dorp'));
  expect((await guest.get(path)).location).toBe(waits);
  expect((await guest.post(path, { receipt: receipts[0] ?? '' })).location).toBe(waits);
  expect((await guest.get('/nl/receipts/mine')).text).not.toContain('/mine"');
  must(await reveal(site.context, 'dorp'));
  expect((await guest.get(path)).status).toBe(200);
  must(await revokeLink(site.context, 'dorp'));
  const revoked = await guest.get(path);
  expect(revoked.status).toBe(410);
  expectKeptByNobody(revoked);
  // and no new link is made by looking
  expect((await guest.get('/nl/receipts/mine')).text).not.toContain('/r/');
  expect((await guest.get('/nl/r/AAAAAAAAAAAAAAAAAAAAAA/mine')).status).toBe(404);
});

test('a receipt of another form, of answers withdrawn, or closed on this device opens nothing', async () => {
  const { site, receipts, path } = await answeredSite();
  must(await close(site.context, 'dorp'));
  const other = must(await accept(site.context, handedIn(9, { form: 'stad' }))).receipt;
  const guest = visitor(site);
  expect((await guest.post(path, { receipt: other })).status).toBe(401);
  await guest.post('/nl/receipts', { receipt: other });
  expect((await guest.get(path)).text).toContain(words.enter);

  await guest.post(path, { receipt: receipts[0] ?? '' });
  expect((await guest.get(path)).text).toContain(words.lead);
  await guest.post('/nl/receipts/mine/leave', { form: 'dorp' });
  expect((await guest.get(path)).text).toContain(words.enter);

  await guest.post(path, { receipt: receipts[1] ?? '' });
  await guest.post('/nl/receipts/mine/withdraw');
  expect((await guest.post(path, { receipt: receipts[1] ?? '' })).text).toContain('ingetrokken');
});

test('figures are those that were published, whatever came since; a row with few answers has none', async () => {
  const { site, receipts, path } = await answeredSite();
  must(await accept(site.context, handedIn(5, { input: input({ groen: 5, auto: 'agree' }) })));
  must(await close(site.context, 'dorp'));
  const guest = visitor(site);
  await guest.post(path, { receipt: receipts[0] ?? '' });
  const before = await guest.get(path);
  expect(before.text).toContain(words.everybody(4, 1, 5));
  expect(before.text).toContain(words.withheld);
  expect(before.text).not.toContain(words.everybody(1, 0, 1));
  const other = visitor(site);
  await other.post('/nl/receipts', { receipt: receipts[2] ?? '' });
  await other.post('/nl/receipts/mine/withdraw');
  expect((await guest.get(path)).text).toBe(before.text);
});

test('what the page of results remembers holds nothing of anybody who looked at their own', async () => {
  const { site, receipts, path } = await answeredSite();
  must(await close(site.context, 'dorp'));
  const stranger = visitor(site);
  const first = await stranger.get(path.replace('/mine', ''));
  const guest = visitor(site);
  await guest.post(path, { receipt: receipts[0] ?? '' });
  await guest.get(path);
  const again = await stranger.get(path.replace('/mine', ''));
  expect(again.text).toBe(first.text);
  expect(again.headers.get('set-cookie')).toBeNull();
  expect(first.text).toContain(`href="${path}"`);
  expect((await stranger.get(path)).text).toContain(words.enter);
  expect(site.log.join()).not.toContain(idOf(1));
});

test('after the answers were erased it says so, and asks for no receipt', async () => {
  const { site, receipts, path } = await answeredSite();
  must(await close(site.context, 'dorp'));
  const guest = visitor(site);
  await guest.post(path, { receipt: receipts[0] ?? '' });
  must(await eraseFormAnswers(site.context, 'dorp'));
  for (const page of [await guest.get(path), await guest.post(path, { receipt: receipts[1] ?? '' })]) {
    expect(page.status).toBe(200);
    expect(page.text).toContain(words.erased);
    expect(page.text).not.toContain('name="receipt"');
    expectKeptByNobody(page);
  }
});
