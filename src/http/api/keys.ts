// JSON for organisers: their keys, and the record of what they did.
import { Hono } from 'hono/tiny';
import { listAudit } from '../../actions/audit.ts';
import { listOrganiserKeys, makeOrganiserKey, revokeOrganiserKey } from '../../actions/organiser-keys.ts';
import { problem } from '../../shared/problem.ts';
import { type Frame, originOf } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { numberIn, organisersOnly, recordDeed } from './bearer.ts';
import { readBodyAs } from './json-body.ts';
import { newKeySchema } from './requests.ts';
import type { Audit, KeyList, NewKey } from './shapes.ts';

/** Routes of keys and of the record. */
export const keyRoutes = new Hono<Frame>()
  .get('/keys', organisersOnly, async (c) => {
    const own = c.get('organiser')?.number;
    const listed = await listOrganiserKeys(c.get('context'));
    const keys = listed.map(({ number, name, madeAt, revokedAt }) => ({
      number,
      for: name,
      madeAt,
      revokedAt,
      isOwn: number === own,
    }));
    return c.json({ keys } satisfies KeyList);
  })
  .post('/keys', organisersOnly, async (c) => {
    const sent = await readBodyAs(c, newKeySchema);
    if (!sent.ok) return problemJson(c, sent.problems);
    const made = await makeOrganiserKey(c.get('context'), sent.value.for);
    if (!made.ok) return problemJson(c, made.problems);
    const { number, name, key } = made.value;
    await recordDeed(c, { deed: 'make-key', about: number });
    return c.json({ number, for: name, key, organise: `${originOf(c)}/o/${key}` } satisfies NewKey, 201);
  })
  .delete('/keys/:number', organisersOnly, async (c) => {
    const number = numberIn(c.req.param('number'));
    if (number === undefined) return problemJson(c, [problem('organiser-key-unknown', { number: 0 })]);
    const revoked = await revokeOrganiserKey(c.get('context'), number);
    if (!revoked.ok) return problemJson(c, revoked.problems);
    await recordDeed(c, { deed: 'revoke-key', about: number });
    return c.body(null, 204);
  })
  .get('/audit', organisersOnly, async (c) => {
    const { deeds, next } = await listAudit(c.get('context'), {
      before: numberIn(c.req.query('before')),
      form: c.req.query('form'),
    });
    return c.json({ deeds: [...deeds], next } satisfies Audit);
  });
