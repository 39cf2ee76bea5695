import { Hono } from 'hono/tiny';
import { stylesPath } from '../pages/styles.generated.ts';
import { Fault, problem } from '../shared/problem.ts';
import type { Exchange, Frame } from './frame.ts';
import { problemPage } from './problems.tsx';

/** Reads a file that `npm run build:assets` made, by its path on the website; undefined when it is not there. */
export type ReadAsset = (path: string) => Promise<string | undefined>;

/** All such files. */
export const assetPaths: readonly string[] = [
  stylesPath,
  '/api/v1/openapi.json',
  '/api/v1/results.schema.json',
];

/** The style sheet: its name changes with its content, so it is kept for ever. `?brand=` sets the accent colour. */
export const assetRoutes = new Hono<Frame>().get('/assets/:file', async (c) => {
  if (c.req.path !== stylesPath) return problemPage(c, problem('page-unknown', {}));
  const styles = await assetOf(c);
  const brand = c.req.query('brand') ?? '';
  const colour = /^[0-9a-f]{6}$/.test(brand) ? `:root{--brand:#${brand}}` : '';
  c.header('cache-control', 'public, max-age=31536000, immutable');
  return c.body(`${styles}${colour}`, 200, { 'content-type': 'text/css; charset=utf-8' });
});

/** The file at the path of the request. Throws Fault `asset-missing`: it belongs there, so it may come back. */
export async function assetOf(c: Exchange): Promise<string> {
  const file = c.req.path;
  const text = await c.get('asset')(file);
  if (text === undefined) throw new Fault(problem('asset-missing', { file }));
  return text;
}
