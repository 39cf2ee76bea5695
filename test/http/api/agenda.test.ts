import { expect, test } from 'vitest';
import { accept } from '../../../src/actions/accept.ts';
import { listAudit } from '../../../src/actions/audit.ts';
import { close } from '../../../src/actions/close.ts';
import { newOrganiserKey } from '../../../src/actions/organiser-keys.ts';
import { formData, handedIn, must } from '../../actions/testcontext.ts';
import { openSite } from '../visitor.ts';

/** What is read of an answer. */
interface Told {
  readonly implications?: readonly { readonly version: number }[];
  readonly errors?: readonly { readonly pointer: string }[];
}

async function shownSite() {
  const site = await openSite(formData());
  for (let n = 1; n <= 4; n += 1) must(await accept(site.context, handedIn(n)));
  must(await close(site.context, 'dorp'));
  const key = await newOrganiserKey(site.context, 'proef');
  const call = async (method: string, path: string, body?: unknown, bearer = key) => {
    const answer = await site.app.request(`http://weerklank.example/api/v1/forms/dorp${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const data: Told = JSON.parse(await answer.text());
    return { status: answer.status, data };
  };
  return { ...site, call };
}

test('read, written, written over knowingly, and recorded', async () => {
  const { call, context } = await shownSite();
  const listed = await call('GET', '/agenda');
  expect(listed.data).toMatchObject({ form: 'dorp', release: 1 });
  expect(listed.data.implications?.map(({ version }) => version)).toEqual([0, 0, 0, 0, 0]);
  const body = { version: 0, owner: 'De Linde', dueOn: '2026-12-31', status: 'under-way' };
  expect(await call('PUT', '/agenda/groen', body)).toMatchObject({
    status: 200,
    data: { implication: 'groen', version: 1, owner: 'De Linde', firstStep: null, status: 'under-way' },
  });
  // the same again is no deed
  expect(await call('PUT', '/agenda/groen', body)).toMatchObject({ status: 200, data: { version: 1 } });
  expect(await call('PUT', '/agenda/groen', { version: 0, owner: 'De Eik' })).toMatchObject({
    status: 412,
    data: { code: 'agenda-stale' },
  });
  expect(await call('PUT', '/agenda/groen', { version: 1, owner: 'De Eik' })).toMatchObject({
    data: { version: 2 },
  });
  expect(await call('PUT', '/agenda/eerst%2Fbank', { version: 0, note: 'Eerst meten' })).toMatchObject({
    status: 200,
    data: { implication: 'eerst/bank' },
  });
  const deeds = (await listAudit(context)).deeds.map(({ deed, by }) => `${deed} ${by}`);
  expect(deeds).toEqual(Array(3).fill('change-agenda api'));
});

test('what cannot be kept is told by its place; without a key nothing is', async () => {
  const { call } = await shownSite();
  const wrong = await call('PUT', '/agenda/groen', { version: 0, owner: 'a\nb', dueOn: 'ooit' });
  expect([wrong.status, wrong.data.errors?.map(({ pointer }) => pointer)]).toEqual([
    422,
    ['/owner', '/dueOn'],
  ]);
  expect(await call('PUT', '/agenda/weg', { version: 0 })).toMatchObject({
    status: 404,
    data: { code: 'implication-unknown' },
  });
  expect(await call('PUT', '/agenda/groen', { owner: 'zonder' })).toMatchObject({ status: 400 });
  expect(await call('PUT', '/agenda/groen', { version: 0, status: 'ooit' })).toMatchObject({ status: 400 });
  expect((await call('GET', '/agenda', undefined, 'x')).status).toBe(401);
});
