// `weerklank serve` as a process of its own, with the entry that esbuild builds.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '../../src/local/folder.ts';
import { problem } from '../../src/shared/problem.ts';
import { sentenceInTerminal, terminalWordsIn } from '../../src/words/terminal.ts';
import { wordsIn } from '../../src/words/words.ts';
import { freePort, serveAsProcess } from '../local/started.ts';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

const words = terminalWordsIn('en');
const ready = /Address +(\S+)\n +Data +(\S+)\n/;

test('serves until a signal comes, with the command line beside it, and leaves the data whole', async () => {
  execFileSync('npm', ['run', '-s', 'build:node']);
  const folder = join(testFolder(), 'data');
  const args = ['--data', folder, '--port', String(await freePort())];
  const first = serveAsProcess(...args);
  const [, web = '', data] = await first.until(ready);
  expect(data).toBe(folder);
  expect(await (await fetch(`${web}/readyz`)).json()).toMatchObject({ ready: true });
  expect(await must(0, folder, 'forms')).not.toContain('zomersessie');
  await must(0, folder, 'publish', 'forms/zomersessie-intake.json');
  const page = await fetch(`${web}/en/forms/zomersessie-intake`);
  expect(page.status).toBe(200);
  const sheet = /href="(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
  for (const file of [sheet, '/api/v1/openapi.json']) {
    expect([file, (await fetch(`${web}${file}`)).status]).toEqual([file, 200]);
  }

  const second = serveAsProcess(...args);
  expect((await once(second.child, 'close'))[0]).toBe(1);
  const { database } = dataFolder(folder);
  expect(second.written()).toBe(`${wordsIn('en').problems['database-in-use']({ file: database })}\n`);

  expect(await first.stop('SIGTERM')).toBe(0);
  expect(first.written()).toContain(words.start.stopped);
  expect(existsSync(`${database}-wal`)).toBe(false);
  expect(await must(0, folder, 'forms')).toContain('zomersessie');
});

test('what is typed or set wrong is said before anything is opened', async () => {
  const folder = join(testFolder(), 'data');
  const exits = async (args: readonly string[], env: Record<string, string> = {}) => {
    const result = await ran(['serve', '--data', folder, '--lang', 'en', ...args], env);
    return [result.exit, result.err.split('\n')[0]];
  };
  expect(await exits(['--port', '0'])).toEqual([2, words.wrongUse.portMalformed('0')]);
  expect(await exits([], { PORT: 'x' })).toEqual([2, words.wrongUse.portMalformed('x')]);
  expect(await exits(['--database', 'https://x'])).toEqual([2, words.wrongUse.serveElsewhere]);
  const malformed = wordsIn('en').problems['setting-malformed'];
  expect(await exits(['--url', 'x'])).toEqual([1, malformed({ name: 'WEERKLANK_URL' })]);
  expect(await exits([], { WEERKLANK_URL: 'https://x.example/path' })).toEqual([
    1,
    malformed({ name: 'WEERKLANK_URL' }),
  ]);
  expect(await exits([], { WEERKLANK_KEY: 'short' })).toEqual([1, malformed({ name: 'WEERKLANK_KEY' })]);
  const nowhere = join(folder, 'nowhere');
  expect(await exits(['--forms', nowhere])).toEqual([
    1,
    sentenceInTerminal('en', problem('file-unreadable', { file: nowhere })),
  ]);
  expect(existsSync(folder)).toBe(false);
});
