import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, test } from 'vitest';
import { listAudit } from '../../src/actions/audit.ts';
import { close } from '../../src/actions/close.ts';
import { eraseByReceipt } from '../../src/actions/erase.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { verify } from '../../src/actions/verify.ts';
import { backUp } from '../../src/local/backup.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { openLocalDatabase, serveLocalDatabase } from '../../src/local/open.ts';
import { restore } from '../../src/local/restore.ts';
import { codes, idOf, must } from '../actions/testcontext.ts';
import { answer, countIn, filledFolder, inFolder } from './filled.ts';
import { restoreApart } from './restore-apart.ts';
import { testFolder } from './testfolder.ts';

const nothing = { responses: 0, answers: [], forms: [], stayed: [] };

async function backedUp(folder: string): Promise<string> {
  const file = join(testFolder(), 'copy.db');
  await inFolder(folder, async (_context, { url, authToken }) =>
    must(await backUp({ url, authToken, file: dataFolder(folder).database }, file, false)),
  );
  return file;
}

function restored(folder: string, file: string, isSure = false) {
  return restore({ folder, file, key: undefined, isSure, tell: () => undefined });
}

/** Only the database and its key: nothing half is left. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

test('puts the copy back, verified, and says what it holds', async () => {
  const folder = await filledFolder(5);
  const file = await backedUp(folder);
  expect(must(await restored(folder, file))).toEqual({
    forms: 1,
    responses: 5,
    since: nothing,
    reopened: [],
    kept: undefined,
  });
  expect(filesOf(folder)).toEqual(['key', 'weerklank.db']);
  expect(statSync(dataFolder(folder).database).mode & 0o777).toBe(0o600);
  await inFolder(folder, async (context) => {
    expect(await verify(context)).toMatchObject({ clean: true, releases: [] });
    expect((await listAudit(context)).deeds).toMatchObject([{ deed: 'restore' }]);
  });
});

test('what was withdrawn since does not come back, in no byte of the file', async () => {
  const folder = testFolder();
  const source = await filledFolder(0);
  copyFileSync(dataFolder(source).database, dataFolder(folder).database);
  copyFileSync(dataFolder(source).key, dataFolder(folder).key);
  const receipts = await inFolder(folder, (context) => answer(context, 1, 6, 'mosterdzaadje'));
  const file = await backedUp(folder);
  expect(readFileSync(file).includes('mosterdzaadje 3')).toBe(true);
  await inFolder(folder, async (context) => must(await eraseByReceipt(context, 'dorp', receipts[2] ?? '')));
  expect(must(await restored(folder, file))).toMatchObject({
    responses: 5,
    since: { ...nothing, responses: 1 },
  });
  const bytes = readFileSync(dataFolder(folder).database);
  expect([bytes.includes('mosterdzaadje 3'), bytes.includes('mosterdzaadje 4')]).toEqual([false, true]);
  expect(bytes.includes(idOf(3))).toBe(true);
});

test('answers that the copy lacks are told first', async () => {
  const folder = await filledFolder(3);
  const file = await backedUp(folder);
  await inFolder(folder, (context) => answer(context, 4, 5));
  const refused = await restored(folder, file);
  expect(refused).toMatchObject({ problems: [{ code: 'restore-loses', values: { count: 2 } }] });
  expect(await countIn(folder)).toBe(5);
  must(await restored(folder, file, true));
  expect(await countIn(folder)).toBe(3);
});

test('what was closed and shown since stays; where that is not right itself, only when one is sure', async () => {
  const folder = await filledFolder(3);
  const file = await backedUp(folder);
  await inFolder(folder, async (context) => {
    await answer(context, 4, 5);
    must(await close(context, 'dorp'));
  });
  expect(must(await restored(folder, file))).toMatchObject({
    responses: 5,
    since: { ...nothing, stayed: ['dorp'] },
    reopened: [],
  });
  await inFolder(folder, async (_context, opened) => {
    await createClient(opened).execute('UPDATE releases SET digest = upper(digest)');
  });
  const refused = await restored(folder, file);
  expect(codes(refused)).toEqual(['restore-loses', 'restore-reopens']);
  expect(await countIn(folder)).toBe(5);
  expect(must(await restored(folder, file, true))).toMatchObject({ since: nothing, reopened: ['dorp'] });
  await inFolder(folder, async (context) => {
    expect(must(await findForm(context, 'dorp'))).toMatchObject({ state: 'open', responseCount: 3 });
  });
});

test('not while a server runs', async () => {
  const folder = await filledFolder(2);
  const file = await backedUp(folder);
  const server = must(await serveLocalDatabase(folder));
  expect(codes(await restored(folder, file, true))).toEqual(['database-in-use']);
  await server.close();
  expect(filesOf(folder)).toEqual(['key', 'weerklank.db']);
});

test('on a new machine, when the key is there', async () => {
  const source = await filledFolder(4);
  const file = await backedUp(source);
  const folder = join(testFolder(), 'data');
  expect(codes(await restored(folder, file))).toEqual(['key-file-missing']);
  expect(filesOf(folder)).toEqual([]);
  writeFileSync(dataFolder(folder).key, `${'A'.repeat(43)}\n`);
  expect(codes(await restored(folder, file))).toEqual(['backup-other-key']);
  copyFileSync(dataFolder(source).key, dataFolder(folder).key);
  expect(must(await restored(folder, file))).toMatchObject({ responses: 4, since: nothing });
  expect(await countIn(folder)).toBe(4);
});

test('an older copy is brought up to date; one of a newer version is refused', async () => {
  const folder = await filledFolder(2);
  const file = await backedUp(folder);
  const change = async (sql: string): Promise<string> => {
    const other = testFolder();
    copyFileSync(file, dataFolder(other).database);
    copyFileSync(dataFolder(folder).key, dataFolder(other).key);
    const opened = must(await openLocalDatabase(other));
    await createClient(opened).executeMultiple(sql);
    await opened.close();
    return dataFolder(other).database;
  };
  const newer = await change(
    "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('new', 9999999999999)",
  );
  expect(codes(await restored(folder, newer))).toEqual(['backup-newer']);
  const wrong = await change(
    'UPDATE responses SET first_digest = upper(first_digest) WHERE id = (SELECT min(id) FROM responses)',
  );
  expect(codes(await restored(folder, wrong))).toEqual(['backup-wrong']);
  const broken = await change('PRAGMA foreign_keys=OFF; DELETE FROM revisions');
  expect(codes(await restored(folder, broken))).toEqual(['backup-damaged']);
  expect(await countIn(folder)).toBe(2);
});

test('what is no copy is refused in words, and nothing changes', async () => {
  const folder = await filledFolder(30);
  const file = await backedUp(folder);
  const place = testFolder();
  const whole = readFileSync(file);
  const torn = Buffer.from(whole);
  torn.fill(0xa5, 4096 * 8, 4096 * 11);
  const spoilt: [string, string, (at: string) => void][] = [
    ['nothing', 'file-unreadable', () => undefined],
    ['empty', 'backup-unfit', (at) => writeFileSync(at, '')],
    ['text', 'backup-unfit', (at) => writeFileSync(at, 'x'.repeat(9000))],
    ['folder', 'backup-unfit', (at) => mkdirSync(at)],
    ['loop', 'file-unreadable', (at) => symlinkSync('loop', at)],
    ['torn', 'backup-damaged', (at) => writeFileSync(at, torn)],
    ['short', 'backup-damaged', (at) => writeFileSync(at, whole.subarray(0, whole.length - 4096 * 6))],
    ['itself', 'file-is-database', (at) => symlinkSync(dataFolder(folder).database, at)],
  ];
  for (const [name, code, spoil] of spoilt) {
    const at = join(place, name);
    spoil(at);
    expect([name, codes(await restored(folder, at, true))]).toEqual([name, [code]]);
    expect(filesOf(folder)).toEqual(['key', 'weerklank.db']);
  }
  const other = join(place, 'other');
  const strange = must(await openLocalDatabase(place));
  await createClient(strange).execute('CREATE TABLE forms (a)');
  await strange.close();
  renameSync(dataFolder(place).database, other);
  expect(codes(await restored(folder, other))).toEqual(['backup-unfit']);
  expect(await countIn(folder)).toBe(30);
});

test('in the place of a damaged database only when one is sure; that one is kept under another name', async () => {
  const folder = await filledFolder(20);
  const file = await backedUp(folder);
  const { database } = dataFolder(folder);
  truncateSync(database, statSync(database).size - 4096 * 6);
  writeFileSync(`${database}-wal`, 'left');
  // in processes of their own: a handle of a damaged file cannot give its lock back
  expect(await restoreApart(folder, file, undefined, false)).toBe('restore-forgets\n');
  expect(await restoreApart(folder, file)).toContain('done\n');
  expect(existsSync(`${database}.damaged`)).toBe(true);
  expect(existsSync(`${database}-wal`)).toBe(false);
  expect(await countIn(folder)).toBe(20);
});

test('a copy taken with the log beside it is whole', async () => {
  const folder = await filledFolder(2);
  const server = must(await serveLocalDatabase(folder));
  await createClient(server).execute("UPDATE forms SET published_at = '2020-01-01T00:00:00.000Z'");
  const place = testFolder();
  const { database } = dataFolder(folder);
  for (const ending of ['', '-wal']) copyFileSync(`${database}${ending}`, join(place, `raw.db${ending}`));
  await server.close();
  must(await restored(folder, join(place, 'raw.db')));
  await inFolder(folder, async (_context, opened) => {
    const { rows } = await createClient(opened).execute('SELECT published_at AS at FROM forms');
    expect(rows[0]?.['at']).toBe('2020-01-01T00:00:00.000Z');
  });
});

test('killed at any moment, the old or the new database is there, and the next one clears up', async () => {
  const folder = await filledFolder(3);
  const file = await backedUp(folder);
  await inFolder(folder, (context) => answer(context, 4, 8));
  const old = readFileSync(dataFolder(folder).database);
  const seen = new Set<number>();
  for (const { stage, wait } of [
    { stage: 'done', wait: 0 },
    { stage: 'verifying', wait: 0 },
  ]) {
    writeFileSync(dataFolder(folder).database, old);
    expect(await restoreApart(folder, file, { stage, wait })).toContain(`${stage}\n`);
    seen.add(await countIn(folder));
  }
  expect([...seen].sort()).toEqual([3, 8]);
  expect(filesOf(folder)).toContainEqual(expect.stringMatching(/^\.restore-/));
  await must(await serveLocalDatabase(folder)).close();
  expect(filesOf(folder)).toEqual(['key', 'weerklank.db']);
  must(await restored(folder, file, true));
  expect(filesOf(folder)).toEqual(['key', 'weerklank.db']);
});
