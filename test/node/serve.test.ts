// The website on Node: what it is behind a proxy, and what it keeps.
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { connect } from '../../src/local/connect.ts';
import answers from '../../src/local/demo.json' with { type: 'json' };
import { dataFolder } from '../../src/local/folder.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import { base64url, randomId } from '../../src/shared/id.ts';
import { ran, must as ranWell } from '../cli/terminal.ts';
import { freePort } from '../local/started.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, servedOn } from './site.ts';

const form = 'zomersessie-intake';
const files = [`forms/${form}.json`];
const ownKey = base64url(new Uint8Array(32).fill(7));

beforeEach(() => {
  // a line a request would drown what a test says
  vi.spyOn(console, 'log').mockReturnValue();
});

async function send(web: string, id: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${web}/api/v1/forms/${form}/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...answers[0], id, revision: 1 }),
  });
  const answer: { receipt?: string; code?: string } = JSON.parse(await response.text());
  return { status: response.status, ...answer };
}

test('what was sent is there after a restart, and a second server on the folder is refused', async () => {
  const data = join(testFolder(), 'data');
  const first = must(await servedOn(data, { forms: files }));
  expect(first.told).toEqual([]);
  const id = randomId();
  const sent = await send(first.web, id);
  expect(sent.status).toBe(201);
  expect(await (await fetch(`${first.web}/readyz`)).json()).toMatchObject({ ready: true });
  expect((await fetch(`${first.web}/nl/forms/voorbeeld`)).status).toBe(404);
  const second = await servedOn(data);
  expect(second.ok ? 'ok' : second.problems[0]?.code).toBe('database-in-use');
  await first.stop();
  expect(existsSync(`${dataFolder(data).database}-wal`)).toBe(false);
  expect(existsSync(dataFolder(data).door)).toBe(false);
  const again = must(await servedOn(data));
  expect(await send(again.web, id)).toMatchObject({ status: 200, receipt: sent.receipt });
  await again.stop();
});

test('the command line beside it works through its door, and its addresses are the public ones', async () => {
  const data = testFolder();
  const publicUrl = 'https://weerklank.example';
  const site = must(await servedOn(data, { publicUrl, key: ownKey }));
  onTestFinished(() => site.stop());
  expect(site.web).toBe(publicUrl);
  await ranWell(0, data, 'publish', ...files);
  const links = await ranWell(0, data, 'link', form);
  expect(links).toContain(`${publicUrl}/nl/forms/${form}`);
  expect(await ranWell(0, data, 'link', form)).toBe(links);
  expect(existsSync(dataFolder(data).key)).toBe(false);
});

test('behind a proxy with TLS cookies are for https, links are public and the posts of its pages its own', async () => {
  const data = testFolder();
  const port = await freePort();
  const publicUrl = 'https://weerklank.example';
  const site = must(await servedOn(data, { port, publicUrl, forms: files }));
  onTestFinished(() => site.stop());
  const local = `http://127.0.0.1:${port}`;
  const { context, finish } = must(await connect(must(await openLocalDatabase(data))));
  const key = await newOrganiserKey(context, 'test');
  await finish();
  const entrance = await fetch(`${local}/o/${key}`, { redirect: 'manual' });
  const cookie = entrance.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-weerklank-organiser=.*; Secure/);
  expect(entrance.headers.get('location')).toMatch(/^\//);
  const desk = await fetch(`${local}/nl/organise/`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
  expect(await desk.text()).toContain(`${publicUrl}/nl/forms/${form}`);
  expect((await send(local, randomId(), { origin: publicUrl })).status).toBe(201);
  for (const origin of ['https://elsewhere.example', 'http://weerklank.example', 'null']) {
    expect(await send(local, randomId(), { origin })).toMatchObject({ status: 403, code: 'origin-foreign' });
  }
});

test('what a request claims about a proxy is not believed', async () => {
  const data = testFolder();
  const site = must(await servedOn(data, { forms: files }));
  onTestFinished(() => site.stop());
  const claims = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example' };
  const origin = 'https://elsewhere.example';
  expect((await send(site.web, randomId(), { ...claims, origin })).status).toBe(403);
  const start = await fetch(`${site.web}/nl/forms/${form}`, { headers: claims });
  expect(await start.text()).not.toContain('elsewhere.example');
});

test('a host that is none is refused, and the server goes on', async () => {
  const site = must(await servedOn(testFolder()));
  onTestFinished(() => site.stop());
  const status = await new Promise((resolve, reject) => {
    request(`${site.web}/nl/`, { headers: { host: 'a b/c' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
  expect((await fetch(`${site.web}/healthz`)).status).toBe(200);
});

test('when it cannot listen the database is let go', async () => {
  const data = testFolder();
  const first = must(await servedOn(testFolder()));
  onTestFinished(() => first.stop());
  const taken = await servedOn(data, { port: Number(new URL(first.web).port) });
  expect(taken.ok ? 'ok' : taken.problems[0]?.code).toBe('port-taken');
  expect((await ran(['verify', '--data', data])).exit).toBe(0);
});
