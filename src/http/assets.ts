import { Hono } from 'hono/tiny';
import { scriptPaths, stylesPath } from '../pages/assets.generated.ts';
import { Fault, problem } from '../shared/problem.ts';
import type { Exchange, Frame } from './frame.ts';
import { problemPage } from './problems.tsx';

/** Reads a file that `npm run build:assets` made, by its path on the website; undefined when it is not there. */
export type ReadAsset = (path: string) => Promise<string | undefined>;

const serviceWorkerPath = '/service-worker.js';

/** All such files. */
export const assetPaths: readonly string[] = [
  stylesPath,
  ...Object.values(scriptPaths),
  serviceWorkerPath,
  '/api/v1/openapi.json',
  '/api/v1/results.schema.json',
];

/** The style sheet and the scripts: their names change with their content, so they are kept for ever. */
export const assetRoutes = new Hono<Frame>()
  // browsers ask for it by this one name, and must hear of another one at once
  .get(serviceWorkerPath, async (c) => {
    const text = await assetOf(c);
    c.header('cache-control', 'no-cache');
    return c.body(text, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  })
  .get('/assets/:file', async (c) => {
    const isStyles = c.req.path === stylesPath;
    if (!isStyles && !isScript(c.req.path)) return problemPage(c, problem('page-unknown', {}));
    const text = await assetOf(c);
    c.header('cache-control', 'public, max-age=31536000, immutable');
    if (isStyles)
      return c.body(`${text}${brandStyle(c)}`, 200, { 'content-type': 'text/css; charset=utf-8' });
    return c.body(text, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });

function isScript(path: string): boolean {
  return Object.values<string>(scriptPaths).includes(path);
}

/** `?brand=` sets the accent colour. */
function brandStyle(c: Exchange): string {
  const brand = c.req.query('brand') ?? '';
  return /^[0-9a-f]{6}$/.test(brand) ? `:root{--brand:#${brand}}` : '';
}

/** The file at the path of the request. Throws Fault `asset-missing`: it belongs there, so it may come back. */
export async function assetOf(c: Exchange): Promise<string> {
  const file = c.req.path;
  const text = await c.get('asset')(file);
  if (text === undefined) throw new Fault(problem('asset-missing', { file }));
  return text;
}
