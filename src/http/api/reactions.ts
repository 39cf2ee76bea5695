// JSON for organisers: read what was written, place it with the results or say why not.
import { Hono } from 'hono/tiny';
import { decideReactions, listReactions } from '../../actions/moderate.ts';
import type { Frame } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { organisersOnly, recordDeed } from './bearer.ts';
import { readBodyAs } from './json-body.ts';
import { placingSchema, refusingSchema } from './requests.ts';
import type { Decided, ReactionList } from './shapes.ts';

/** Routes of moderation. */
export const reactionRoutes = new Hono<Frame>()
  .get('/forms/:form/reactions', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const listed = await listReactions(c.get('context'), form);
    if (!listed.ok) return problemJson(c, listed.problems);
    await recordDeed(c, { deed: 'read-reactions', form });
    const { example, isPlacingPossible, minimum, reactions } = listed.value;
    return c.json({ form, example, isPlacingPossible, minimum, reactions } satisfies ReactionList);
  })
  .post('/forms/:form/reactions/place', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const sent = await readBodyAs(c, placingSchema);
    if (!sent.ok) return problemJson(c, sent.problems);
    const { references } = sent.value;
    const made = await decideReactions(c.get('context'), form, references, { state: 'placed', reason: null });
    if (!made.ok) return problemJson(c, made.problems);
    await recordDeed(c, { deed: 'place-reactions', form, about: made.value.decided });
    return c.json({ form, decided: made.value.decided } satisfies Decided);
  })
  .post('/forms/:form/reactions/refuse', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const sent = await readBodyAs(c, refusingSchema);
    if (!sent.ok) return problemJson(c, sent.problems);
    const { references, reason } = sent.value;
    const made = await decideReactions(c.get('context'), form, references, { state: 'refused', reason });
    if (!made.ok) return problemJson(c, made.problems);
    await recordDeed(c, { deed: 'refuse-reactions', form, about: made.value.decided });
    return c.json({ form, decided: made.value.decided } satisfies Decided);
  });
