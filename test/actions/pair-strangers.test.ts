// A number of an invitation is no person: two forms may have issued the same one.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { organisations, person, secretIn } from './invited.ts';
import { formData, handedIn, input, must, type TestContext } from './testcontext.ts';
import { later, released, twiceAnswered } from './twice.ts';

/** People whom a form invites itself, and who answer it by that. */
async function answersOfItsOwn(context: TestContext, form: string, revision = 1): Promise<void> {
  const listed = must(await listInvitations(context, form));
  for (const [at, name] of ['Q1', 'Q2', 'Q3'].entries()) {
    const pass = secretIn(listed, name);
    const sent = handedIn(901 + at, { form, revision, pass, input: input({ groen: 1 }) });
    must(await accept(context, sent));
  }
}

const strangers = ['Q1', 'Q2', 'Q3'];

test('three forms in a row: whom the last invites is nobody whom the first invited', async () => {
  const people = ['Ver', 'Hof', 'Wei'].map((speaksFor) => ({
    speaksFor,
    before: { groen: 2 },
    after: { groen: 4 },
  }));
  const asked = { ...organisations, implications: [] };
  const context = await twiceAnswered(people, asked);
  must(await publish(context, formData({ ...asked, ...later, id: 'derde', follows: 'later' })));
  must(
    await invite(
      context,
      'derde',
      strangers.map((name) => person(name, { speaksFor: name })),
    ),
  );
  await answersOfItsOwn(context, 'derde');
  for (const form of ['dorp', 'later', 'derde']) must(await close(context, form));
  expect((await released(context)).shift).toMatchObject({ pairs: 3 });
  expect((await released(context, 'derde')).shift).toBeNull();
});
