// A form of whose options, taken over from an earlier form, too few are left.
import { expect, test } from 'vitest';
import { beginDraft, findDraft } from '../../src/actions/draft.ts';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { publish } from '../../src/actions/publish.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { createApp } from '../../src/http/app.ts';
import { collected, fromPoints, optionsOf, placeAll, second } from '../actions/taken-points.ts';
import { idOf, must } from '../actions/testcontext.ts';

test('start page and desk say so, and what was begun is kept and shown', async () => {
  const context = await collected(2);
  await placeAll(context);
  must(await publish(context, second(fromPoints)));
  const [option] = await optionsOf(context);
  const fields = new Map([['answers.kies.1', option?.id ?? '']]);
  const head = { id: idOf(9), form: 'vervolg', revision: 1, baseVersion: 0 };
  must(await beginDraft(context, { ...head, fields }));
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  await context.doLater();

  const origin = 'http://hall.example';
  const app = createApp(() => context, { isSecure: false, log: () => undefined });
  const cookie = `weerklank-organiser=${await newOrganiserKey(context, 'proef')}`;
  const get = async (path: string) => (await app.request(origin + path, { headers: { cookie } })).text();
  const start = await get('/nl/forms/vervolg');
  expect(start).toContain('te weinig over om uit te kiezen');
  expect(start).not.toContain('9999');
  expect(start).not.toContain('Punt 0');
  expect(await get('/en/forms/vervolg')).toContain('too little is left');
  expect(await get('/nl/organise/')).toContain('publiceer dit formulier opnieuw');

  const body = new URLSearchParams({ response: idOf(9) });
  const sent = await app.request(`${origin}/nl/forms/vervolg/check`, {
    method: 'POST',
    headers: { origin },
    body,
  });
  expect(sent.status).toBe(403);
  expect(await sent.text()).toContain('Kies');
  expect((await findDraft(context, idOf(9)))?.draft.fields).toEqual(fields);
});
