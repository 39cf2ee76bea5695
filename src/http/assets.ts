import { Hono } from 'hono/tiny';
import { styles, stylesPath } from '../pages/styles.generated.ts';
import { problem } from '../shared/problem.ts';
import type { Frame } from './frame.ts';
import { problemPage } from './problems.tsx';

/** The style sheet: its name changes with its content, so it is kept for ever. `?brand=` sets the accent colour. */
export const assetRoutes = new Hono<Frame>().get('/assets/:file', (c) => {
  if (c.req.path !== stylesPath) return problemPage(c, problem('page-unknown', {}));
  const brand = c.req.query('brand') ?? '';
  const colour = /^[0-9a-f]{6}$/.test(brand) ? `:root{--brand:#${brand}}` : '';
  c.header('cache-control', 'public, max-age=31536000, immutable');
  return c.body(`${styles}${colour}`, 200, { 'content-type': 'text/css; charset=utf-8' });
});
