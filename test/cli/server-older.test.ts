// A newer version is laid over the one that a server was started from.
import { createClient } from '@libsql/client/http';
import { expect, test } from 'vitest';
import { migrateThrough } from '../../src/local/migrate.ts';
import { type LocalDatabase, serveLocalDatabase } from '../../src/local/open.ts';
import { must as given } from '../actions/testcontext.ts';
import { firstMigrations } from '../local/first-migrations.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

const web = 'http://127.0.0.1:4321';

/** Serves a folder that an older version made. */
async function olderServer(folder: string): Promise<LocalDatabase> {
  const server = given(await serveLocalDatabase(folder, 0, web));
  const client = createClient({ url: server.url, authToken: server.authToken });
  await migrateThrough(client, firstMigrations(-1));
  client.close();
  return server;
}

test('under a server of an older version no table changes: it is told to be started again', async () => {
  const folder = testFolder();
  const server = await olderServer(folder);
  try {
    for (const command of [['migrate'], ['forms'], ['publish', 'forms/zomersessie-intake.json']]) {
      const refused = await ran([...command, '--json', '--data', folder]);
      expect([refused.exit, JSON.parse(refused.out)]).toMatchObject([
        1,
        { problems: [{ code: 'server-older', message: expect.stringContaining(web) }] },
      ]);
    }
    // a copy before updating is made of the tables as they are
    await must(0, folder, 'backup', `${folder}/copy.db`);
  } finally {
    await server.close();
  }
  expect(JSON.parse(await must(0, folder, 'migrate', '--json')).applied).toHaveLength(1);
});
