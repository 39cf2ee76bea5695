// What the write refuses by itself, whatever was looked at before it.
import { expect, test } from 'vitest';
import { submissionOf } from '../../src/actions/accept.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { writtenCode } from '../../src/form/access-code.ts';
import { receiptOf } from '../../src/response/receipt.ts';
import { readResponse } from '../../src/response/response.ts';
import { findRevision } from '../../src/storage/find-revision.ts';
import { listStoredInvitations, storeInvitations } from '../../src/storage/invitations.ts';
import { storeResponse } from '../../src/storage/store-response.ts';
import type { Entry } from '../../src/storage/use-invitation.ts';
import { byInvitation, invitingContext, secretsOf } from '../actions/invited.ts';
import { formData, idOf, input, must, noon, type TestContext } from '../actions/testcontext.ts';

/** Stores the n-th response of a form with an entry, as if everything before the write had let it in. */
async function stored(context: TestContext, n: number, form: string, entry: Entry, number = 1) {
  const revision = await findRevision(context.store, form, number);
  if (revision === undefined) throw new Error(form);
  const response = must(readResponse(revision.form, input({ groen: 1 })));
  const receipt = await receiptOf(context.keys.receipt, form, idOf(n));
  const made = await submissionOf(revision, response, idOf(n), receipt);
  const { is } = await storeResponse(context.store, { ...made, entry, now: noon, begunAt: null });
  return is;
}

async function count({ client }: TestContext, table: string): Promise<unknown> {
  const { rows } = await client.execute(`SELECT count(*) AS n FROM ${table}`);
  return rows[0]?.['n'];
}

test('an invitation of another form, or with another secret, is not used', async () => {
  const context = await invitingContext();
  must(await publish(context, formData({ ...byInvitation, id: 'stad' })));
  await secretsOf(context, ['Anna']);
  const { list } = await listStoredInvitations(context.store, 'dorp');
  const [invitation] = list;
  if (invitation === undefined) throw new Error('no invitation');
  expect(await stored(context, 1, 'stad', { invitation, code: null })).toBe('hindered');
  const other = { ...invitation, hash: 'f'.repeat(64) };
  expect(await stored(context, 1, 'dorp', { invitation: other, code: null })).toBe('hindered');
  expect(await stored(context, 1, 'dorp', { invitation: null, code: null })).toBe('hindered');
  expect([await count(context, 'invitation_uses'), await count(context, 'responses')]).toEqual([0, 0]);
  expect(await stored(context, 1, 'dorp', { invitation, code: null })).toBe('new');
});

test('a code that was changed meanwhile lets nobody in', async () => {
  const context = await invitingContext({ access: { by: 'code', code: 'Linde' } });
  must(await publish(context, formData({ access: { by: 'code', code: 'Eiken' } })));
  const by = (code: string | null) => ({ invitation: null, code });
  expect(await stored(context, 1, 'dorp', by(writtenCode('Linde')))).toBe('hindered');
  expect(await stored(context, 1, 'dorp', by(null))).toBe('hindered');
  expect(await count(context, 'responses')).toBe(0);
  expect(await stored(context, 1, 'dorp', by(writtenCode('Eiken')))).toBe('new');
});

test('nobody is invited twice and no number given twice by who looked before another wrote', async () => {
  const context = await invitingContext();
  const follower = { ...byInvitation, id: 'terug', kind: 'reflection', follows: 'dorp' };
  must(await publish(context, formData(follower)));
  await secretsOf(context, ['Anna']);
  const made = (name: string, number: number, mark: string) => ({
    name,
    speaksFor: null,
    mandates: 1,
    number,
    hash: mark.repeat(64),
  });
  await storeInvitations(context.store, 'dorp', [made('Anna', 7, 'a')], noon);
  await storeInvitations(context.store, 'terug', [made('Bas', 1, 'b')], noon);
  expect(must(await listInvitations(context, 'terug')).map(({ number }) => number)).toEqual([1]);
  await storeInvitations(context.store, 'terug', [made('Bas', 2, 'b')], noon);
  await storeInvitations(context.store, 'dorp', [made('Cor', 2, 'c')], noon);
  const listed = must(await listInvitations(context, 'terug')).map(({ form, name, number }) => [
    form,
    name,
    number,
  ]);
  expect(listed).toEqual([
    ['dorp', 'Anna', 1],
    ['terug', 'Bas', 2],
  ]);
});
