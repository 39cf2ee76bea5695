// What somebody who holds the database learns about who answered what in an anonymous form: nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { beginDraft, sendDraft } from '../../src/actions/draft.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { testFolder } from '../local/testfolder.ts';
import { byInvitation, person, secretIn } from './invited.ts';
import { contextOn, formData, handedIn, idOf, input, must } from './testcontext.ts';

const names = ['Anna', 'Bas', 'Cor', 'Dirk', 'Eva', 'Fenna'];

/** A session in a file, in which the n-th response was given by the person at place n of `order`. */
async function session(
  order: readonly string[],
): Promise<{ client: Client; file: string; secrets: string[] }> {
  const file = join(testFolder(), 'session.db');
  const client = createClient({ url: `file:${file}` });
  onTestFinished(() => client.close());
  await migrateThrough(client);
  const context = await contextOn(client);
  must(await publish(context, formData(byInvitation)));
  must(
    await invite(
      context,
      'dorp',
      names.map((name) => person(name)),
    ),
  );
  const listed = must(await listInvitations(context, 'dorp'));
  const secrets = order.map((name) => secretIn(listed, name));
  for (const [n, pass] of secrets.entries()) {
    if (n % 2 === 0) must(await accept(context, handedIn(n, { pass })));
    else {
      const draft = { id: idOf(n), form: 'dorp', revision: 1, baseVersion: 0 };
      must(await beginDraft(context, { ...draft, fields: new Map([['answers.groen', '3']]) }));
      must(await sendDraft(context, idOf(n), 'nl', pass));
    }
  }
  must(await change(context, { ...handedIn(0), version: 1, input: input({ groen: 5 }) }));
  return { client, file, secrets };
}

/** Everything in the database, in an order that says nothing. */
async function contentOf(client: Client): Promise<string> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name",
  );
  const tables: unknown[] = [];
  for (const row of rows) {
    const { rows: content } = await client.execute(`SELECT * FROM "${String(row['name'])}"`);
    tables.push([
      row['name'],
      content.map((each) => JSON.stringify({ ...each })).sort((a, b) => (a < b ? -1 : 1)),
    ]);
  }
  return JSON.stringify(tables);
}

test('whoever gave which answers, the database holds the same', async () => {
  const one = await session(names);
  const other = await session([...names].reverse());
  const content = await contentOf(one.client);
  expect(content).toContain('invitation_uses');
  expect(await contentOf(other.client)).toBe(content);
});

test('no secret that a participant showed is in the file', async () => {
  const { client, file, secrets } = await session(names);
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  const bytes = readFileSync(file).toString('latin1');
  expect(bytes).toContain('Fenna');
  for (const secret of secrets) expect(bytes).not.toContain(secret);
});
