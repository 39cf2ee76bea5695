// A whole session by a client that was made from the description, over real HTTP on a real database.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { addContact } from '../../../src/actions/contacts.ts';
import { newOrganiserKey } from '../../../src/actions/organiser-keys.ts';
import { connect } from '../../../src/local/connect.ts';
import { openLocalDatabase } from '../../../src/local/open.ts';
import { randomId } from '../../../src/shared/id.ts';
import { formData } from '../../actions/testcontext.ts';
import { testFolder } from '../../local/testfolder.ts';
import { must, servedOn } from '../../node/site.ts';
import { type Caller, clientOf } from './client.ts';

beforeEach(() => {
  // a line a request would drown what a test says
  vi.spyOn(console, 'log').mockReturnValue();
});

async function site(): Promise<{ as: (bearer?: string) => Caller; key: string; data: string }> {
  const data = testFolder();
  const served = must(await servedOn(data));
  onTestFinished(() => served.stop());
  const { context, finish } = must(await connect(must(await openLocalDatabase(data))));
  const key = await newOrganiserKey(context, 'het programmabureau');
  await finish();
  return { as: await clientOf(served.web), key, data };
}

/** Places two texts of moderated reactions, and asks groups. */
const form = formData({
  privacy: { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 3 },
  sections: [
    {
      id: 'een',
      title: 'Het plein',
      items: [
        { type: 'statement', id: 'groen', title: 'Het plein wordt groen.', remark: true },
        { type: 'reaction', id: 'anders', title: 'Wat nog meer?', publish: 'after-moderation' },
      ],
    },
  ],
});
const dorp = { form: 'dorp' };
const answerOf = (number: number) => ({
  id: randomId(),
  language: 'nl',
  revision: 1,
  groups: { wijk: number % 2 === 0 ? 'kern' : 'buiten' },
  answers: { groen: 4 + (number % 2), anders: `Een bank (${number})` },
});

/** Publishes, has six people answer, and closes. */
async function closedSession(as: (bearer?: string) => Caller, key: string) {
  const organiser = as(key);
  expect((await organiser('publishForm', dorp, form)).status).toBe(201);
  const receipts: string[] = [];
  for (let number = 0; number < 6; number += 1) {
    const sent = await as()('sendResponse', dorp, answerOf(number));
    expect(sent.status).toBe(201);
    receipts.push(String(sent.data['receipt']));
  }
  expect((await organiser('closeForm', dorp)).data).toMatchObject({ state: 'closed', shown: true });
  return { organiser, receipts };
}

test('publish, open, fill in, change, withdraw, close, read', async () => {
  const { as, key } = await site();
  const organiser = as(key);
  const guest = as();
  expect((await organiser('publishForm', dorp, form)).data).toEqual({
    form: 'dorp',
    revision: 1,
    is: 'new-form',
  });
  expect((await organiser('publishForm', dorp, form)).status).toBe(200);
  expect((await guest('getForm', dorp)).data).toMatchObject({ revision: 1, phase: 'open' });
  expect((await organiser('closeForm', dorp)).data['code']).toBe('too-few-to-show');

  const body = answerOf(0);
  const { id: _, ...nameless } = body;
  expect((await guest('sendResponse', dorp, nameless)).data).toMatchObject({
    code: 'response-id-malformed',
    detail: expect.stringMatching(/“id” .*22/),
  });
  expect((await as(`http://127.0.0.1:8787/o/${key}`)('listForms')).data).toMatchObject({
    status: 401,
    code: 'organiser-key-in-link',
  });
  const sent = await guest('sendResponse', dorp, body);
  expect(sent.status).toBe(201);
  expect((await guest('sendResponse', dorp, body)).status).toBe(200);
  const owner = as(String(sent.data['receipt']));
  const own = { id: body.id };
  expect((await owner('getResponse', own)).data['response']).toMatchObject({ answers: body.answers });
  expect((await guest('getResponse', own)).status).toBe(401);
  const changed = { ...body, answers: { groen: 1 } };
  expect((await owner('changeResponse', { ...own, 'If-Match': '1' }, changed)).data['version']).toBe(2);
  expect((await owner('changeResponse', { ...own, 'If-Match': '1' }, changed)).status).toBe(412);
  expect((await guest('sendResponse', dorp, { ...body, answers: { geen: 1 } })).status).toBe(422);
  expect((await owner('withdrawResponse', own)).status).toBe(200);
  expect((await owner('withdrawResponse', own)).status).toBe(410);
  expect((await guest('sendResponse', dorp, body)).status).toBe(410);

  for (let number = 0; number < 4; number += 1) {
    expect((await guest('sendResponse', dorp, answerOf(number))).status).toBe(201);
  }
  expect((await organiser('listResponses', dorp)).data['code']).toBe('answers-before-closing');
  expect((await organiser('getResults', dorp)).data['code']).toBe('results-not-shown');
  expect((await organiser('closeForm', dorp)).data).toMatchObject({ state: 'closed', responseCount: 4 });
  const closings = async () =>
    JSON.stringify((await organiser('listAudit')).data).match(/"deed":"close"/g)?.length;
  expect(await closings()).toBe(1);
  // closed already: the same answer, and no deed
  expect((await organiser('closeForm', dorp)).data).toMatchObject({ state: 'closed', responseCount: 4 });
  expect(await closings()).toBe(1);
  expect((await guest('sendResponse', dorp, answerOf(9))).data['code']).toBe('form-closed');
  expect((await organiser('openForm', dorp)).data['code']).toBe('form-already-shown');
  const results = await organiser('getResults', dorp);
  expect(results.data).toMatchObject({ schema: 'weerklank.results/1', release: { responses: 4 } });
  expect((await organiser('getResults', { ...dorp, release: 1 })).text).toBe(results.text);
  expect((await organiser('getResults', { ...dorp, release: 7 })).status).toBe(404);
  const lines = (await organiser('listResponses', dorp)).text.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.join()).not.toContain('"id"');
});

