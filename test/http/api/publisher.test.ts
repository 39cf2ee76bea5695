// What the API refuses to organisers, and how it says so.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accept } from '../../../src/actions/accept.ts';
import { invite } from '../../../src/actions/invite.ts';
import { newOrganiserKey } from '../../../src/actions/organiser-keys.ts';
import { isFormId } from '../../../src/form/id.ts';
import { type Operation, patched } from '../../../src/form/patch.ts';
import { person, pseudonymous } from '../../actions/invited.ts';
import { formData, handedIn, must } from '../../actions/testcontext.ts';
import { brokenForm } from '../../form/broken.ts';
import { openSite, type Site } from '../visitor.ts';

interface Mistake {
  readonly pointer: string;
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  readonly repair?: readonly Operation[];
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly Mistake[];
}

async function put(
  site: Site,
  body: string,
  changes: { path?: string; headers?: Record<string, string> } = {},
) {
  const key = await newOrganiserKey(site.context, 'proef');
  const path = changes.path ?? '/api/v1/forms/dorp';
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...changes.headers };
  const response = await site.app.request(path, { method: 'PUT', body, headers });
  const text = await response.text();
  const told: Refusal = { errors: [], ...JSON.parse(text) };
  return { ...told, status: response.status, key };
}

const pretty = (data: unknown) => JSON.stringify(data, null, 2);

test('every mistake at once, each with its line, its column and a repair that works', async () => {
  const site = await openSite();
  const wrong = { ...formData(), kind: 'intaek', minimum: 3, privacy: { controller: 'Dorpsraad' } };
  const text = pretty(wrong);
  const told = await put(site, text);
  expect(told.status).toBe(422);
  expect(told.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
    '/kind kind-unknown',
    '/minimum key-unknown',
    '/privacy/contact key-missing',
  ]);
  const lines = text.split('\n');
  for (const { pointer, line = 0, column = 0 } of told.errors) {
    const key = pointer.split('/')[1] ?? '';
    expect(lines[line - 1]?.slice(column - 1), pointer).toMatch(new RegExp(`^"${key}"`));
  }
  const repaired = told.errors.reduce((data: unknown, { repair = [] }) => patched(data, repair), wrong);
  expect((await put(site, pretty(repaired))).status).toBe(201);
});

test('text that is no JSON is told with the place where it breaks off, and a key twice as a mistake', async () => {
  const site = await openSite();
  expect(await put(site, '{\n  "id": "dorp",\n  kind: 1\n}')).toMatchObject({
    status: 400,
    code: 'json-malformed',
    errors: [{ pointer: '', code: 'json-malformed', line: 3, column: 3 }],
  });
  const twice = pretty(formData()).replace('"kind"', '"title": "Eerst",\n  "kind"');
  const told = await put(site, twice);
  expect(told).toMatchObject({ status: 422, errors: [{ pointer: '/title', code: 'key-repeated' }] });
  expect(told.errors[0]?.repair).toBeUndefined();
});

test('the id of the form is the one of the address, and other mistakes are told beside it', async () => {
  const site = await openSite();
  const told = await put(site, pretty({ ...formData(), id: 'stad', title: '' }));
  expect(told.errors.map(({ code }) => code)).toEqual(['form-id-differs', 'text-empty']);
  expect(told.errors[0]).toMatchObject({
    pointer: '/id',
    line: 2,
    repair: [{ op: 'replace', path: '/id', value: 'dorp' }],
  });
  expect((await put(site, '[]')).code).toBe('object-needed');
});

test('what the first answer froze is a conflict, each part named', async () => {
  const site = await openSite(formData());
  must(await accept(site.context, handedIn(1)));
  const changed = formData({
    privacy: { controller: 'Dorpsraad', contact: 'x@example.org', minimumGroup: 9 },
  });
  expect(await put(site, pretty(changed))).toMatchObject({ status: 409, code: 'frozen-part' });
  expect((await put(site, pretty(formData({ title: 'Anders gezegd' })))).status).toBe(201);
});

test('what a form follows is a conflict once people were invited to it, told at its place', async () => {
  const site = await openSite(formData(pseudonymous));
  must(await invite(site.context, 'dorp', [person('Anna')]));
  const told = await put(site, pretty(formData({ ...pseudonymous, kind: 'reflection', follows: 'stad' })));
  expect(told).toMatchObject({ status: 409, code: 'follows-fixed', errors: [{ pointer: '/follows' }] });
  expect(told.errors[0]?.line).toBeGreaterThan(1);
});

