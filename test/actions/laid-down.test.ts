import { createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { migratedClient, rememberingStarts } from './laid-down.ts';
import { contextOn, formData, handedIn, must } from './testcontext.ts';

const schema = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name';
const strictness = 'SELECT name, wr, strict FROM pragma_table_list ORDER BY name';

test('a database that is laid down is the one that migrations make', async () => {
  const [made, laid] = [createClient({ url: ':memory:' }), await migratedClient()];
  onTestFinished(() => made.close());
  onTestFinished(() => laid.close());
  await migrateThrough(made);
  for (const query of [schema, strictness, 'PRAGMA foreign_keys', 'SELECT hash FROM __drizzle_migrations'])
    expect((await laid.execute(query)).rows).toEqual((await made.execute(query)).rows);
  expect(await migrateThrough(laid)).toEqual([]);
});

test('a start holds what was made, each time anew, with the numbers that come next', async () => {
  let times = 0;
  const startFrom = rememberingStarts(async (client, answered: number) => {
    times += 1;
    const context = await contextOn(client);
    must(await publish(context, formData({ title: "Wat 'n dorp; zei hij" })));
    for (let n = 0; n < answered; n += 1) must(await accept(context, handedIn(n)));
    await client.execute('DELETE FROM changes WHERE seq = (SELECT max(seq) FROM changes)');
    return answered;
  });
  for (const start of [2, 3, 2]) {
    const { client, known } = await startFrom(start);
    onTestFinished(() => client.close());
    expect(known).toBe(start);
    const { rows } = await client.execute('SELECT count(*) AS n FROM responses');
    expect(rows[0]?.['n']).toBe(start);
    const context = await contextOn(client);
    must(await accept(context, handedIn(9)));
    const { rows: last } = await client.execute('SELECT max(seq) AS seq FROM changes');
    expect(last[0]?.['seq']).toBe(start + 1);
    expect((await verify(context)).findings.length).toBeGreaterThan(0);
  }
  expect(times).toBe(2);
});
