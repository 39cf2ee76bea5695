import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { findInvitation } from '../../src/actions/find-invitation.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { byInvitation, invitingContext, organisations, person, pseudonymous, secretIn } from './invited.ts';
import { codes, contextOn, formData, handedIn, idOf, must, noon } from './testcontext.ts';

test('the same list again changes nothing, a longer one adds to it', async () => {
  const context = await invitingContext();
  expect(must(await invite(context, 'dorp', [person('Anna'), person(' Bas ')]))).toEqual({ invited: 2 });
  const before = must(await listInvitations(context, 'dorp'));
  expect(before.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Anna'],
    [2, 'Bas'],
  ]);
  expect(new Set(before.map(({ secret }) => secret)).size).toBe(2);
  expect(must(await invite(context, 'dorp', [person('Bas'), person('Anna')]))).toEqual({ invited: 0 });
  expect(must(await invite(context, 'dorp', [person('Bas'), person('Cor')]))).toEqual({ invited: 1 });
  expect(must(await listInvitations(context, 'dorp'))).toEqual([
    ...before,
    expect.objectContaining({ number: 3, name: 'Cor', usedOn: null, isRevoked: false }),
  ]);
});

test('only the hash of a secret is kept, and another master key does not tell it again', async () => {
  const context = await invitingContext();
  must(await invite(context, 'dorp', [person('Anna')]));
  const [listed] = must(await listInvitations(context, 'dorp'));
  const { rows } = await context.client.execute('SELECT * FROM invitations');
  expect(listed?.secret).toMatch(/^[\w-]{22}$/);
  expect(JSON.stringify(rows)).not.toContain(listed?.secret ?? '');
  const other = await contextOn(context.client, 9);
  expect(must(await listInvitations(other, 'dorp'))[0]?.secret).toBeNull();
});

test('two who invite at once invite each person once', async () => {
  const context = await invitingContext();
  const people = Array.from({ length: 120 }, (_, n) => person(`Persoon ${n}`));
  const invited = await Promise.all([
    invite(context, 'dorp', people.slice(0, 90)),
    invite(context, 'dorp', people.slice(30)),
  ]);
  expect(invited.map(({ ok }) => ok)).toEqual([true, true]);
  const listed = must(await listInvitations(context, 'dorp'));
  expect(listed).toHaveLength(120);
  expect(new Set(listed.map(({ name }) => name))).toEqual(new Set(people.map(({ name }) => name)));
  expect(new Set(listed.map(({ number }) => number)).size).toBe(120);
});

test('who was revoked can be invited anew, under another number', async () => {
  const context = await invitingContext();
  must(await invite(context, 'dorp', [person('Anna'), person('Bas')]));
  const secret = secretIn(must(await listInvitations(context, 'dorp')), 'Anna');
  expect(codes(await revokeInvitations(context, 'dorp', [1, 9]))).toEqual(['invitation-number-unknown']);
  expect(must(await findInvitation(context, secret)).isUsed).toBe(false);
  expect(must(await revokeInvitations(context, 'dorp', [1, 1]))).toEqual({ revoked: 1 });
  expect(codes(await findInvitation(context, secret))).toEqual(['invitation-revoked']);
  expect(must(await invite(context, 'dorp', [person('Anna')]))).toEqual({ invited: 1 });
  expect(must(await listInvitations(context, 'dorp')).map((each) => [each.number, each.isRevoked])).toEqual([
    [1, true],
    [2, false],
    [3, false],
  ]);
  expect(codes(await revokeInvitations(context, 'stad', [1]))).toEqual(['form-unknown']);
});

test('what is wrong with people is told of each, and nobody is invited', async () => {
  const context = await invitingContext();
  const refused = await invite(context, 'dorp', [
    person(''),
    person('x'.repeat(121)),
    person('Anna\nBas'),
    person('Anna', { speaksFor: 'De Linde' }),
    person('Cor', { mandates: 0 }),
    person('Dirk', { mandates: 2 }),
    person('Eva'),
    person('Eva'),
  ]);
  expect(refused.ok ? [] : refused.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['person-name-unfit', '/0/name'],
    ['person-name-unfit', '/1/name'],
    ['person-name-unfit', '/2/name'],
    ['speaks-for-unfit', '/3/speaksFor'],
    ['mandates-malformed', '/4/mandates'],
    ['mandates-unfit', '/5/mandates'],
    ['person-twice', '/7/name'],
  ]);
  expect(must(await listInvitations(context, 'dorp'))).toEqual([]);
  const open = await invitingContext({});
  expect(codes(await invite(open, 'dorp', [person('Anna')]))).toEqual(['form-not-by-invitation']);
  expect(codes(await invite(open, 'stad', [person('Anna')]))).toEqual(['form-unknown']);
});

test('who speaks for an organisation is invited for it, with its mandates', async () => {
  const context = await invitingContext(organisations);
  expect(codes(await invite(context, 'dorp', [person('Anna')]))).toEqual(['speaks-for-needed']);
  const anna = person('Anna', { speaksFor: 'De Linde', mandates: 4 });
  must(await invite(context, 'dorp', [anna, { ...anna, speaksFor: 'De Eik' }]));
  expect(must(await listInvitations(context, 'dorp'))).toMatchObject([
    anna,
    { ...anna, speaksFor: 'De Eik' },
  ]);
  expect(codes(await invite(context, 'dorp', [{ ...anna, mandates: 5 }]))).toEqual(['mandates-differ']);
});

