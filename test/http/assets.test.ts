import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { assetPaths, type ReadAsset } from '../../src/http/assets.ts';
import { scriptPaths, stylesPath } from '../../src/pages/assets.generated.ts';
import { publishedContext } from '../actions/testcontext.ts';
import { thumbJson } from '../form/thumb.ts';
import { builtAsset, host, openSite, visitor } from './visitor.ts';

const [sheet = ''] = assetPaths;
const silent = { log: () => undefined };

async function website(asset?: ReadAsset) {
  const context = await publishedContext();
  return createApp(() => context, { ...silent, ...(asset === undefined ? {} : { asset }) });
}

test('every file has its own type and the headers of every answer; HEAD has them without the file', async () => {
  const app = await website(builtAsset);
  for (const path of assetPaths) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await app.request(`http://${host}${path}`, { method });
      expect([path, status, headers.get('x-content-type-options')]).toEqual([path, 200, 'nosniff']);
      const kind = path.slice(path.lastIndexOf('.') + 1);
      const types: Record<string, string> = {
        css: 'text/css; charset=utf-8',
        js: 'text/javascript; charset=utf-8',
        json: 'application/json',
      };
      expect(headers.get('content-type')).toBe(types[kind]);
      // only a name that changes with its content is kept for ever
      const isNamed = path.startsWith('/assets/');
      const keeping = kind === 'js' ? 'no-cache' : 'no-store';
      expect(headers.get('cache-control')).toBe(isNamed ? 'public, max-age=31536000, immutable' : keeping);
    }
  }
  expect(await (await app.request(sheet, { method: 'HEAD' })).text()).toBe('');
});

test('a file that was not built is told as one that is missing, which nobody keeps', async () => {
  const app = await website();
  for (const path of assetPaths) {
    const missing = await app.request(`http://${host}${path}`);
    expect([path, missing.status, missing.headers.get('retry-after')]).toEqual([path, 503, '5']);
    expect(missing.headers.get('cache-control')).toBe('no-store');
    expect(await missing.text()).toContain(path);
  }
  const told = await (await app.request('/api/v1/openapi.json')).json();
  expect(told).toMatchObject({ status: 503, code: 'asset-missing' });
});

test('only the files that are ours are asked for', async () => {
  const asked: string[] = [];
  const app = await website(async (path) => {
    asked.push(path);
    return '';
  });
  for (const path of [
    '/assets/other.css',
    '/assets/..%2f..%2fpackage.json',
    '/assets/',
    `${sheet}/x`,
    `/x${sheet}`,
  ]) {
    expect([path, (await app.request(`http://${host}${path}`)).status]).toEqual([path, 404]);
  }
  expect((await app.request(`http://${host}${sheet}?brand=00616b`)).status).toBe(200);
  expect(asked).toEqual([sheet]);
});

test('a page to fill in is at most 30 kB with its style and script, and scripts are at most 15', async () => {
  const size = (text = '') => gzipSync(text).length / 1000;
  const [styles, script, checks] = await Promise.all([
    builtAsset(stylesPath),
    builtAsset(scriptPaths.form),
    builtAsset(scriptPaths.checks),
  ]);
  expect(size(script)).toBeGreaterThan(1);
  expect(size(checks)).toBeGreaterThan(1);
  expect(size(script) + size(checks)).toBeLessThanOrEqual(15);
  const guest = visitor(await openSite(thumbJson()));
  await guest.post('/nl/forms/duim', {});
  for (const step of [1, 2]) {
    const { status, text } = await guest.get(`/nl/forms/duim/steps/${step}`);
    expect(status).toBe(200);
    expect(size(styles) + size(script) + size(text), `${step}`).toBeLessThanOrEqual(30);
  }
});

test('pages have their style while settings are missing', async () => {
  const app = createApp(() => Promise.reject(new Error('not asked')), {
    ...silent,
    incomplete: ['WEERKLANK_KEY'],
    asset: builtAsset,
  });
  expect((await app.request(sheet)).status).toBe(200);
});
