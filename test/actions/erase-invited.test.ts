import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { countInvited } from '../../src/actions/count-invited.ts';
import { eraseByInvitation, eraseFormAnswers } from '../../src/actions/erase.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { listDeletions } from '../../src/storage/deletions.ts';
import { invitingContext, person, pseudonymous, secretsOf } from './invited.ts';
import { codes, formData, handedIn, idOf, must, noon, type TestContext } from './testcontext.ts';

const later = { id: 'later', kind: 'reflection', follows: 'dorp' };

async function answeredBy(context: TestContext, pass: string | undefined, n: number, form = 'dorp') {
  must(await accept(context, handedIn(n, { form, ...(pass === undefined ? {} : { pass }) })));
}

async function names(context: TestContext): Promise<readonly string[]> {
  return must(await listInvitations(context, 'dorp')).map(({ name }) => name);
}

async function withAnswers({ client }: TestContext): Promise<readonly unknown[]> {
  const { rows } = await client.execute('SELECT id FROM responses WHERE body IS NOT NULL ORDER BY id');
  return rows.map(({ id }) => id);
}

test('the answers that carry an invitation go, to the form and to those that follow it, and the name', async () => {
  const context = await invitingContext(pseudonymous);
  must(await publish(context, formData({ ...pseudonymous, ...later })));
  const [an, bo] = await secretsOf(context, ['An', 'Bo']);
  await answeredBy(context, an, 1);
  await answeredBy(context, bo, 2);
  await answeredBy(context, an, 3, 'later');
  const erased = [
    { form: 'dorp', responses: 1 },
    { form: 'later', responses: 1 },
  ];
  expect(must(await eraseByInvitation(context, 'dorp', 1))).toEqual({ erased, anonymous: [] });
  expect(await withAnswers(context)).toEqual([idOf(2)]);
  expect(await names(context)).toEqual(['', 'Bo']);
  expect(await listDeletions(context.store)).toEqual([
    { at: noon, form: 'dorp', response: idOf(1), what: 'response' },
    { at: noon, form: 'later', response: idOf(3), what: 'response' },
    { at: noon, form: 'dorp', response: null, what: 'invitation 1' },
  ]);
  expect(await verify(context)).toMatchObject({ clean: true });
  expect(must(await eraseByInvitation(context, 'dorp', 1))).toEqual({ erased: [], anonymous: [] });
  expect(await listDeletions(context.store)).toHaveLength(3);
  // who is erased is not let in either
  expect(codes(await accept(context, handedIn(9, { pass: an ?? '' })))).toEqual(['invitation-revoked']);
});

test('an invitation that was never used lets nobody in once it is erased, and counts as nobody invited', async () => {
  const context = await invitingContext(pseudonymous);
  const [an] = await secretsOf(context, ['An', 'Bo']);
  must(await eraseByInvitation(context, 'dorp', 1));
  context.setNow(minutesAfter(noon, 1));
  must(await eraseByInvitation(context, 'dorp', 1));
  expect(codes(await accept(context, handedIn(1, { pass: an ?? '' })))).toEqual(['invitation-revoked']);
  expect(must(await listInvitations(context, 'dorp'))).toMatchObject([{ isRevoked: true }, { name: 'Bo' }]);
  const { rows } = await context.client.execute('SELECT revoked_at FROM invitations WHERE number = 1');
  expect(rows[0]?.['revoked_at']).toBe(noon);
  expect(await countInvited(context, must(await findForm(context, 'dorp')).revision.form)).toMatchObject({
    total: 1,
  });
});

test('one that is not there, and an anonymous form, are said', async () => {
  const context = await invitingContext(pseudonymous);
  expect(codes(await eraseByInvitation(context, 'dorp', 7))).toEqual(['invitation-number-unknown']);
  const anonymous = await invitingContext();
  await secretsOf(anonymous, ['An']);
  expect(codes(await eraseByInvitation(anonymous, 'dorp', 1))).toEqual(['erase-anonymous']);
  expect(await names(anonymous)).toEqual(['An']);
});

test('it is found from a form that follows as well, and another one of that form is left alone', async () => {
  const context = await invitingContext(pseudonymous);
  must(await publish(context, formData({ ...pseudonymous, ...later })));
  const [an] = await secretsOf(context, ['An']);
  must(await invite(context, 'later', [person('Cy')]));
  const cy = must(await listInvitations(context, 'later')).find(({ name }) => name === 'Cy');
  await answeredBy(context, an, 1);
  await answeredBy(context, an, 2, 'later');
  await answeredBy(context, cy?.secret ?? undefined, 3, 'later');
  expect(must(await eraseByInvitation(context, 'later', 1)).erased).toEqual([
    { form: 'dorp', responses: 1 },
    { form: 'later', responses: 1 },
  ]);
  expect(await withAnswers(context)).toEqual([idOf(3)]);
  expect(must(await listInvitations(context, 'later')).map(({ name }) => name)).toEqual(['', 'Cy']);
  expect(codes(await eraseByInvitation(context, 'dorp', cy?.number ?? 0))).toEqual([
    'invitation-number-unknown',
  ]);
});

test('names in invitations go with the last form that they are good for', async () => {
  const context = await invitingContext(pseudonymous);
  must(await publish(context, formData({ ...pseudonymous, ...later })));
  await secretsOf(context, ['An']);
  for (const form of ['dorp', 'later']) must(await close(context, form));
  must(await eraseFormAnswers(context, 'dorp'));
  expect(await names(context)).toEqual(['An']);
  must(await eraseFormAnswers(context, 'later'));
  expect(await names(context)).toEqual(['']);
});
