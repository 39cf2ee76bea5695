import type { Client, InStatement } from '@libsql/client';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft, findDraft, saveDraft } from '../../src/actions/draft.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { isOrganiser } from '../../src/actions/organiser-keys.ts';
import { publish } from '../../src/actions/publish.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { contextOn, formData, handedIn, idOf, memoryClient, must } from '../actions/testcontext.ts';

/** A client that keeps every statement it ran. */
function recording(client: Client): { client: Client; statements: InStatement[] } {
  const statements: InStatement[] = [];
  const { batch } = client;
  const recorded: Client = Object.assign(client, {
    batch: (...given: Parameters<Client['batch']>) => {
      statements.push(...given[0].filter((each): each is InStatement => !Array.isArray(each)));
      return batch.apply(client, given);
    },
  });
  return { client: recorded, statements };
}

test('nothing a participant or viewer does walks through a whole table', async () => {
  const { client, statements } = recording(await memoryClient());
  const context = await contextOn(client);
  must(await publish(context, formData()));
  must(await publish(context, formData({ groups: [] })));
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
  must(await close(context, 'dorp'));
  must(await findResults(context, must(await resultsLink(context, 'dorp'))));
  await isOrganiser(context, idOf(3));
  expect(statements.length).toBeGreaterThan(40);
  for (const statement of statements) {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
    const plan = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args ?? [] });
    const steps = plan.rows.map((row) => String(row['detail']));
    const walks = steps.filter((step) => /^SCAN (?!waiting|sized|next|\(|CONSTANT|before|placed)/.test(step));
    expect({ sql, walks }).toEqual({ sql, walks: [] });
  }
});