test('a form that follows uses the same invitations, and its own have other numbers', async () => {
  const context = await invitingContext(pseudonymous);
  must(await invite(context, 'dorp', [person('Anna'), person('Bas')]));
  const terug = formData({ ...pseudonymous, id: 'terug', kind: 'reflection', follows: 'dorp' });
  must(await publish(context, terug));
  expect(must(await invite(context, 'terug', [person('Anna'), person('Cor')]))).toEqual({ invited: 1 });
  expect(must(await listInvitations(context, 'terug')).map((each) => [each.form, each.number])).toEqual([
    ['dorp', 1],
    ['dorp', 2],
    ['terug', 3],
  ]);
  must(await invite(context, 'dorp', [person('Dirk')]));
  expect(must(await listInvitations(context, 'dorp')).map(({ number }) => number)).toEqual([1, 2, 4]);
});

test('who did not answer the form invited for comes to that one, also where what follows it is open', async () => {
  const context = await invitingContext();
  must(await invite(context, 'dorp', [person('Anna')]));
  const secret = secretIn(must(await listInvitations(context, 'dorp')), 'Anna');
  const after = { id: 'terug', kind: 'reflection', follows: 'dorp', access: { by: 'invitation' } };
  context.setNow(minutesAfter(noon, 1));
  must(await publish(context, formData(after)));
  expect(must(await findInvitation(context, secret))).toMatchObject({ form: 'dorp', isUsed: false });
  must(await accept(context, handedIn(1, { pass: secret })));
  expect(must(await findInvitation(context, secret))).toMatchObject({ form: 'terug', isUsed: false });
  must(await accept(context, handedIn(2, { form: 'terug', pass: secret })));
  expect(must(await findInvitation(context, secret))).toMatchObject({ form: 'dorp', isUsed: true });
});

test('an invitation leads to the newest form that it can answer now', async () => {
  const context = await invitingContext();
  must(await invite(context, 'dorp', [person('Anna')]));
  const secret = secretIn(must(await listInvitations(context, 'dorp')), 'Anna');
  const found = async () => {
    const { form, isUsed } = must(await findInvitation(context, secret));
    return [form, isUsed];
  };
  expect(must(await findInvitation(context, secret))).toEqual({
    form: 'dorp',
    madeFor: 'dorp',
    number: 1,
    name: 'Anna',
    speaksFor: null,
    mandates: 1,
    isUsed: false,
  });
  must(await accept(context, handedIn(1, { pass: secret })));
  expect(await found()).toEqual(['dorp', true]);
  const follower = (id: string, access: object) =>
    formData({ id, kind: 'reflection', follows: 'dorp', access: { by: 'invitation', ...access } });
  const later = minutesAfter(noon, 60);
  must(await publish(context, follower('terug', { opens: later })));
  must(await publish(context, formData({ id: 'los', kind: 'reflection', follows: 'dorp' })));
  expect(await found()).toEqual(['dorp', true]);
  context.setNow(later);
  expect(await found()).toEqual(['terug', false]);
  context.setNow(minutesAfter(later, 1));
  must(await publish(context, follower('nogmaals', {})));
  expect(await found()).toEqual(['nogmaals', false]);
  must(await accept(context, handedIn(2, { form: 'nogmaals', pass: secret })));
  expect(await found()).toEqual(['terug', false]);
  must(await close(context, 'terug'));
  expect(await found()).toEqual(['dorp', true]);
  for (const wrong of ['', 'x', idOf(5)]) {
    expect(codes(await findInvitation(context, wrong))).toEqual(['invitation-unknown']);
  }
});

test('names go with the answers of the last form that the invitation is good for', async () => {
  const context = await invitingContext(byInvitation);
  must(
    await publish(context, formData({ ...byInvitation, id: 'terug', kind: 'reflection', follows: 'dorp' })),
  );
  must(await invite(context, 'dorp', [person('Anna')]));
  const secret = secretIn(must(await listInvitations(context, 'dorp')), 'Anna');
  must(await accept(context, handedIn(1, { pass: secret })));
  must(await accept(context, handedIn(2, { form: 'terug', pass: secret })));
  const year = 366 * 24 * 60;
  must(await close(context, 'dorp'));
  context.setNow(minutesAfter(context.now(), year));
  await tick(context);
  expect(must(await listInvitations(context, 'dorp'))).toMatchObject([{ name: 'Anna', usedOn: null }]);
  expect(must(await listInvitations(context, 'terug'))).toMatchObject([
    { name: 'Anna', usedOn: '2026-11-01' },
  ]);
  expect(codes(await invite(context, 'dorp', [person('Bas')]))).toEqual(['answers-erased']);
  must(await close(context, 'terug'));
  context.setNow(minutesAfter(context.now(), year));
  await tick(context);
  const { rows } = await context.client.execute('SELECT name, speaks_for FROM invitations');
  expect(rows.map((row) => ({ ...row }))).toEqual([{ name: '', speaks_for: null }]);
  const { rows: used } = await context.client.execute('SELECT * FROM invitation_uses');
  expect(used).toEqual([]);
  expect((await verify(context)).findings).toEqual([]);
});
