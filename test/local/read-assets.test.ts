import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assetPaths } from '../../src/http/assets.ts';
import { readAssets } from '../../src/local/read-assets.ts';
import { testFolder } from './testfolder.ts';

test('what `npm run build:assets` made is all there', () => {
  const read = readAssets(assetPaths);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect([...read.value.keys()]).toEqual(assetPaths);
  for (const [path, text] of read.value) expect([path, text.length > 500]).toEqual([path, true]);
});

test('each file that is missing is told', () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/b.css'), 'é');
  expect(readAssets(['/a/b.css'], folder)).toEqual({ ok: true, value: new Map([['/a/b.css', 'é']]) });
  expect(readAssets(['/a/c.css', '/a/b.css', '/d.json'], folder)).toEqual({
    ok: false,
    problems: [
      { code: 'asset-missing', values: { file: '/a/c.css' } },
      { code: 'asset-missing', values: { file: '/d.json' } },
    ],
  });
});
