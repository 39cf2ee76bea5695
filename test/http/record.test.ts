import { expect, test } from 'vitest';
import { listAudit } from '../../src/actions/audit.ts';
import { makeDemo } from '../../src/actions/demo.ts';
import { newOrganiserKey, revokeOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { formData, must } from '../actions/testcontext.ts';
import { linkFor, organisationsJson } from './invited.ts';
import { host, openSite, type Site, visitor } from './visitor.ts';

async function organiserAt(site: Site) {
  const key = await newOrganiserKey(site.context, 'het bureau');
  const organiser = visitor(site);
  await organiser.get(`/o/${key}`);
  return organiser;
}

test('a key that is revoked opens nothing any more at the desk, also not for who was in', async () => {
  const site = await openSite(formData());
  const organiser = await organiserAt(site);
  await newOrganiserKey(site.context, 'een ander');
  expect((await organiser.get('/nl/organise/')).status).toBe(200);
  must(await revokeOrganiserKey(site.context, 1));
  expect((await organiser.get('/nl/organise/')).status).toBe(401);
  expect((await organiser.post('/nl/organise/forms/dorp/close')).status).toBe(401);
  expect((await listAudit(site.context)).deeds).toEqual([]);
});

test('every deed at the desk is recorded, with whose key it was', async () => {
  const site = await openSite(formData({ results: { publish: 'embargo' } }));
  must(await makeDemo(site.context, formData({ id: 'voorbeeld' }), []));
  const organiser = await organiserAt(site);
  for (const deed of [
    'forms/dorp/lock',
    'forms/dorp/open',
    'forms/dorp/lock',
    'forms/dorp/reveal',
    'demo/delete',
  ]) {
    expect((await organiser.post(`/nl/organise/${deed}`)).status, deed).toBe(303);
  }
  expect((await organiser.post('/nl/organise/forms/dorp/open')).status).toBe(409);
  const { deeds } = await listAudit(site.context);
  expect(deeds.map(({ deed }) => deed).reverse()).toEqual([
    'close',
    'open',
    'close',
    'reveal',
    'delete-demonstration',
  ]);
  expect(deeds[0]).toMatchObject({ by: 'desk', key: { number: 1, name: 'het bureau' } });
});

test('what participants do is in no record', async () => {
  const site = await openSite(formData());
  const guest = visitor(site);
  const begun = await guest.post('/nl/forms/dorp');
  await guest.get(begun.location);
  await site.app.request(`http://${host}/api/v1/forms/dorp`);
  expect((await listAudit(site.context)).deeds).toEqual([]);
});

test('who reads the links by which others answer is recorded', async () => {
  const site = await openSite(organisationsJson());
  await linkFor(site, 'Zorggroep Noord');
  const key = await newOrganiserKey(site.context, 'het bureau');
  const ask = (path: string) =>
    site.app.request(`http://${host}/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
  expect((await ask('/forms/proef/invitations')).status).toBe(200);
  expect((await ask('/forms/onbekend/invitations')).status).toBe(404);
  const { deeds } = await listAudit(site.context);
  expect(deeds).toMatchObject([{ by: 'api', key: { number: 1 }, deed: 'read-invitations', form: 'proef' }]);
});
