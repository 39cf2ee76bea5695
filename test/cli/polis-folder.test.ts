import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPolisFolder } from '../../src/cli/polis-folder.ts';
import { marketSquareFolder } from '../actions/polis/market-square.ts';

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of readdirSync(marketSquareFolder)) {
    copyFileSync(join(marketSquareFolder, name), join(folder, name));
  }
  return folder;
}

test('a folder is its five files and its name', () => {
  const read = readPolisFolder(`${marketSquareFolder}/`);
  expect(read).toMatchObject({ ok: true, value: { folder: 'market-square' } });
  expect(read.ok && read.value.votes.split('\n')).toHaveLength(27);
  expect(read.ok && read.value.licence).toContain('CC0');
});

test('only the licence may be missing', () => {
  const folder = copied();
  rmSync(join(folder, 'LICENSE.txt'));
  expect(readPolisFolder(folder)).toMatchObject({ ok: true, value: { licence: undefined } });
  rmSync(join(folder, 'votes.csv'));
  rmSync(join(folder, 'summary.csv'));
  expect(readPolisFolder(folder)).toEqual({
    ok: false,
    problems: ['summary.csv', 'votes.csv'].map((name) => ({
      code: 'file-unreadable',
      values: { file: join(folder, name) },
    })),
  });
});

test.each(['comments.csv', 'LICENSE.txt'])('%s in another encoding is refused, not changed', (name) => {
  const folder = copied();
  writeFileSync(join(folder, name), Buffer.from('caf\xe9', 'latin1'));
  expect(readPolisFolder(folder)).toMatchObject({ ok: false, problems: [{ code: 'file-not-text' }] });
});
