// A write that stores an answer by invitation, killed after each of its statements.
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { testFolder } from '../local/testfolder.ts';
import { organisations, secretsOf } from './invited.ts';
import { contextOn, formData, handedIn, input, must } from './testcontext.ts';

/** A client whose next write is killed after so many of its statements, before they are there for good. */
function killing(client: Client): { client: Client; killAt: (statement: number) => void; ran: () => number } {
  let killed: number | undefined;
  let length = 0;
  const batch: Client['batch'] = async (statements, mode) => {
    if (mode !== 'write') return client.batch(statements, mode);
    length = statements.length;
    if (killed === undefined) return client.batch(statements, mode);
    const survivors = statements.slice(0, killed);
    killed = undefined;
    const open = await client.transaction('write');
    for (const statement of survivors) if (!Array.isArray(statement)) await open.execute(statement);
    await open.rollback();
    throw new TypeError('fetch failed');
  };
  const wrapped: Client = Object.assign(Object.create(client), { batch });
  return {
    client: wrapped,
    killAt: (statement) => {
      killed = statement;
    },
    ran: () => length,
  };
}

test('killed at any statement of the write nothing is spent, and sent again it comes in', async () => {
  const most = 20;
  const file = createClient({ url: `file:${join(testFolder(), 'killed.db')}` });
  onTestFinished(() => file.close());
  await migrateThrough(file);
  const { client, killAt, ran } = killing(file);
  const context = await contextOn(client);
  must(await publish(context, formData(organisations)));
  const guests = Array.from({ length: most }, (_, n) => `Gast ${n}`);
  const secrets = await secretsOf(context, guests, { speaksFor: 'De Linde' });
  let at = 0;
  for (; at === 0 || at <= ran(); at += 1) {
    const sent = handedIn(at, { pass: secrets[at] ?? '', input: input({ groen: 1 + (at % 5) }) });
    killAt(at);
    await expect(accept(context, sent)).rejects.toMatchObject({ problem: { code: 'database-unavailable' } });
    const { rows } = await file.execute('SELECT count(*) AS n FROM invitation_uses');
    expect(rows[0]?.['n']).toBe(at);
    expect((await verify(context)).findings).toEqual([]);
    expect(must(await accept(context, sent)).is).toBe('new');
    expect((await verify(context)).findings).toEqual([]);
  }
  expect(at).toBeGreaterThan(8);
  expect(at).toBeLessThan(most);
});
