// JSON for programs: a form to answer, answers handed in, and what one can do with a receipt.
import { Hono } from 'hono';
import { accept, type Sent } from '../actions/accept.ts';
import { change } from '../actions/change.ts';
import { findForm } from '../actions/find-form.ts';
import { type FoundResponse, findResponse } from '../actions/find-response.ts';
import { withdraw } from '../actions/withdraw.ts';
import type { Form } from '../form/form.ts';
import { type Envelope, openEnvelope, readJson } from '../response/body.ts';
import { writeResponse } from '../response/response.ts';
import { problem } from '../shared/problem.ts';
import { type Result, refused } from '../shared/result.ts';
import { readText } from './body.ts';
import type { Exchange, Frame } from './frame.ts';
import { problemJson } from './problems.tsx';

/** Routes under /api/v1. */
export const apiRoutes = new Hono<Frame>()
  .get('/forms/:form', async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemJson(c, found.problems);
    const { revision, phase, opens, closes, example } = found.value;
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
    const sent = await accept(c.get('context'), { form: c.req.param('form'), ...envelope.value });
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
  })
  .all('*', (c) => problemJson(c, [problem('page-unknown', {})]));

/** What the maker of a form meant for its participants: without the keys of the file and what is ranked from it. */
function publicPart({ $schema: _schema, implications: _implications, ranking: _ranking, ...form }: Form) {
  return form;
}

async function readEnvelope(c: Exchange): Promise<Result<Envelope>> {
  const text = await readText(c);
  if (!text.ok) return text;
  const data = readJson(text.value);
  return data.ok ? openEnvelope(data.value) : data;
}

/** The response of the receipt in the Authorization header; another's id is as unknown as none. */
async function ownResponse(c: Exchange, id: string): Promise<Result<FoundResponse>> {
  const receipt = /^Bearer +(\S.*)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  const found = await findResponse(c.get('context'), receipt);
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
