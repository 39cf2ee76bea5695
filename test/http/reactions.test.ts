// Written reactions on the pages: placed with the results, told to who wrote them, gone when withdrawn.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { handedIn, input, must } from '../actions/testcontext.ts';
import { openSite, type Site, visitor } from './visitor.ts';

const village = {
  id: 'dorp',
  kind: 'intake',
  title: 'Wat vindt het dorp?',
  privacy: { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 3 },
  sections: [
    {
      id: 'een',
      title: 'Het plein',
      items: [{ type: 'reaction', id: 'anders', title: 'Wat nog meer?', publish: 'after-moderation' }],
    },
  ],
};

async function closedSite(texts: readonly string[]): Promise<{ site: Site; receipts: readonly string[] }> {
  const site = await openSite(village);
  const receipts: string[] = [];
  for (const [at, text] of texts.entries()) {
    const answers = handedIn(at + 1, { input: input({ anders: text }) });
    receipts.push(must(await accept(site.context, answers)).receipt);
  }
  must(await close(site.context, 'dorp'));
  return { site, receipts };
}

async function referencesOf({ context }: Site, texts: readonly string[]): Promise<readonly string[]> {
  const { reactions } = must(await listReactions(context, 'dorp'));
  return reactions.filter(({ text }) => texts.includes(text)).map(({ reference }) => reference);
}

const minute = (n: number): string => `2026-11-22T12:0${n}:00.000Z`;

test('placed texts are on the page and in the document, under another tag; withdrawn they are gone', async () => {
  const { site, receipts } = await closedSite(['<b>een</b>', 'twee', 'drie', 'vier', 'vijf', 'zes']);
  site.setNow(minute(0));
  const link = must(await resultsLink(site.context, 'dorp'));
  const before = await site.app.request(`/nl/r/${link}`);
  expect(await before.text()).toContain('6 geschreven reacties binnen die hier mogen staan');
  const references = await referencesOf(site, ['<b>een</b>', 'twee']);
  must(await decideReactions(site.context, 'dorp', references, { state: 'placed', reason: null }));

  site.setNow(minute(1));
  const tag = before.headers.get('etag') ?? '';
  const after = await site.app.request(`/nl/r/${link}`, { headers: { 'if-none-match': tag } });
  expect(after.status).toBe(200);
  const page = await after.text();
  expect(page).toContain('dir="auto">&lt;b&gt;een&lt;/b&gt;</p>');
  expect(page).toContain('Hier staan er 2');
  const json = await site.app.request(`/nl/r/${link}.json`);
  expect(await json.json()).toMatchObject({ reactions: [{ item: 'anders' }, { item: 'anders' }] });

  const guest = visitor(site);
  await guest.post('/nl/receipts', { receipt: receipts[0] ?? '' });
  expect((await guest.get('/nl/receipts/mine')).text).toContain(
    'De organisator heeft deze tekst bij de resultaten gezet, zonder uw naam.',
  );
  await guest.post('/nl/receipts/mine/withdraw');
  site.setNow(minute(2));
  const gone = await (await site.app.request(`/nl/r/${link}`)).text();
  expect(gone).toContain('Hier staat er 1');
  expect(gone).not.toContain('&lt;b&gt;een');
});

test('who wrote a refused text reads why; others are told that nothing was decided', async () => {
  const { site, receipts } = await closedSite(['een', 'twee', 'drie', 'vier', 'vijf', 'zes']);
  const references = await referencesOf(site, ['een']);
  must(
    await decideReactions(site.context, 'dorp', references, {
      state: 'refused',
      reason: 'noemt <i>iemand</i>',
    }),
  );
  const pageOf = async (receipt = '') => {
    const guest = visitor(site);
    await guest.post('/nl/receipts', { receipt });
    return (await guest.get('/nl/receipts/mine')).text;
  };
  const refused = await pageOf(receipts[0]);
  expect(refused).toContain('De organisator zet deze tekst niet bij de resultaten.');
  expect(refused).toContain('<bdi>noemt &lt;i&gt;iemand&lt;/i&gt;</bdi>');
  expect(await pageOf(receipts[1])).toContain('De organisator heeft nog niet besloten');
});

test('reactions beyond the first fifty are on pages of their own, each once', async () => {
  const texts = Array.from({ length: 103 }, (_, at) => `Dit schreef ik: ${at}!`);
  const { site } = await closedSite(texts);
  site.setNow(minute(0));
  must(
    await decideReactions(site.context, 'dorp', await referencesOf(site, texts), {
      state: 'placed',
      reason: null,
    }),
  );
  const link = must(await resultsLink(site.context, 'dorp'));
  const get = (path: string) => site.app.request(`/nl/r/${link}${path}`);
  const results = await (await get('')).text();
  expect(results).toContain(
    `<a class="govuk-link" href="/nl/r/${link}/reactions">Lees alle 103 geplaatste reacties</a>`,
  );
  const pages = await Promise.all(['/reactions', '/reactions?page=2', '/reactions?page=3'].map(get));
  expect(pages.map(({ headers }) => headers.get('cache-control'))).toEqual(
    Array(3).fill('public, max-age=5, stale-while-revalidate=55'),
  );
  const [first = '', second = '', third = ''] = await Promise.all(pages.map((page) => page.text()));
  const textsIn = (page: string) => page.match(/Dit schreef ik: \d+!/g) ?? [];
  expect(textsIn(first)).toEqual(textsIn(results));
  const shown = [first, second, third].flatMap(textsIn);
  expect([shown.length, new Set(shown)]).toEqual([texts.length, new Set(texts)]);
  expect(second).toContain('Reactie 51 tot en met 100 van 103');
  expect(second).toContain(`rel="prev" href="/nl/r/${link}/reactions?page=1"`);
  expect(second).toContain(`rel="next" href="/nl/r/${link}/reactions?page=3"`);
  expect(second).toContain(`href="/en/r/${link}/reactions?page=2"`);
  expect(third).not.toContain('rel="next"');
  for (const page of ['4', '0', 'x', '1e9', '99999999']) {
    expect([page, (await get(`/reactions?page=${page}`)).status]).toEqual([page, 404]);
  }
  // a file has the first of them, and says so
  expect(await (await get('.csv')).text()).toContain('50 van 103');
});
