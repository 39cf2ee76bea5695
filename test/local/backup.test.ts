import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, onTestFinished, test } from 'vitest';
import { verify } from '../../src/actions/verify.ts';
import { type Backup, backUp } from '../../src/local/backup.ts';
import { connect } from '../../src/local/connect.ts';
import { inspectDatabase } from '../../src/local/database-file.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { type LocalDatabase, serveLocalDatabase } from '../../src/local/open.ts';
import type { Result } from '../../src/shared/result.ts';
import { codes, must } from '../actions/testcontext.ts';
import { answer, filledFolder, inFolder } from './filled.ts';
import { testFolder } from './testfolder.ts';

async function served(folder: string): Promise<LocalDatabase & { file: string }> {
  const database = must(await serveLocalDatabase(folder));
  onTestFinished(() => database.close());
  return { ...database, file: dataFolder(folder).database };
}

/** What a copy holds when it is opened as a database of its own. */
async function verified(file: string, key: string): Promise<unknown> {
  const folder = testFolder();
  writeFileSync(dataFolder(folder).database, readFileSync(file));
  writeFileSync(dataFolder(folder).key, key);
  return inFolder(folder, (context) => verify(context));
}

test('copies a database that is in use, whole and for this account only', async () => {
  const database = await served(await filledFolder(7));
  const to = join(testFolder(), "a 'copy'.db");
  const made = must(await backUp(database, to, false));
  expect(made).toEqual({ file: to, forms: 1, responses: 7, bytes: statSync(to).size });
  expect(statSync(to).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(to, '..'))).toEqual(["a 'copy'.db"]);
  expect(await verified(to, database.key)).toMatchObject({ clean: true });
  expect(readFileSync(to).includes(database.key)).toBe(false);
});

test('a copy made while answers pour in is of one moment', async () => {
  const folder = await filledFolder(0);
  const database = await served(folder);
  const { context, finish } = must(await connect(database));
  onTestFinished(finish);
  const sending = Array.from({ length: 8 }, (_, worker) =>
    answer(context, worker * 20 + 1, worker * 20 + 20),
  );
  const made: Backup[] = [];
  for (let n = 0; n < 4; n += 1) made.push(must(await backUp(database, join(testFolder(), 'copy'), false)));
  await Promise.all(sending);
  expect(made.some(({ responses }) => responses > 0 && responses < 160)).toBe(true);
  for (const { file } of made) expect(await verified(file, database.key)).toMatchObject({ clean: true });
});

test('a file that is there is replaced only when asked for; the database itself never', async () => {
  const database = await served(await filledFolder(3));
  const folder = testFolder();
  const to = join(folder, 'copy.db');
  writeFileSync(to, 'mine');
  expect(codes(await backUp(database, to, false))).toEqual(['file-exists']);
  expect(readFileSync(to, 'utf8')).toBe('mine');
  must(await backUp(database, to, true));
  expect(must(inspectDatabase(to))).toEqual({ forms: 1, responses: 3 });
  symlinkSync(database.file, join(folder, 'link'));
  for (const own of [database.file, join(folder, 'link')]) {
    expect(codes(await backUp(database, own, true))).toEqual(['file-is-database']);
  }
});

test('a place that cannot be written is said, and nothing is left there', async () => {
  const database = await served(await filledFolder(1));
  const folder = testFolder();
  mkdirSync(join(folder, 'folder'));
  symlinkSync('loop', join(folder, 'loop'));
  const places = [join(folder, 'folder'), join(folder, 'none', 'copy'), join(folder, 'loop'), '/proc/copy'];
  const found: Result<Backup>[] = [];
  for (const place of places) found.push(await backUp(database, place, true));
  expect(found.map(codes)).toEqual(places.map(() => ['file-unwritable']));
  expect(readdirSync(folder).sort()).toEqual(['folder', 'loop']);
});

test('what a killed process left is taken away after an hour, and nothing else', async () => {
  const database = await served(await filledFolder(1));
  const folder = testFolder();
  const old = new Date(Date.now() - 3_700_000);
  for (const name of ['copy.AAAAAAAA.part', 'copy.BBBBBBBB.part', 'other.AAAAAAAA.part', 'copy.part']) {
    writeFileSync(join(folder, name), 'x');
    if (name !== 'copy.BBBBBBBB.part') utimesSync(join(folder, name), old, old);
  }
  must(await backUp(database, join(folder, 'copy'), false));
  expect(readdirSync(folder).sort()).toEqual([
    'copy',
    'copy.BBBBBBBB.part',
    'copy.part',
    'other.AAAAAAAA.part',
  ]);
});

test('a database elsewhere is copied row by row over HTTP, as much the same', async () => {
  const { file: _, ...database } = await served(await filledFolder(12));
  const { context, finish } = must(await connect(database));
  await answer(context, 30, 31, 'Ćà 😀 "quotes" \\ \' and\nlines');
  await finish();
  const to = join(testFolder(), 'copy.db');
  const made = must(await backUp({ ...database, file: undefined }, to, false));
  expect([made.forms, made.responses]).toEqual([1, 14]);
  expect(statSync(to).mode & 0o777).toBe(0o600);
  expect(await verified(to, database.key)).toMatchObject({ clean: true });
  const again = join(testFolder(), 'by-file.db');
  must(await backUp({ ...database, file: '/nowhere' }, again, false));
  expect(await rowsOf(to)).toEqual(await rowsOf(again));
});

async function rowsOf(file: string): Promise<unknown> {
  const folder = testFolder();
  writeFileSync(dataFolder(folder).database, readFileSync(file));
  writeFileSync(dataFolder(folder).key, `${'A'.repeat(43)}\n`);
  return inFolder(folder, async (_context, database) => {
    const client = createClient(database);
    const { rows } = await client.execute('SELECT name, sql FROM sqlite_schema ORDER BY name, sql');
    const all = [];
    for (const { name, sql } of rows) {
      const isTable = String(sql).startsWith('CREATE TABLE');
      all.push([name, sql, isTable ? (await client.execute(`SELECT * FROM ${String(name)}`)).rows : null]);
    }
    return JSON.stringify(all);
  });
}

test('a database elsewhere that is too large for one answer is said before it is read', async () => {
  const { file: _, ...database } = await served(await filledFolder(1));
  await createClient(database).execute(
    "UPDATE revisions SET content = json_set(content, '$.x', hex(zeroblob(4000000)))",
  );
  const to = join(testFolder(), 'copy.db');
  const refused = await backUp({ ...database, file: undefined }, to, false);
  expect(refused).toMatchObject({ problems: [{ code: 'backup-too-large', values: { megabytes: 8 } }] });
  expect(existsSync(to)).toBe(false);
});

test('a database that was never migrated is said', async () => {
  const database = await served(testFolder());
  const to = join(testFolder(), 'copy.db');
  for (const file of [database.file, undefined]) {
    expect(codes(await backUp({ ...database, file }, to, false))).toEqual(['database-not-migrated']);
  }
  expect(existsSync(to)).toBe(false);
});
