import { expect, test } from 'vitest';
import { findForm } from '../../src/actions/find-form.ts';
import { parseForm } from '../../src/form/parse.ts';
import { digestOf, meaningOf } from '../../src/form/revision.ts';
import { publishNextRevision } from '../../src/storage/publish-revision.ts';
import { invitingContext, pseudonymous, secretsOf } from '../actions/invited.ts';
import { formData, must, noon } from '../actions/testcontext.ts';

const opening = { opensAt: null, closesAt: null, graceEndsAt: null, isEditable: true };

test('who invites while somebody makes the form follow another is in time: the write itself says no', async () => {
  const context = await invitingContext(pseudonymous);
  const publishAs = async (changes: object) => {
    const { revision: before } = must(await findForm(context, 'dorp'));
    const form = must(parseForm(formData({ ...pseudonymous, ...changes })));
    const identified = { form, digest: await digestOf(form), meaning: await meaningOf(form) };
    const revision = { ...before, ...identified, number: before.number + 1 };
    return publishNextRevision(context.store, { revision, opening, now: noon });
  };
  const after = { kind: 'reflection', follows: 'stad' };
  expect(await publishAs(after)).toBe(true);
  expect(await publishAs({})).toBe(true);
  await secretsOf(context, ['Anna']);
  expect(await publishAs(after)).toBe(false);
  expect(await publishAs({ groups: [] })).toBe(true);
});
