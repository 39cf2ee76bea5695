import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonFile } from '../../src/local/json-file.ts';
import { pointerTo } from '../../src/shared/pointer.ts';
import { testFolder } from './testfolder.ts';

test('a pointer leads to its member, or to the nearest place around it', () => {
  const file = join(testFolder(), 'x.json');
  writeFileSync(file, '{\n  "a/b": [ 1,\n    { "c": 2 } ]\n}');
  const read = readJsonFile(file);
  if (!read.ok) throw new Error('it is JSON');
  const { placeOf } = read.value;
  expect(placeOf('')).toEqual({ line: 1, column: 1 });
  expect(placeOf('/a~1b')).toEqual({ line: 2, column: 3 });
  expect(placeOf('/a~1b/0')).toEqual({ line: 2, column: 12 });
  expect(placeOf('/a~1b/1/c')).toEqual({ line: 3, column: 7 });
  expect(placeOf('/a~1b/1/d/e')).toEqual({ line: 3, column: 5 });
  expect(placeOf('/a~1b/7')).toEqual({ line: 2, column: 3 });
  expect(placeOf('/nowhere')).toEqual({ line: 1, column: 1 });
});

test('every pointer into any JSON leads to the text of what it points to', () => {
  const file = join(testFolder(), 'x.json');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 })), (data) => {
      const text = JSON.stringify(data, null, 1);
      writeFileSync(file, text);
      const read = readJsonFile(file);
      if (!read.ok) throw new Error('it is JSON');
      for (const key of Object.keys(data)) {
        const { line, column } = read.value.placeOf(pointerTo(key));
        expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^"/);
        expect(text.split('\n')[line - 1]?.startsWith(`${JSON.stringify(key)}:`, column - 1)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('keys that stand twice are told, where they count and where they stood before', () => {
  const file = join(testFolder(), 'x.json');
  writeFileSync(file, '{ "a": 1,\n "b": { "c": 1, "c": 2, "c": 3 },\n "a": [ { "d": 1, "d": 1 } ] }');
  const read = readJsonFile(file);
  if (!read.ok) throw new Error('it is JSON');
  const { placeOf, repeated } = read.value;
  const told = repeated.map(({ pointer = '', values }) => ({ pointer, values, at: placeOf(pointer).line }));
  expect(told.sort((a, b) => (a.pointer < b.pointer ? -1 : 1))).toEqual([
    { pointer: '/a', values: { key: 'a', line: 1 }, at: 3 },
    { pointer: '/a/0/d', values: { key: 'd', line: 3 }, at: 3 },
    { pointer: '/b/c', values: { key: 'c', line: 2 }, at: 2 },
  ]);
});
