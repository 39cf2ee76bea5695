// Beginning under the id that the start page gave, and what a device may hold before that.
import { expect, test } from 'vitest';
import { randomId } from '../../src/shared/id.ts';
import { drafts } from '../../src/storage/schema.ts';
import { codedJson, linkFor, opened, organisationsJson, start } from './invited.ts';
import { form, openSite, type Site, summerForm, type Visitor, visitor } from './visitor.ts';

const asScript = { accept: 'application/json' };

async function draftsIn({ context }: Site): Promise<readonly string[]> {
  const [rows] = await context.store.read([context.store.sql.select({ id: drafts.id }).from(drafts)]);
  return rows.map(({ id }) => id);
}

/** What a script gets that asks for the page to keep. */
async function askToKeep({ app }: Site, path: string, guest?: Visitor): Promise<Response> {
  const cookie = [...(guest?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  return app.request(path, { headers: { ...asScript, cookie } });
}

test('pressed twice it is begun once, under the id of the page', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = (await guest.get(form)).hidden('response');
  expect(response).toMatch(/^[\w-]{22}$/);
  for (const _ of [1, 2]) expect((await guest.post(form, { response })).status).toBe(303);
  expect(await draftsIn(site)).toEqual([response]);
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  expect((await guest.get(form)).text).not.toContain('data-begins');
});

test('an id that was sent under is not begun again; one that is none is made anew', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const response = (await guest.get(form)).hidden('response');
  await guest.post(form, { response });
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  expect((await guest.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
  for (const used of [response, 'x', '']) await visitor(site).post(form, { response: used });
  const begun = await draftsIn(site);
  expect(begun).toHaveLength(3);
  expect(begun).not.toContain(response);
});

test('a device gets the questions for an id before it begins, and the website keeps nothing of it', async () => {
  const site = await openSite(summerForm());
  const id = randomId();
  const answer = await askToKeep(site, `${form}/offline?response=${id}`);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(await answer.json()).toMatchObject({ standing: { response: id, base: 0, saved: {} } });
  expect(await draftsIn(site)).toEqual([]);
  // what is typed meanwhile makes the draft, and the device is known by it from then on
  const guest = visitor(site);
  const page = await guest.post(
    `${form}/steps/1`,
    { response: id, base: '0', mark: 'a', 'groups.organisatie': 'welzijn' },
    asScript,
  );
  expect(page.status).toBe(200);
  expect(guest.cookies.get('weerklank-form-zomersessie-intake')).toContain(`${id}.`);
  expect((await guest.get(`${form}/steps/1`)).text).toMatch(/value="welzijn"[^>]* checked/);
});

test('who is outside, was invited or comes too early or late gets no questions for an id', async () => {
  const early = { id: 'vroeg', access: { opens: '2099-01-01T08:00:00Z' } };
  const site = await openSite(codedJson('zomer-2026'), summerForm(early));
  const at = (path: string, guest?: Visitor) =>
    askToKeep(site, `${path}/offline?response=${randomId()}`, guest);
  for (const path of [start, '/nl/forms/vroeg']) {
    const answer = await at(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
  }
  const guest = visitor(site);
  await guest.post(`${start}/pass`, { code: 'zomer-2026' });
  expect((await at(start, guest)).status).toBe(200);
  const invitedSite = await openSite(organisationsJson());
  const invited = await opened(invitedSite, await linkFor(invitedSite, 'De Linde'));
  const refused = await askToKeep(invitedSite, `${start}/offline?response=${randomId()}`, invited);
  expect(refused.status).toBe(303);
});
