// The description of the API, for programs that read it.
import { Hono } from 'hono/tiny';
import type { Frame } from '../frame.ts';
import openapi from './openapi.json' with { type: 'json' };

/** Routes of the description: the same for everybody, until another version is deployed. */
export const descriptionRoutes = new Hono<Frame>()
  .get('/openapi.json', (c) => c.json(openapi))
  .get('/results.schema.json', (c) =>
    c.json({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...openapi.components.schemas.Results,
    }),
  );
