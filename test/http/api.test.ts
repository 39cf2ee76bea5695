import { expect, test } from 'vitest';
import { randomId } from '../../src/shared/id.ts';
import { openSite, type Site, summerForm } from './visitor.ts';

const responses = '/api/v1/forms/zomersessie-intake/responses';

async function call(
  site: Site,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await site.app.request(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: Record<string, unknown> = JSON.parse(text);
  return { status: response.status, json, type: response.headers.get('content-type') };
}

const answersOf = (id: string, group = 'welzijn') => ({
  id,
  language: 'nl',
  revision: 1,
  groups: { organisatie: group },
  answers: {},
});

test('a response by API: new, the same again, other content, withdrawn', async () => {
  const site = await openSite(summerForm());
  const id = randomId();
  const fresh = await call(site, 'POST', responses, answersOf(id));
  expect(fresh.status).toBe(201);
  expect(fresh.json).toMatchObject({ id, version: 1, form: 'zomersessie-intake', revision: 1 });
  const again = await call(site, 'POST', responses, answersOf(id));
  expect([again.status, again.json['receipt']]).toEqual([200, fresh.json['receipt']]);
  const other = await call(site, 'POST', responses, answersOf(id, 'medische-zorg'));
  expect([other.status, other.json['code'], other.type]).toEqual([
    409,
    'response-other-content',
    'application/problem+json; charset=utf-8',
  ]);

  const bearer = { authorization: `Bearer ${fresh.json['receipt']}` };
  const own = `/api/v1/responses/${id}`;
  const read = await call(site, 'GET', own, undefined, bearer);
  expect(read.json).toMatchObject({ id, version: 1, response: { groups: { organisatie: 'welzijn' } } });
  expect((await call(site, 'GET', `/api/v1/responses/${randomId()}`, undefined, bearer)).status).toBe(404);
  expect((await call(site, 'GET', own)).status).toBe(401);

  const changed = answersOf(id, 'medische-zorg');
  expect((await call(site, 'PUT', own, changed, { ...bearer, 'if-match': '"7"' })).status).toBe(412);
  const put = await call(site, 'PUT', own, changed, { ...bearer, 'if-match': '"1"' });
  expect([put.status, put.json['version'], put.json['receipt']]).toEqual([200, 2, fresh.json['receipt']]);
  expect((await call(site, 'DELETE', own, undefined, { ...bearer, 'if-match': '1' })).status).toBe(412);
  expect((await call(site, 'DELETE', own, undefined, bearer)).status).toBe(200);
  expect((await call(site, 'GET', own, undefined, bearer)).status).toBe(410);
  expect((await call(site, 'POST', responses, answersOf(id))).status).toBe(410);
});

test('what is wrong is told by pointer', async () => {
  const site = await openSite(summerForm());
  const wrong = await call(site, 'POST', responses, {
    ...answersOf(randomId(), 'nergens'),
    answers: { geen: 1 },
  });
  expect(wrong.status).toBe(422);
  expect(wrong.json['errors']).toMatchObject([
    { pointer: '/groups/organisatie', code: 'option-unknown' },
    { pointer: '/answers/geen', code: 'item-unknown' },
  ]);
});

test('statuses of what the API refuses', async () => {
  const site = await openSite(
    summerForm(),
    summerForm({ id: 'later', access: { by: 'link', opens: '2099-01-01T00:00:00Z' } }),
  );
  const status = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    (await call(site, method, path, body, headers)).status;
  expect(await status('POST', responses, '{')).toBe(400);
  expect(await status('POST', responses, '['.repeat(50))).toBe(400);
  expect(await status('POST', responses, `"${'a'.repeat(70_000)}"`)).toBe(413);
  expect(await status('POST', responses, answersOf('short'))).toBe(400);
  expect(await status('POST', responses, answersOf(randomId()), { 'content-type': 'text/plain' })).toBe(415);
  expect(await status('POST', responses, answersOf(randomId()), { 'sec-fetch-site': 'cross-site' })).toBe(
    403,
  );
  expect(await status('POST', '/api/v1/forms/later/responses', answersOf(randomId()))).toBe(403);
  expect(await status('POST', '/api/v1/forms/geen/responses', answersOf(randomId()))).toBe(404);
  expect(await status('GET', '/api/v1/forms/geen')).toBe(404);
  expect(await status('GET', '/api/v1/nergens')).toBe(404);
  site.setDown(true);
  const down = await call(site, 'POST', responses, answersOf(randomId()));
  expect([down.status, down.json['code']]).toEqual([503, 'database-unavailable']);
});

test('the public part of a form is what one answers, not what is ranked from it', async () => {
  const site = await openSite(summerForm());
  const { status, json } = await call(site, 'GET', '/api/v1/forms/zomersessie-intake');
  expect(status).toBe(200);
  expect(json).toMatchObject({ revision: 1, phase: 'open', form: { id: 'zomersessie-intake' } });
  expect(Object.keys(json['form'] ?? {})).not.toContain('implications');
});
