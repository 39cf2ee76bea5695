// JSON for organisers: the results document, and the single answers as a stream.
import { Hono } from 'hono/tiny';
import { exportAnswers } from '../../actions/export.ts';
import { findOrganiserResults } from '../../actions/find-organiser-results.ts';
import { problem } from '../../shared/problem.ts';
import type { Frame } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { numberIn, organisersOnly, recordDeed } from './bearer.ts';

/** Routes of what came out. */
export const resultsRoutes = new Hono<Frame>()
  .get('/forms/:form/results', organisersOnly, async (c) => {
    const asked = c.req.query('release');
    const release = numberIn(asked);
    const form = c.req.param('form');
    if (asked !== undefined && release === undefined) {
      return problemJson(c, [problem('release-unknown', { form, release: 0 })]);
    }
    const found = await findOrganiserResults(c.get('context'), form, release);
    if (!found.ok) return problemJson(c, found.problems);
    const { document, text } = found.value;
    if (document === null) return problemJson(c, [problem('results-not-shown', {})]);
    if (document.release.audience === 'organiser') await recordDeed(c, { deed: 'read-results', form });
    return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
  })
  .get('/forms/:form/responses', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const made = await exportAnswers(c.get('context'), form, 'ndjson');
    if (!made.ok) return problemJson(c, made.problems);
    await recordDeed(c, { deed: 'read-responses', form });
    return c.body(streamOf(made.value.lines), 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'weerklank-example': String(made.value.example),
      'weerklank-count': String(made.value.count),
      'weerklank-left-out': String(made.value.leftOut),
    });
  });

/** Lines as bytes, made when they are asked for; what goes wrong half-way cuts the connection, so it is never whole. */
function streamOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
