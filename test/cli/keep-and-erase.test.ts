// The operator's commands, from a copy to the last byte erased.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client/http';
import { expect, onTestFinished, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { serveLocalDatabase } from '../../src/local/open.ts';
import { person, pseudonymous } from '../actions/invited.ts';
import { formData, handedIn, must as value } from '../actions/testcontext.ts';
import { answer, countIn, filledFolder, inFolder } from '../local/filled.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

async function deedsIn(folder: string): Promise<readonly unknown[]> {
  return inFolder(folder, async (_context, database) => {
    const { rows } = await createClient(database).execute(
      "SELECT who || ' ' || deed AS deed FROM audit ORDER BY number",
    );
    return rows.map(({ deed }) => deed);
  });
}

test('backup while a server runs and when none does, and what is said with it', async () => {
  const folder = await filledFolder(6);
  const to = join(testFolder(), 'copy.db');
  const server = value(await serveLocalDatabase(folder, 0, 'http://127.0.0.1:9'));
  const said = await must(0, folder, 'backup', to);
  expect(said).toBe(
    `De kopie staat in ${to} en is nagekeken: 1 formulier, 6 antwoorden.
Er staan antwoorden van mensen in. Bewaar haar zo lang als u hun hebt beloofd, en niet langer.
De sleutel zit er niet in. Bewaar die apart: zonder hem kloppen ontvangstcodes en links niet meer.
`,
  );
  const restoring = await ran(['restore', to, '--data', folder]);
  expect(restoring).toMatchObject({ exit: 1, err: expect.stringContaining('stop die eerst') });
  await server.close();
  const again = await ran(['backup', to, '--data', folder]);
  expect(again).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('--replace') });
  const data = JSON.parse(await must(0, folder, 'backup', to, '--replace', '--json'));
  expect(data).toEqual({ file: to, forms: 1, responses: 6, bytes: statSync(to).size });
  expect(await deedsIn(folder)).toEqual(['command-line backup', 'command-line backup']);
});

test('restore, with what was lost and what was erased told', async () => {
  const folder = await filledFolder(6);
  const to = join(testFolder(), 'copy.db');
  await must(0, folder, 'backup', to);
  const [receipt = ''] = await inFolder(folder, (context) => answer(context, 3, 3));
  expect(await must(0, folder, 'erase', 'dorp', '--receipt', receipt)).toContain('zijn gewist');
  await inFolder(folder, (context) => answer(context, 7, 7));
  const refused = await ran(['restore', to, '--data', folder]);
  expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('1 antwoord die niet in de kopie') });
  expect(await countIn(folder)).toBe(6);
  expect(await must(0, folder, 'restore', to, '--yes')).toBe(
    `${to} is teruggezet en nagerekend: 1 formulier, 5 antwoorden.
Sinds de kopie ingetrokken of gewist, en niet teruggekomen: 1 antwoord.
`,
  );
  expect(JSON.parse(await must(0, folder, 'restore', to, '--json'))).toEqual({
    file: to,
    forms: 1,
    responses: 5,
    since: { responses: 1, answers: [], forms: [], stayed: [] },
    reopened: [],
    kept: null,
  });
});

test('restore says which forms stay as they are', async () => {
  const folder = await filledFolder(4);
  const to = join(testFolder(), 'copy.db');
  await must(0, folder, 'backup', to);
  await must(0, folder, 'close', 'dorp');
  expect(await must(0, folder, 'restore', to)).toContain(
    'Sinds de kopie gesloten of getoond, en daarom zo gebleven, met alle antwoorden: dorp.\n',
  );
});

test('restore works in a data folder only', async () => {
  const elsewhere = await ran(['restore', 'copy.db', '--database', 'http://127.0.0.1:9']);
  expect(elsewhere).toMatchObject({ exit: 2, err: expect.stringContaining('--data') });
  const byEnvironment = await ran(['restore', 'copy.db'], { LIBSQL_URL: 'http://127.0.0.1:9' });
  expect(byEnvironment).toMatchObject({ exit: 2, err: expect.stringContaining('--data') });
});

