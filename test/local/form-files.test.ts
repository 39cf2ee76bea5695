import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formFilesIn, formFilesNamed } from '../../src/local/form-files.ts';
import { testFolder } from './testfolder.ts';

test('forms are the JSON files of a folder by name, their schema and hidden files left out', () => {
  const folder = testFolder();
  for (const name of ['b.json', 'a.json', 'form.schema.json', '.c.json', 'read.md', 'd.json~']) {
    writeFileSync(join(folder, name), '{}');
  }
  expect(formFilesIn(folder)).toEqual({ ok: true, value: [join(folder, 'a.json'), join(folder, 'b.json')] });
  mkdirSync(join(folder, 'empty'));
  expect(formFilesIn(join(folder, 'empty'))).toEqual({ ok: true, value: [] });
  const missing = join(folder, 'missing');
  expect(formFilesIn(missing)).toEqual({
    ok: false,
    problems: [{ code: 'file-unreadable', values: { file: missing } }],
  });
});

test('a folder that is named stands for its forms; what holds none is told by its own name', () => {
  const folder = testFolder();
  for (const name of ['b.json', 'a.json', 'form.schema.json']) writeFileSync(join(folder, name), '{}');
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const [a, b, schema, gone] = ['a.json', 'b.json', 'form.schema.json', 'gone.json'].map((name) =>
    join(folder, name),
  );
  expect(formFilesNamed([folder])).toEqual([a, b]);
  expect(formFilesNamed([b ?? '', schema ?? '', gone ?? '', empty])).toEqual([b, gone, empty]);
});
