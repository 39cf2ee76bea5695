// Programs that answer forms that are not open to all: the bearer is the invitation or the code.
import { expect, test } from 'vitest';
import { exportAnswers } from '../../../src/actions/export.ts';
import { codedJson, invitations, linkFor, namedJson, organisationsJson } from '../invited.ts';
import { host, openSite, type Site } from '../visitor.ts';

interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly text: string;
}

async function ask(site: Site, path: string, bearer?: string, body?: object): Promise<Answer> {
  const response = await site.app.request(`http://${host}/api/v1${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      host,
      'content-type': 'application/json',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
  });
  const text = await response.text();
  return { status: response.status, text, json: JSON.parse(text) };
}

const response = (number: number, changes: object = {}) => ({
  id: `AAAAAAAAAAAAAAAAAAAA${number}A`,
  revision: 1,
  language: 'nl',
  answers: { delen: 4 },
  ...changes,
});
const inTeam = { groups: { tafel: 'team' } };
const codeOf = ({ status, json }: Answer) => [status, Reflect.get(Object(json), 'code')];

test('a form by invitation is read and answered with one, once', async () => {
  const site = await openSite(organisationsJson());
  const invitation = (await linkFor(site, 'Zorggroep Noord')).slice('/i/'.length);
  const post = (number: number, bearer?: string) =>
    ask(site, '/forms/proef/responses', bearer, response(number));
  expect(codeOf(await ask(site, '/forms/proef'))).toEqual([401, 'invitation-needed']);
  expect(codeOf(await ask(site, '/forms/proef', 'A'.repeat(22)))).toEqual([403, 'invitation-unknown']);
  expect((await ask(site, '/forms/proef', invitation)).status).toBe(200);
  expect(codeOf(await post(1))).toEqual([401, 'invitation-needed']);
  expect(codeOf(await post(1, 'kort'))).toEqual([403, 'invitation-unknown']);
  expect((await post(1, invitation)).status).toBe(201);
  expect((await post(1, invitation)).status).toBe(200);
  expect(codeOf(await post(2, invitation))).toEqual([403, 'invitation-used']);
  // who answered may look at what was asked
  expect((await ask(site, '/forms/proef', invitation)).status).toBe(200);
  expect((await invitations(site)).map(({ usedOn }) => usedOn !== null)).toEqual([true]);
});

test('a form with a code is read and answered with it, and never tells it', async () => {
  const site = await openSite(codedJson('Zomer-2026'));
  expect(codeOf(await ask(site, '/forms/proef'))).toEqual([401, 'code-needed']);
  expect(codeOf(await ask(site, '/forms/proef', 'winter'))).toEqual([403, 'code-wrong']);
  const read = await ask(site, '/forms/proef', 'zomer-2026');
  expect(read).toMatchObject({ status: 200, json: { form: { access: { by: 'code' } } } });
  expect(read.text).not.toMatch(/zomer/i);
  const post = (bearer?: string) => ask(site, '/forms/proef/responses', bearer, response(1, inTeam));
  expect(codeOf(await post())).toEqual([401, 'code-needed']);
  expect(codeOf(await post('winter'))).toEqual([403, 'code-wrong']);
  expect((await post('ZOMER-2026')).status).toBe(201);
});

test('after a hundred wrong codes the next is refused until later, also the right one', async () => {
  const site = await openSite(codedJson('zomer-2026'));
  site.setNow('2026-01-01T10:00:00.000Z');
  for (let tries = 0; tries < 100; tries += 1) await ask(site, '/forms/proef', `gok-${tries}`);
  expect(codeOf(await ask(site, '/forms/proef', 'zomer-2026'))).toEqual([429, 'code-tries-exceeded']);
  site.setNow('2026-01-01T10:10:01.000Z');
  expect((await ask(site, '/forms/proef', 'zomer-2026')).status).toBe(200);
});

test('the name comes with the answers where it is asked, and nowhere else', async () => {
  const named = await openSite(namedJson());
  const post = (site: Site, changes: object) =>
    ask(site, '/forms/proef/responses', undefined, response(1, { ...inTeam, ...changes }));
  const missing = await post(named, {});
  expect(missing).toMatchObject({
    status: 422,
    json: { errors: [{ pointer: '/name', code: 'name-needed' }] },
  });
  expect(await post(named, { name: 5 })).toMatchObject({ status: 422 });
  expect(await post(named, { name: 'An\nna' })).toMatchObject({ json: { code: 'line-broken' } });
  const sent = await post(named, { name: ' Anna ' });
  expect(sent.status).toBe(201);
  // another name is another content
  expect((await post(named, { name: 'Anna' })).status).toBe(200);
  expect((await post(named, { name: 'Bea' })).status).toBe(409);
  const own = await ask(
    named,
    '/responses/AAAAAAAAAAAAAAAAAAAA1A',
    String(Reflect.get(Object(sent.json), 'receipt')),
  );
  expect(own.json).toMatchObject({ response: { name: 'Anna' } });

  const anonymous = await openSite(codedJson('zomer-2026'));
  const unfit = await ask(
    anonymous,
    '/forms/proef/responses',
    'zomer-2026',
    response(1, { ...inTeam, name: 'Anna' }),
  );
  expect(unfit).toMatchObject({ status: 422, json: { errors: [{ pointer: '/name', code: 'name-unfit' }] } });
});

test('who answered is not taken from what was sent', async () => {
  const site = await openSite(organisationsJson());
  const invitation = (await linkFor(site, 'Zorggroep Noord')).slice('/i/'.length);
  const by = { invitation: 9, speaksFor: 'Een ander', mandates: 1000 };
  const sent = await ask(site, '/forms/proef/responses', invitation, response(1, { by }));
  expect(sent).toMatchObject({ status: 422, json: { errors: [{ pointer: '/by' }] } });
  expect((await exportAnswers(site.context, 'proef', 'ndjson')).ok).toBe(false);
});