test('a database elsewhere is backed up over HTTP', async () => {
  const folder = await filledFolder(4);
  const server = value(await serveLocalDatabase(folder));
  onTestFinished(() => server.close());
  const to = join(testFolder(), 'copy.db');
  const env = { LIBSQL_URL: server.url, LIBSQL_AUTH_TOKEN: server.authToken, WEERKLANK_KEY: server.key };
  expect(await ran(['backup', to, '--json'], env)).toMatchObject({ exit: 0 });
  expect(statSync(to).mode & 0o777).toBe(0o600);
});

test('erasing everything tells the number first, and leaves nothing in the file', async () => {
  const folder = await filledFolder(0);
  await inFolder(folder, (context) => answer(context, 1, 5, 'mosterdzaadje'));
  const refused = await ran(['erase', 'dorp', '--everything', '--data', folder]);
  expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('5 antwoorden op “dorp”') });
  expect(await must(0, folder, 'erase', 'dorp', '--everything', '--yes')).toContain('met 5 antwoorden');
  const { database } = dataFolder(folder);
  expect(readFileSync(database).includes('mosterdzaadje')).toBe(false);
  expect(existsSync(`${database}-wal`)).toBe(false);
  expect(await must(0, folder, 'forms')).toContain('Er zijn nog geen formulieren');
  expect(await deedsIn(folder)).toEqual(['command-line erase-form']);
});

test('erasing the answers of a closed form, and retain saying so', async () => {
  const folder = await filledFolder(4);
  expect(await must(0, folder, 'retain')).toMatch(/^Er was niets te wissen\.\ndorp +365 dagen na sluiten\n$/);
  const open = await ran(['erase', 'dorp', '--answers', '--yes', '--data', folder]);
  expect(open).toMatchObject({ exit: 1, err: expect.stringContaining('nog niet gesloten') });
  await must(0, folder, 'close', 'dorp');
  expect(await must(0, folder, 'retain')).toMatch(/\ndorp +4 antwoorden tot .*20\d\d/);
  const unsure = await ran(['erase', 'dorp', '--answers', '--data', folder]);
  expect(unsure).toMatchObject({ exit: 1, err: expect.stringContaining('--yes') });
  const erased = JSON.parse(await must(0, folder, 'erase', 'dorp', '--answers', '--yes', '--json'));
  expect(erased).toEqual({ form: 'dorp', erased: 4 });
  const { erased: now, forms } = JSON.parse(await must(0, folder, 'retain', '--json'));
  expect([now, forms]).toEqual([[], [expect.objectContaining({ form: 'dorp', isErased: true })]]);
  expect(await must(0, folder, 'verify')).toContain('Alles klopt.');
});

test('erasing by invitation', async () => {
  const folder = await filledFolder(0);
  await inFolder(folder, async (context) => {
    value(await publish(context, formData({ ...pseudonymous, id: 'kring' })));
    value(await invite(context, 'kring', [person('An')]));
    const [an] = value(await listInvitations(context, 'kring'));
    value(await accept(context, handedIn(1, { form: 'kring', pass: an?.secret ?? '' })));
  });
  const anonymous = await ran(['erase', 'dorp', '--invitation', '1', '--data', folder]);
  expect(anonymous).toMatchObject({ exit: 1, err: expect.stringContaining('anoniem') });
  const unsure = await ran(['erase', 'kring', '--invitation', '1', '--data', folder]);
  expect(unsure).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/uitnodiging 1, met 1 antwoord,.*--yes/),
  });
  expect(await countIn(folder)).toBe(1);
  expect(await must(0, folder, 'erase', 'kring', '--invitation', '1', '--yes')).toContain(
    'kring: 1 antwoord gewist.\nDe naam in uitnodiging 1 is gewist. Haar link werkt niet meer.\n',
  );
  expect(await countIn(folder)).toBe(0);
  expect(await deedsIn(folder)).toContain('command-line erase-invitation 1');
});

test('what to erase is said by one option', async () => {
  const folder = testFolder();
  await must(0, folder, 'migrate');
  const wrong = [[], ['--answers', '--everything'], ['--invitation', '0'], ['--invitation', 'x']];
  for (const options of wrong) {
    const result = await ran(['erase', 'dorp', ...options, '--data', folder]);
    expect([options, result.exit]).toEqual([options, 2]);
  }
  const unknown = await ran(['erase', 'dorp', '--everything', '--yes', '--data', folder, '--json']);
  expect(JSON.parse(unknown.out)).toMatchObject({ problems: [{ code: 'form-unknown' }] });
});
