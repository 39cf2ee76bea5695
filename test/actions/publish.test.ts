import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { invite } from '../../src/actions/invite.ts';
import { listForms } from '../../src/actions/list-forms.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { invitingContext, person, pseudonymous } from './invited.ts';
import { codes, formData, handedIn, idOf, must, publishedContext, testContext } from './testcontext.ts';

test('makes a form, then revisions; the same content changes nothing', async () => {
  const context = await testContext();
  expect(must(await publish(context, formData()))).toEqual({ form: 'dorp', revision: 1, is: 'new-form' });
  expect(must(await publish(context, formData())).is).toBe('unchanged');
  const schema = { $schema: './form.schema.json', ...formData() };
  expect(must(await publish(context, schema)).is).toBe('unchanged');
  const other = must(await publish(context, formData({ title: 'Anders' })));
  expect(other).toEqual({ form: 'dorp', revision: 2, is: 'new-revision' });
  expect(must(await publish(context, formData()))).toMatchObject({ revision: 3, is: 'new-revision' });
});

test('reads back what was published', async () => {
  const context = await publishedContext({
    access: { opens: '2026-11-01T13:00:00+02:00', closes: '2026-11-02T13:00:00Z', graceMinutes: 5 },
  });
  must(await publish(context, formData({ id: 'aa' })));
  const found = must(await findForm(context, 'dorp'));
  expect(found).toMatchObject({
    state: 'open',
    phase: 'open',
    opens: '2026-11-01T11:00:00.000Z',
    closes: '2026-11-02T13:00:00.000Z',
    example: false,
    responseCount: 0,
    shown: false,
  });
  expect(found.revision).toMatchObject({ number: 1, alreadyPublic: false, form: { id: 'dorp' } });
  expect([...found.revision.lots.keys()]).toEqual([
    'groen',
    'auto',
    'eerst/bank',
    'eerst/boom',
    'eerst/bron',
  ]);
  expect((await listForms(context)).map(({ revision }) => revision.form.id)).toEqual(['aa', 'dorp']);
  expect(codes(await findForm(context, 'weg'))).toEqual(['form-unknown']);
});

test.each([
  ['2026-11-01T09:59:59.999Z', 'early'],
  ['2026-11-01T10:00:00.000Z', 'open'],
  ['2026-11-02T10:00:00.000Z', 'open'],
  ['2026-11-02T10:05:00.000Z', 'grace'],
  ['2026-11-02T10:05:00.001Z', 'closed'],
])('at %s it is %s', async (now, phase) => {
  const access = { opens: '2026-11-01T10:00:00Z', closes: '2026-11-02T10:00:00Z', graceMinutes: 5 };
  const context = await publishedContext({ access });
  context.setNow(now);
  expect(must(await findForm(context, 'dorp')).phase).toBe(phase);
});

test('refuses what is no form, with pointers', async () => {
  const context = await testContext();
  expect(await publish(context, formData({ kind: 'enquête' }))).toMatchObject({
    ok: false,
    problems: [{ code: 'kind-unknown', pointer: '/kind' }],
  });
  expect(await listForms(context)).toEqual([]);
});

test('the first answer freezes what it means, its withdrawal does not free it; wording stays free', async () => {
  const context = await publishedContext();
  const withoutGroups = formData({ groups: [] });
  must(await publish(context, withoutGroups));
  must(await publish(context, formData()));
  must(await accept(context, handedIn(1, { revision: 3 })));
  expect(await publish(context, withoutGroups)).toMatchObject({
    ok: false,
    problems: [{ code: 'frozen-part', values: { form: 'dorp', part: 'wijk' } }],
  });
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  expect(codes(await publish(context, withoutGroups))).toEqual(['frozen-part']);
  expect(must(await publish(context, formData({ title: 'Anders' }))).revision).toBe(4);
});

const after = { kind: 'reflection', follows: 'dorp' };

test('what a form follows is fixed once people were invited to it, also when all of them are revoked', async () => {
  const context = await invitingContext(pseudonymous);
  must(await invite(context, 'dorp', [person('Anna')]));
  const asked = { ...pseudonymous, id: 'later' };
  // whoever was invited before may answer what follows: nobody has another number there
  for (const changes of [{}, after, {}, after, { ...after, follows: 'stad' }, {}]) {
    must(await publish(context, formData({ ...asked, ...changes })));
  }
  must(await invite(context, 'later', [person('Bo')]));
  expect(must(await listInvitations(context, 'later')).map(({ number }) => number)).toEqual([1]);
  must(await revokeInvitations(context, 'later', [1]));
  expect(await publish(context, formData({ ...asked, ...after }))).toEqual({
    ok: false,
    problems: [{ code: 'follows-fixed', values: { form: 'later', before: '' }, pointer: '/follows' }],
  });
  must(await publish(context, formData({ ...asked, groups: [], title: 'Anders' })));
  // the form that others follow is not held by them
  must(await publish(context, formData({ ...asked, ...after, id: 'derde', follows: 'later' })));
});

test.each([
  ['taken out', {}],
  ['another', { ...after, follows: 'stad' }],
])('what an answered or inviting form follows is not %s', async (_, changes) => {
  const problems = [
    { code: 'follows-fixed', values: { form: 'later', before: 'dorp' }, pointer: '/follows' },
  ];
  const inviting = { ...pseudonymous, id: 'later' };
  const context = await invitingContext({ ...inviting, ...after });
  must(await invite(context, 'later', [person('Bo')]));
  expect(await publish(context, formData({ ...inviting, ...changes }))).toEqual({ ok: false, problems });
  const answered = await publishedContext({ id: 'later', ...after });
  must(await accept(answered, handedIn(1, { form: 'later' })));
  expect(await publish(answered, formData({ id: 'later', ...changes }))).toEqual({ ok: false, problems });
  const more = formData({ id: 'later', ...changes, groups: [] });
  expect(codes(await publish(answered, more))).toEqual(['follows-fixed', 'frozen-part']);
});

test('what is public already, and what is an example, is fixed at first', async () => {
  const context = await testContext();
  must(await publish(context, formData(), { alreadyPublic: true, example: true }));
  must(await publish(context, formData({ title: 'Anders' })));
  const open = must(await findForm(context, 'dorp'));
  expect([open.revision.alreadyPublic, open.example]).toEqual([true, true]);
  must(await publish(context, formData({ id: 'stad' })));
  must(
    await publish(context, formData({ id: 'stad', title: 'Anders' }), { alreadyPublic: true, example: true }),
  );
  const held = must(await findForm(context, 'stad'));
  expect([held.revision.alreadyPublic, held.example]).toEqual([false, false]);
});

test('two who publish at once both get through, one after the other', async () => {
  const context = await testContext();
  const both = await Promise.all([
    publish(context, formData()),
    publish(context, formData({ title: 'Anders' })),
    publish(context, formData()),
  ]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  const { rows } = await context.client.execute('SELECT number FROM revisions ORDER BY number');
  expect(rows.length).toBeGreaterThanOrEqual(2);
});
