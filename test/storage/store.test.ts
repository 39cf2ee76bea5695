import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { forms } from '../../src/storage/schema.ts';
import { openStore } from '../../src/storage/store.ts';
import { memoryClient } from '../actions/testcontext.ts';

test('every batch says whether it reads or writes', async () => {
  const client = await memoryClient();
  const modes: (string | undefined)[] = [];
  const { batch } = client;
  const store = openStore(
    Object.assign(client, {
      batch: (...given: Parameters<typeof batch>) => {
        modes.push(given[1]);
        return batch.apply(client, given);
      },
    }),
  );
  await store.read([store.sql.select().from(forms)]);
  await store.write([store.sql.delete(forms).where(sql`0`)]);
  expect(modes).toEqual(['read', 'write']);
});

test('statements run as a batch only, never by themselves or in an open transaction', async () => {
  const store = openStore(await memoryClient());
  await expect(store.sql.select().from(forms)).rejects.toThrow();
  await expect(store.sql.transaction(() => Promise.resolve())).rejects.toThrow('as one batch');
});

test('a batch of which one statement fails leaves nothing behind', async () => {
  const client = await memoryClient();
  const store = openStore(client);
  const form = {
    id: 'dorp',
    state: 'open' as const,
    revision: 1,
    meaning: 'x'.repeat(64),
    isEditable: true,
    isExample: false,
    publishedAt: '2026-11-01T12:00:00.000Z',
  };
  const insert = store.sql.insert(forms).values(form);
  const wrong = store.sql.insert(forms).values({ ...form, id: 'stad', publishedAt: 'gisteren' });
  await expect(store.write([insert, wrong])).rejects.toThrow('SQLITE_CONSTRAINT');
  const { rows } = await client.execute('SELECT count(*) AS n FROM forms');
  expect(rows[0]?.['n']).toBe(0);
});

test('no race is decided by a number of affected rows', () => {
  for (const folder of ['src/storage', 'src/actions']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.ts')) {
        expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
          /rowsAffected|\.transaction\(|returning\(/,
        );
      }
    }
  }
});
