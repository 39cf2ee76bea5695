// JSON for programs that answer: a form, answers handed in, and what one can do with a receipt.
import { Hono } from 'hono/tiny';
import { accept, type Sent } from '../../actions/accept.ts';
import { admit } from '../../actions/admit.ts';
import { change } from '../../actions/change.ts';
import { findForm } from '../../actions/find-form.ts';
import { type FoundResponse, findResponse } from '../../actions/find-response.ts';
import { withdraw } from '../../actions/withdraw.ts';
import type { Form } from '../../form/form.ts';
import type { Revision } from '../../form/revision.ts';
import { type Envelope, openEnvelope } from '../../response/body.ts';
import { writeResponse } from '../../response/response.ts';
import { type Problem, problem } from '../../shared/problem.ts';
import { type Result, refused } from '../../shared/result.ts';
import type { Exchange, Frame } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { bearerOf } from './bearer.ts';
import { readJsonBody } from './json-body.ts';

/** Routes of those who answer. */
export const participantRoutes = new Hono<Frame>()
  .get('/forms/:form', async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemJson(c, found.problems);
    const { revision, phase, opens, closes, example } = found.value;
    const outside = await whyOutside(c, revision);
    if (outside !== undefined) return problemJson(c, [outside]);
    return c.json({
      revision: revision.number,
      phase,
      opens,
      closes,
      example,
      form: publicPart(revision.form),
    });
  })
  .post('/forms/:form/responses', async (c) => {
    const envelope = await readEnvelope(c);
    if (!envelope.ok) return problemJson(c, envelope.problems);
    const pass = bearerOf(c);
    const sent = await accept(c.get('context'), {
      form: c.req.param('form'),
      ...envelope.value,
      ...(pass === undefined ? {} : { pass }),
    });
    return sent.ok
      ? answerSent(c, sent.value, sent.value.is === 'new' ? 201 : 200)
      : problemJson(c, sent.problems);
  })
  .get('/responses/:id', async (c) => {
    const found = await ownResponse(c, c.req.param('id'));
    if (!found.ok) return problemJson(c, found.problems);
    const { id, version, form, revision, response } = found.value;
    const answers: unknown = JSON.parse(writeResponse(revision.form, response));
    c.header('etag', `"${version}"`);
    return c.json({ id, version, form, revision: revision.number, response: answers });
  })
  .put('/responses/:id', async (c) => {
    const found = await ownResponse(c, c.req.param('id'));
    if (!found.ok) return problemJson(c, found.problems);
    const version = versionAsked(c, found.value.version);
    if (version === undefined) return stale(c, found.value);
    const envelope = await readEnvelope(c);
    if (!envelope.ok) return problemJson(c, envelope.problems);
    if (envelope.value.id !== found.value.id)
      return problemJson(c, [problem('response-id-malformed', {}, '/id')]);
    const changed = await change(c.get('context'), { ...envelope.value, form: found.value.form, version });
    return changed.ok ? answerSent(c, changed.value, 200) : problemJson(c, changed.problems);
  })
  .delete('/responses/:id', async (c) => {
    const found = await ownResponse(c, c.req.param('id'));
    if (!found.ok) return problemJson(c, found.problems);
    const version = versionAsked(c, found.value.version);
    if (version === undefined) return stale(c, found.value);
    const { id, form } = found.value;
    const taken = await withdraw(c.get('context'), { id, form, version });
    return taken.ok ? c.json(taken.value) : problemJson(c, taken.problems);
  });

/**
 * What the maker of a form meant for its participants: without the keys of the file, what is ranked from it, and the code
 * that is said in the room.
 */
function publicPart({ $schema: _schema, implications: _implications, ranking: _ranking, ...form }: Form) {
  const { code: _code, ...access } = form.access;
  return { ...form, access };
}

/** Why the caller may not read a form that is not open to all; who has answered it by invitation still may. */
async function whyOutside(c: Exchange, revision: Revision): Promise<Problem | undefined> {
  const admitted = await admit(c.get('context'), revision, bearerOf(c));
  if (admitted.ok) return undefined;
  return admitted.problems.find(({ code }) => code !== 'invitation-used');
}

async function readEnvelope(c: Exchange): Promise<Result<Envelope>> {
  const data = await readJsonBody(c);
  return data.ok ? openEnvelope(data.value) : data;
}

/** The response of the receipt in the Authorization header; another's id is as unknown as none. */
async function ownResponse(c: Exchange, id: string): Promise<Result<FoundResponse>> {
  const found = await findResponse(c.get('context'), bearerOf(c) ?? '');
  if (!found.ok || found.value.id === id) return found;
  return refused(problem('response-unknown', {}));
}

/** The version that If-Match asks for, the present one without that header; undefined when it is another. */
function versionAsked(c: Exchange, present: number): number | undefined {
  const asked = c.req.header('if-match');
  if (asked === undefined || asked.trim() === '*') return present;
  return asked.trim().replace(/^(?:W\/)?"?(\d{1,9})"?$/, '$1') === String(present) ? present : undefined;
}

function stale(c: Exchange, { version }: FoundResponse) {
  return problemJson(c, [problem('response-version-stale', { version })]);
}

function answerSent(c: Exchange, { id, version, receipt, form, revision }: Sent, status: 200 | 201) {
  c.header('etag', `"${version}"`);
  return c.json({ id, version, receipt, form, revision }, status);
}
