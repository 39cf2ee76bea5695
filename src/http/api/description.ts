// The description of the API, for programs that read it.
import { Hono } from 'hono/tiny';
import { assetOf } from '../assets.ts';
import type { Exchange, Frame } from '../frame.ts';

/** Routes of the description: the same for everybody, until another version is deployed. */
export const descriptionRoutes = new Hono<Frame>()
  .get('/openapi.json', answerDescription)
  .get('/results.schema.json', answerDescription);

async function answerDescription(c: Exchange) {
  return c.body(await assetOf(c), 200, { 'content-type': 'application/json' });
}