test('moderate, hand out links, revoke them', async () => {
  const { as, key } = await site();
  const { organiser } = await closedSession(as, key);
  const listed = await organiser('listReactions', dorp);
  const texts = listed.data['reactions'];
  if (!Array.isArray(texts)) throw new Error('a list of texts');
  const references = texts.map(({ reference }) => String(reference));
  expect(references).toHaveLength(6);
  const [first = '', second = ''] = references;
  expect((await organiser('placeReactions', dorp, { references: [first] })).data['decided']).toBe(1);
  expect((await organiser('placeReactions', dorp, { references: ['nergens'] })).status).toBe(404);
  expect((await organiser('placeReactions', dorp, {})).data).toMatchObject({
    code: 'body-malformed',
    errors: [{ pointer: '/references' }],
  });
  const refusal = { references: [second], reason: 'Noemt iemand bij naam.' };
  expect((await organiser('refuseReactions', dorp, refusal)).data['decided']).toBe(1);
  expect((await organiser('refuseReactions', dorp, { ...refusal, reason: ' ' })).data['code']).toBe(
    'reason-unfit',
  );
  expect((await organiser('getResults', dorp)).data['reactions']).toHaveLength(1);

  const made = await organiser('makeResultsLink', dorp);
  expect(made.status).toBe(201);
  expect((await organiser('makeResultsLink', dorp)).data).toEqual(made.data);
  const page = await fetch(String(made.data['url']));
  expect(page.status).toBe(200);
  expect((await organiser('revokeResultsLink', { ...dorp, number: 1 })).status).toBe(204);
  expect((await organiser('revokeResultsLink', { ...dorp, number: 2 })).status).toBe(404);
  expect((await organiser('listResultsLinks', dorp)).data['links']).toMatchObject([{ number: 1, url: null }]);
  expect((await organiser('makeResultsLink', dorp)).data['number']).toBe(2);
});

test('invite, answer with an invitation, revoke one', async () => {
  const { as, key } = await site();
  const organiser = as(key);
  const bodies = formData({
    respondents: 'organisations',
    access: { by: 'invitation' },
    groups: [],
    privacy: { controller: 'Dorpsraad', contact: 'raad@example.org', identity: 'pseudonymous' },
  });
  expect((await organiser('publishForm', dorp, bodies)).status).toBe(201);
  const people = [
    { name: 'Anna', speaksFor: 'Zorggroep', mandates: 3 },
    { name: 'Bert', speaksFor: 'Gemeente' },
  ];
  const invited = await organiser('invite', dorp, { people });
  expect(invited.status).toBe(201);
  expect((await organiser('invite', dorp, { people })).status).toBe(200);
  const wrong = await organiser('invite', dorp, { people: [{ name: '', speaksFor: 'Zorggroep' }] });
  expect(wrong.data).toMatchObject({ errors: [{ pointer: '/people/0/name', code: 'person-name-unfit' }] });
  const listed = (await organiser('listInvitations', dorp)).data['invitations'];
  expect(listed).toMatchObject([
    { number: 1, speaksFor: 'Zorggroep', mandates: 3, usedOn: null },
    { number: 2, speaksFor: 'Gemeente', mandates: 1, usedOn: null },
  ]);
  const [first] = Array.isArray(listed) ? listed : [];
  const pass = String(first?.url).split('/i/')[1] ?? '';
  const body = { id: randomId(), language: 'nl', revision: 1, answers: { groen: 4 } };
  expect((await as()('sendResponse', dorp, body)).data['code']).toBe('invitation-needed');
  const sent = await as(pass)('sendResponse', dorp, body);
  expect(sent.status).toBe(201);
  const own = await as(String(sent.data['receipt']))('getResponse', { id: body.id });
  expect(own.data['response']).toMatchObject({ by: { speaksFor: 'Zorggroep', mandates: 3 } });
  // by name, and of now: that somebody looked is recorded
  expect((await organiser('getResults', dorp)).data['release']).toMatchObject({ audience: 'organiser' });
  expect((await organiser('listAudit')).data['deeds']).toContainEqual(
    expect.objectContaining({ deed: 'read-results', form: 'dorp', by: 'api' }),
  );
  expect((await organiser('revokeInvitation', { ...dorp, number: 2 })).status).toBe(204);
  expect((await organiser('revokeInvitation', { ...dorp, number: 9 })).status).toBe(404);
  expect((await organiser('listInvitations', dorp)).data['invitations']).toMatchObject([
    { number: 1, isRevoked: false },
    { number: 2, isRevoked: true, url: null },
  ]);
});

