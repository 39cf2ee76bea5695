import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { createApp } from '../../src/http/app.ts';
import { sha256 } from '../../src/shared/digest.ts';
import { handedIn, must, publishedContext } from '../actions/testcontext.ts';
import { csvRows, xlsxRows } from '../files/read-back.ts';

const formats = ['json', 'csv', 'xlsx', 'md'] as const;

async function siteOn(responses: number, changes: object = {}) {
  const context = await publishedContext(changes);
  const app = createApp(() => context, { log: () => undefined });
  const send = async (first: number, last: number) => {
    for (let n = first; n <= last; n += 1) {
      must(await accept(context, handedIn(n)));
      await context.doLater();
    }
    // what was shown is remembered for five seconds
    context.setNow(new Date(Date.parse(context.now()) + 6000).toISOString());
  };
  await send(1, responses);
  return { context, app, send, link: must(await resultsLink(context, 'dorp')) };
}

test('each file has its type, its name, the caching of the page, and is not sent twice', async () => {
  const { app, link, context } = await siteOn(4);
  must(await close(context, 'dorp'));
  const heads = await Promise.all(
    formats.map(async (format) => {
      const file = await app.request(`/nl/r/${link}.${format}`);
      expect([format, file.status, file.headers.get('cache-control')]).toEqual([
        format,
        200,
        'public, max-age=5, stale-while-revalidate=55',
      ]);
      expect(file.headers.get('set-cookie')).toBeNull();
      const etag = file.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32,64}"$/);
      const again = await app.request(`/nl/r/${link}.${format}`, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const head = await app.request(`/nl/r/${link}.${format}`, { method: 'HEAD' });
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
      return [file.headers.get('content-type'), file.headers.get('content-disposition')];
    }),
  );
  expect(heads).toEqual([
    ['application/json; charset=utf-8', 'inline; filename="dorp-uitgave-1.json"'],
    ['text/csv; charset=utf-8', 'attachment; filename="dorp-uitgave-1.csv"'],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'attachment; filename="dorp-uitgave-1.xlsx"',
    ],
    ['text/markdown; charset=utf-8', 'attachment; filename="dorp-uitgave-1.md"'],
  ]);
  const english = await app.request(`/en/r/${link}.csv`);
  expect(english.headers.get('content-disposition')).toContain('dorp-release-1.csv');
});

test('files hold the figures of the page and cite the same digest', async () => {
  const { app, link, context } = await siteOn(4);
  must(await close(context, 'dorp'));
  const text = async (path: string) => (await app.request(path)).text();
  const digest = await sha256(await text(`/nl/r/${link}.json`));
  const rows = csvRows(await text(`/nl/r/${link}.csv`), 'nl');
  expect(rows.find(({ measure }) => measure === 'digest')?.value).toBe(digest);
  expect(
    rows.filter(({ section, measure }) => section === 'implications' && measure === 'rank'),
  ).toHaveLength(1);
  expect(await text(`/nl/r/${link}.md`)).toContain(digest);
  const workbook = await app.request(`/nl/r/${link}.xlsx`);
  const sheets = await xlsxRows(new Uint8Array(await workbook.arrayBuffer()));
  expect(sheets.get('Herkomst')?.map((row) => row['Waarde'])).toContain(digest);
  expect(sheets.get('Stellingen')?.map((row) => row['Titel'])).toContain('Het plein wordt groen.');
  const page = await text(`/nl/r/${link}`);
  for (const format of formats) expect(page).toContain(`href="/nl/r/${link}.${format}"`);
});

test('there is no file of what waits, of no link, and of a link that was revoked', async () => {
  const { app, link, context } = await siteOn(4);
  const statuses = (of: string) =>
    Promise.all(
      formats.flatMap((format) =>
        [`/nl/r/${of}.${format}`, `/nl/r/${of}/1.${format}`].map(async (path) => {
          const answered = await app.request(path);
          expect(answered.headers.get('cache-control')).toBe('no-store');
          expect(answered.headers.get('content-disposition')).toBeNull();
          return answered.status;
        }),
      ),
    );
  // before there is a release, one by its number is not known
  expect(await statuses(link)).toEqual([403, 404, 403, 404, 403, 404, 403, 404]);
  expect(new Set(await statuses('A'.repeat(22)))).toEqual(new Set([404]));
  must(await close(context, 'dorp'));
  must(await revokeLink(context, 'dorp'));
  expect(new Set(await statuses(link))).toEqual(new Set([410]));
  expect((await app.request(`/nl/r/${link}.pdf`)).status).toBe(404);
});