test('limits come before parsing', async () => {
  const site = await openSite();
  expect((await put(site, `"${'a'.repeat(200_001)}"`)).code).toBe('body-too-large');
  expect((await put(site, '['.repeat(100_000))).code).toBe('body-too-deep');
  expect((await put(site, `"${'a'.repeat(150_000)}"`)).code).toBe('object-needed');
  const types = { 'content-type': 'text/plain' };
  expect((await put(site, '{}', { headers: types })).code).toBe('content-type-wrong');
  expect((await put(site, '{}', { headers: { 'sec-fetch-site': 'cross-site' } })).code).toBe(
    'origin-foreign',
  );
});

test('a form of the largest size with many mistakes is told in time', async () => {
  const site = await openSite();
  const statements = Array.from({ length: 900 }, (_, at) => ({
    type: 'statement',
    id: `s${at}`,
    title: `Stelling ${at} ${'x'.repeat(100)}`,
    wieght: 1,
  }));
  const many = formData({ sections: [{ id: 'een', title: 'Een', items: statements }] });
  const from = process.cpuUsage();
  const told = await put(site, JSON.stringify(many));
  expect(told.status).toBe(422);
  expect(told.errors.length).toBeGreaterThan(800);
  // what this process worked, not what it waited for others: in microseconds
  expect(process.cpuUsage(from).user).toBeLessThan(10_000_000);
});

test('forms broken in any way are published or refused with places in them, never a failure', async () => {
  const site = await openSite();
  await fc.assert(
    fc.asyncProperty(brokenForm, async (form) => {
      const id = Reflect.get(Object(form), 'id');
      const path = `/api/v1/forms/${typeof id === 'string' && isFormId(id) ? id : 'proef'}`;
      const text = pretty(form);
      const told = await put(site, text, { path });
      expect([200, 201, 409, 413, 422]).toContain(told.status);
      const lines = text.split('\n');
      for (const { line = 0, column = 0 } of told.errors) {
        expect(lines[line - 1]?.[column - 1]).toMatch(/\S/);
      }
    }),
    { numRuns: 40 },
  );
});

test('no key stands in the log, and a key that is wrong is told without it', async () => {
  const site = await openSite(formData());
  const { key } = await put(site, pretty(formData()));
  const other = `${key.slice(0, 21)}${key.endsWith('Q') ? 'g' : 'Q'}`;
  const paths = ['/api/v1/keys', '/api/v1/forms/dorp/results', '/api/v1/audit?form=dorp'];
  for (const path of paths) {
    for (const bearer of [key, other, 'x'.repeat(5000)]) {
      const answer = await site.app.request(path, { headers: { authorization: `Bearer ${bearer}` } });
      const text = await answer.text();
      expect(text).not.toContain(bearer);
    }
  }
  expect(site.log.join('\n')).not.toContain(key);
  expect(site.log.join('\n')).toContain('/api/v1/forms/:form/results');
});

test('a post without a body needs no type, one with a body does', async () => {
  const site = await openSite(formData());
  const key = await newOrganiserKey(site.context, 'proef');
  const authorization = `Bearer ${key}`;
  const close = '/api/v1/forms/dorp/close?yes=true';
  const bare = await site.app.request(close, { method: 'POST', headers: { authorization } });
  expect(bare.status).toBe(200);
  const typed = { authorization, 'content-type': 'text/plain', 'content-length': '2' };
  const full = await site.app.request(close, { method: 'POST', headers: typed, body: '{}' });
  expect(full.status).toBe(415);
  // however little the headers say, what is read must say that it is JSON
  const untold = { authorization, 'content-type': 'text/plain' };
  const keys = await site.app.request('/api/v1/keys', {
    method: 'POST',
    headers: untold,
    body: '{"for":"x"}',
  });
  expect(keys.status).toBe(415);
});

test('while the database is down every call says to try again', async () => {
  const site = await openSite(formData());
  const key = await newOrganiserKey(site.context, 'proef');
  site.setDown(true);
  for (const path of ['/api/v1/forms', '/api/v1/keys', '/api/v1/audit', '/api/v1/forms/dorp/reactions']) {
    const answer = await site.app.request(path, { headers: { authorization: `Bearer ${key}` } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  }
});