test('who asked for news is told when the form has closed, and that it was read is recorded', async () => {
  const { as, key, data } = await site();
  const organiser = as(key);
  await organiser('publishForm', dorp, form);
  expect((await organiser('listContacts', dorp)).data['code']).toBe('contacts-not-asked');
  const contact = { title: 'Nieuws', text: 'Over het plein.' };
  await organiser('publishForm', dorp, { ...form, contact });
  const { context, finish } = must(await connect(must(await openLocalDatabase(data))));
  must(await addContact(context, 'dorp', 'anna@example.org'));
  await finish();
  expect((await as()('listContacts', dorp)).data['code']).toBe('organiser-key-needed');
  expect((await organiser('listContacts', dorp)).data['code']).toBe('contacts-before-closing');
  await organiser('closeForm', { ...dorp, yes: 'true' });
  expect((await organiser('listContacts', dorp)).data).toEqual({
    form: 'dorp',
    addresses: ['anna@example.org'],
  });
  expect((await organiser('listAudit')).data['deeds']).toMatchObject([
    { deed: 'read-contacts', form: 'dorp' },
    { deed: 'close' },
    {},
    {},
  ]);
});

test('an embargo is closed, opened again and revealed', async () => {
  const { as, key } = await site();
  const organiser = as(key);
  await organiser('publishForm', dorp, { ...form, results: { publish: 'embargo' } });
  expect((await organiser('closeForm', dorp)).data).toMatchObject({ state: 'closed', shown: false });
  expect((await organiser('openForm', dorp)).data).toMatchObject({ state: 'open' });
  expect((await organiser('revealForm', dorp)).data['code']).toBe('too-few-to-show');
  expect((await organiser('revealForm', { ...dorp, yes: 'true' })).data).toMatchObject({ shown: true });
  expect((await organiser('listForms')).data['forms']).toMatchObject([{ form: 'dorp', shown: true }]);
});

test('keys: a new one works, a revoked one opens nothing, the last one stays; all of it is recorded', async () => {
  const { as, key } = await site();
  const organiser = as(key);
  expect((await as()('listKeys')).data['code']).toBe('organiser-key-needed');
  expect((await as('A'.repeat(22))('listKeys')).headers['www-authenticate']).toMatch(/^Bearer/);
  expect((await organiser('revokeKey', { number: 1 })).data['code']).toBe('organiser-key-last');
  expect((await organiser('makeKey', {}, { for: ' ' })).data['code']).toBe('key-name-unfit');
  const made = await organiser('makeKey', {}, { for: 'collega' });
  expect(made.data).toMatchObject({ number: 2, for: 'collega' });
  const colleague = as(String(made.data['key']));
  expect((await colleague('listKeys')).data['keys']).toMatchObject([
    { number: 1, for: 'het programmabureau', isOwn: false, revokedAt: null },
    { number: 2, for: 'collega', isOwn: true, revokedAt: null },
  ]);
  await colleague('publishForm', dorp, form);
  expect((await organiser('revokeKey', { number: 1 })).status).toBe(204);
  expect((await organiser('listKeys')).status).toBe(401);
  expect((await colleague('revokeKey', { number: 2 })).data['code']).toBe('organiser-key-last');
  expect((await colleague('revokeKey', { number: 5 })).status).toBe(404);
  const { deeds } = (await colleague('listAudit')).data;
  expect(deeds).toMatchObject([
    { by: 'api', key: { number: 1 }, deed: 'revoke-key', about: 1, form: null },
    { by: 'api', key: { number: 2, name: 'collega' }, deed: 'publish', form: 'dorp', about: 1 },
    { by: 'api', key: { number: 1, name: 'het programmabureau' }, deed: 'make-key', about: 2 },
  ]);
  expect((await colleague('listAudit', { form: 'dorp' })).data['deeds']).toHaveLength(1);
  expect((await colleague('listAudit', { before: 2 })).data['deeds']).toHaveLength(1);
});