test('a release is cited by its number; the page of an older one says that there is a newer one', async () => {
  const { app, link, context, send } = await siteOn(6, { results: { publish: 'live' } });
  const text = async (path: string) => (await app.request(path)).text();
  const first = await text(`/nl/r/${link}/1`);
  expect(first).toContain('3 mensen antwoordden');
  expect(first).not.toContain('Er is een nieuwere');
  const document = await text(`/nl/r/${link}/1.json`);
  await send(7, 9);
  must(await close(context, 'dorp'));
  const newest = JSON.parse(await text(`/nl/r/${link}.json`));
  const older = await text(`/nl/r/${link}/1`);
  expect(older).toContain(`Dit is uitgave 1. Er is een nieuwere: uitgave ${newest.release.number}.`);
  expect(older).toContain(`<a class="govuk-link" href="/nl/r/${link}">Bekijk de nieuwste</a>`);
  expect(older).toContain(`href="/nl/r/${link}/1.xlsx"`);
  expect(older).toContain(`href="/en/r/${link}/1"`);
  expect(await text(`/nl/r/${link}/1.json`)).toBe(document);
  expect(
    csvRows(await text(`/nl/r/${link}/1.csv`), 'nl').find(({ measure }) => measure === 'responses')?.value,
  ).toBe('3');
  expect(await text(`/nl/r/${link}/${newest.release.number}`)).not.toContain('Er is een nieuwere');
  expect(await text(`/nl/r/${link}`)).toContain(`href="/nl/r/${link}/${newest.release.number}"`);
  for (const path of [`/nl/r/${link}/99`, `/nl/r/${link}/0`, `/nl/r/${link}/99.csv`, `/nl/r/${link}/1.txt`]) {
    expect([path, (await app.request(path)).status]).toEqual([path, 404]);
  }
});

test('a release that is not shown is not cited either', async () => {
  const { app, link, context } = await siteOn(4, { results: { publish: 'embargo' } });
  must(await close(context, 'dorp'));
  const { rows } = await context.client.execute('SELECT number, is_visible FROM releases');
  expect(rows.map(({ number, is_visible: visible }) => [number, visible])).toEqual([[1, 0]]);
  for (const end of ['/1', '/1.json', '/1.csv']) {
    expect([end, (await app.request(`/nl/r/${link}${end}`)).status]).toEqual([end, 404]);
  }
});

/** The addresses of pictures on a page. */
const picturesOn = (page: string) =>
  [...page.matchAll(/<a class="govuk-link" href="([^"]+\.svg)" download/g)].map(([, href]) => href ?? '');

test('each picture of the page is a file that is kept as the page is and can load and run nothing', async () => {
  const { app, link, context } = await siteOn(4);
  must(await close(context, 'dorp'));
  const text = async (path: string) => (await app.request(path)).text();
  const linked = picturesOn(await text(`/nl/r/${link}`));
  expect(linked).toEqual([`/nl/r/${link}/pictures/ranking.svg`]);
  for (const path of linked) {
    const file = await app.request(path);
    expect([path, file.status, file.headers.get('content-type')]).toEqual([path, 200, 'image/svg+xml']);
    expect(file.headers.get('content-disposition')).toBe('inline; filename="dorp-ranking-uitgave-1.svg"');
    expect(file.headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=55');
    expect(file.headers.get('content-security-policy')).toBe(
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    );
    expect(file.headers.get('set-cookie')).toBeNull();
    expect(await file.text()).toContain(`http://localhost/nl/r/${link}/1<`);
    const again = await app.request(path, {
      headers: { 'if-none-match': file.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  expect(await text(`/en/r/${link}/pictures/ranking.svg`)).toContain('>The order<');
  for (const name of ['matrix', 'priorities.x', 'nothing', 'ranking.x', 'Ranking']) {
    const found = await app.request(`/nl/r/${link}/pictures/${name}.svg`);
    expect([name, found.status, found.headers.get('content-disposition')]).toEqual([name, 404, null]);
    expect(found.headers.get('cache-control')).toBe('no-store');
  }
});

test('a picture is of the release that its address cites, and there is none of what waits or was revoked', async () => {
  const { app, link, context, send } = await siteOn(4, { results: { publish: 'live' } });
  const picture = async (path: string) => {
    const found = await app.request(`/nl/r/${link}${path}`);
    return [found.status, await found.text()] as const;
  };
  expect((await picture('/pictures/ranking.svg'))[0]).toBe(403);
  await send(5, 6);
  const first = await picture('/1/pictures/ranking.svg');
  expect(first[1]).toContain('3\u00a0mensen');
  await send(7, 9);
  expect((await picture('/pictures/ranking.svg'))[1]).not.toContain('3\u00a0mensen');
  expect(await picture('/1/pictures/ranking.svg')).toEqual(first);
  expect(picturesOn((await picture('/1'))[1])[0]).toBe(`/nl/r/${link}/1/pictures/ranking.svg`);
  expect((await picture('/99/pictures/ranking.svg'))[0]).toBe(404);
  must(await revokeLink(context, 'dorp'));
  await send(10, 9);
  expect((await picture('/1/pictures/ranking.svg'))[0]).toBe(410);
});
