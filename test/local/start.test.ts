import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { resultsLink } from '../../src/actions/links.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import { localOrganiserKey } from '../../src/local/organiser-key.ts';
import { problem } from '../../src/shared/problem.ts';
import { sentenceInTerminal, terminalWordsIn } from '../../src/words/terminal.ts';
import { wordsIn } from '../../src/words/words.ts';
import { must as valueIn } from '../actions/testcontext.ts';
import { must } from '../cli/terminal.ts';
import { inFolder } from './filled.ts';
import { descendants, freePort, npmStart, refusedStart, remaining, start } from './started.ts';
import { testFolder } from './testfolder.ts';

const words = terminalWordsIn('en');
const ready = /Fill in +(\S+)\n +Results +(\S+)\n +Organiser +(\S+)\n +Data +(\S+)\n/;

test('a first start shows the demonstration, another is told of it; a signal leaves nothing behind but the data', async () => {
  const folder = join(testFolder(), 'data');
  const port = await freePort();
  const args = ['--data', folder, '--port', String(port)];
  const first = start(...args);
  const [, fill = '', results = '', organiser = '', data] = await first.until(ready);
  const web = `http://127.0.0.1:${port}`;
  expect([fill, data]).toEqual([`${web}/en/forms/voorbeeld`, folder]);
  expect((await fetch(`${web}/healthz`)).status).toBe(200);
  for (const link of [fill, results]) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  const sheet = /href="(\/assets\/[^"]+)"/.exec(await (await fetch(fill)).text())?.[1] ?? '';
  for (const file of [sheet, '/api/v1/openapi.json']) {
    const { status, headers } = await fetch(`${web}${file}`);
    expect([file, status, headers.get('x-content-type-options')]).toEqual([file, 200, 'nosniff']);
  }
  const entrance = await fetch(organiser, { redirect: 'manual' });
  const cookie = (entrance.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const desk = await fetch(new URL(entrance.headers.get('location') ?? '', web), { headers: { cookie } });
  expect([entrance.status, desk.status]).toEqual([303, 200]);
  expect(statSync(dataFolder(folder).organiserKey).mode & 0o777).toBe(0o600);
  expect(await must(0, folder, 'link', 'voorbeeld', '--lang', 'en')).toContain(results);
  const demo = await must(0, folder, 'demo', '--lang', 'en');
  expect(demo.match(/https?:\S+/g)).toEqual([fill, results, organiser]);

  const second = await refusedStart(...args);
  expect(second).toEqual({ text: `${words.start.alreadyRunning(web)}\n`, code: 1 });
  const elsewhere = await refusedStart('--data', testFolder(), '--port', String(port));
  expect(elsewhere).toEqual({ text: `${words.start.portTaken(port)}\n`, code: 1 });

  const children = descendants(first.child.pid ?? 0);
  expect(children).not.toEqual([]);
  expect(await first.stop('SIGINT')).toBe(0);
  expect(first.written()).toContain(words.start.stopped);
  expect(await remaining(children)).toEqual([]);
  expect(existsSync(`${dataFolder(folder).database}-wal`)).toBe(false);
  expect(await must(0, folder, 'verify')).toContain('Alles klopt.');

  expect(await must(0, folder, 'link', 'voorbeeld', '--lang', 'en')).toContain(new URL(results).pathname);
});

test('the next start has it all again, by npm too, and a signal reaches it there', async () => {
  const folder = testFolder();
  await must(0, folder, 'demo');
  const [link, key] = await inFolder(folder, async (context) => [
    valueIn(await resultsLink(context, 'voorbeeld')),
    await localOrganiserKey(context, dataFolder(folder)),
  ]);
  const port = await freePort();
  const web = `http://127.0.0.1:${port}`;
  const again = npmStart('--data', folder, '--port', String(port));
  const [, ...links] = await again.until(ready);
  expect(links).toEqual([`${web}/en/forms/voorbeeld`, `${web}/en/r/${link}`, `${web}/o/${key}`, folder]);
  const left = descendants(again.child.pid ?? 0);
  expect(await again.stop('SIGTERM')).toBe(0);
  expect(await remaining(left)).toEqual([]);
});

test('with --empty only the forms; a form that changes is published again, one that is wrong is told', async () => {
  const folder = testFolder();
  const forms = join(folder, 'forms');
  mkdirSync(forms);
  const form = join(forms, 'zomersessie-intake.json');
  copyFileSync('forms/zomersessie-intake.json', form);
  writeFileSync(join(forms, 'half.json'), '{');
  const port = String(await freePort());
  const started = start('--data', join(folder, 'data'), '--port', port, '--forms', forms, '--empty');
  await started.until(ready);
  expect(started.written()).toContain(`${join(forms, 'half.json')} is not published:`);
  expect(started.written()).not.toContain('voorbeeld');
  const text = readFileSync(form, 'utf8');
  writeFileSync(form, text.replace('"Preparing the summer session"', '"Before the session"'));
  await started.until(/Form “zomersessie-intake” is published again: revision 2\./);
  writeFileSync(form, text.replace('"kind"', '"knd"'));
  await started.until(/Did you mean “kind”\?/);
  expect(await started.stop('SIGINT')).toBe(0);
});

test('a signal before everything runs leaves the database closed', async () => {
  const folder = join(testFolder(), 'data');
  const started = start('--data', folder, '--port', String(await freePort()));
  while (!existsSync(dataFolder(folder).organiserKey)) await new Promise((done) => setTimeout(done, 20));
  const left = descendants(started.child.pid ?? 0);
  await started.stop('SIGTERM');
  expect(await remaining(left)).toEqual([]);
  const opened = await openLocalDatabase(folder);
  expect(opened.ok).toBe(true);
  if (opened.ok) await opened.value.close();
});

test('what stands in the way is one sentence, and exit code 1', async () => {
  const folder = testFolder();
  const port = String(await freePort());
  const data = dataFolder(join(folder, 'data'));
  await must(0, data.folder, 'migrate');
  const args = ['--data', data.folder, '--port', port];

  const noForms = join(folder, 'nowhere');
  expect(await refusedStart(...args, '--forms', noForms)).toEqual({
    text: `${words.start.formsFolderMissing(noForms)}\n`,
    code: 1,
  });
  rmSync(data.key);
  expect(await refusedStart(...args)).toEqual({
    text: `${sentenceInTerminal('en', problem('key-file-missing', { file: data.key }))}\n`,
    code: 1,
  });
  writeFileSync(data.database, 'x'.repeat(5_000));
  expect(await refusedStart(...args)).toEqual({
    text: `${wordsIn('en').problems['database-damaged']({ file: data.database })}\n`,
    code: 1,
  });
  const taken = createServer().listen(Number(port), '127.0.0.1');
  onTestFinished(() => void taken.close());
  expect(await refusedStart(...args)).toEqual({
    text: `${words.start.portTaken(Number(port))}\n`,
    code: 1,
  });
});
