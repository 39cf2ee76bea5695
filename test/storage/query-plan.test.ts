import type { Client, InStatement } from '@libsql/client';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { admit } from '../../src/actions/admit.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { addContact, listContacts, removeContact } from '../../src/actions/contacts.ts';
import { beginDraft, findDraft, saveDraft, sendDraft } from '../../src/actions/draft.ts';
import { enterCode } from '../../src/actions/enter-code.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findInvitation } from '../../src/actions/find-invitation.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { isOrganiser } from '../../src/actions/organiser-keys.ts';
import { publish } from '../../src/actions/publish.ts';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { findRevision } from '../../src/storage/find-revision.ts';
import { organisations, secretsOf } from '../actions/invited.ts';
import {
  codes,
  contextOn,
  formData,
  handedIn,
  idOf,
  input,
  memoryClient,
  must,
} from '../actions/testcontext.ts';
import { recording } from './recording.ts';

test('nothing a participant or viewer does walks through a whole table', async () => {
  const { client, statements } = recording(await memoryClient());
  const context = await contextOn(client);
  const contact = { title: 'Nieuws', text: 'Over het plein.' };
  must(await publish(context, formData({ contact })));
  must(await publish(context, formData({ contact, groups: [] })));
  const { receipt } = must(await accept(context, handedIn(1, { revision: 2 })));
  must(await change(context, { ...handedIn(1), revision: 2, version: 1 }));
  must(await findForm(context, 'dorp'));
  const draft = { id: idOf(2), form: 'dorp', revision: 2, baseVersion: 0, fields: new Map() };
  must(await beginDraft(context, draft));
  must(await saveDraft(context, idOf(2), new Map([['answers.groen', '1']])));
  await findDraft(context, idOf(2));
  must(await findResponse(context, receipt));
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 2 }));
  await fold(context, 'dorp');
  must(await addContact(context, 'dorp', 'anna@example.org'));
  must(await removeContact(context, 'dorp', 'anna@example.org'));
  must(await close(context, 'dorp'));
  must(await listContacts(context, 'dorp'));
  const link = must(await resultsLink(context, 'dorp'));
  must(await findResults(context, link));
  must(await findResults(context, link, { release: 1, page: 2, agenda: true }));
  await isOrganiser(context, idOf(3));
  expect(statements.length).toBeGreaterThan(40);
  await mustNotWalk(client, statements);
});

test('nor who is invited, or gives a code', async () => {
  const { client, statements } = recording(await memoryClient());
  const context = await contextOn(client);
  must(await publish(context, formData(organisations)));
  must(
    await publish(context, formData({ ...organisations, id: 'terug', kind: 'reflection', follows: 'dorp' })),
  );
  const [anna = ''] = await secretsOf(context, ['Anna', 'Bas'], { speaksFor: 'De Linde' });
  must(await findInvitation(context, anna));
  const { revision } = must(await findForm(context, 'dorp'));
  must(await admit(context, revision, anna));
  must(await accept(context, { ...handedIn(1, { pass: anna }), input: input({ groen: 1 }) }));
  must(await change(context, { ...handedIn(1), input: input({ groen: 2 }), version: 1 }));
  must(
    await beginDraft(context, { id: idOf(2), form: 'dorp', revision: 1, baseVersion: 0, fields: new Map() }),
  );
  expect(codes(await sendDraft(context, idOf(2), 'nl', anna))).toEqual(['invitation-used']);
  must(await listInvitations(context, 'terug'));
  must(await revokeInvitations(context, 'dorp', [2]));
  must(await publish(context, formData({ id: 'zaal', access: { by: 'code', code: 'Linde' } })));
  expect(codes(await enterCode(context, 'zaal', 'eik'))).toEqual(['code-wrong']);
  const pass = must(await enterCode(context, 'zaal', 'linde'));
  must(await accept(context, handedIn(3, { form: 'zaal', pass })));
  expect(statements.length).toBeGreaterThan(50);
  await mustNotWalk(client, statements);
});

test('nor a live form that releases block after block', async () => {
  const { client, statements } = recording(await memoryClient());
  const context = await contextOn(client);
  must(await publish(context, formData({ results: { publish: 'live' } })));
  // else what this process remembers may be another test's form
  await findRevision(context.store, 'dorp', 1);
  for (let n = 1; n <= 7; n += 1) {
    must(await accept(context, handedIn(n)));
    await context.doLater();
  }
  must(await close(context, 'dorp'));
  expect(statements.length).toBeGreaterThan(80);
  await mustNotWalk(client, statements);
});

/** Asks of each statement how it would run. */
async function mustNotWalk(client: Client, statements: readonly InStatement[]): Promise<void> {
  for (const statement of statements) {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
    const plan = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args ?? [] });
    const steps = plan.rows.map((row) => String(row['detail']));
    const walks = steps.filter((step) =>
      /^SCAN (?!waiting|sized|next|\(|CONSTANT|before|placed|json_each)/.test(step),
    );
    expect({ sql, walks }).toEqual({ sql, walks: [] });
  }
}
