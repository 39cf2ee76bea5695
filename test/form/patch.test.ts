import { expect, test } from 'vitest';
import { type Operation, patched } from '../../src/form/patch.ts';

const data = { a: [1, 2], b: { c: 'x' } };

test.each<[Operation, unknown]>([
  [
    { op: 'add', path: '/b/d', value: 1 },
    { a: [1, 2], b: { c: 'x', d: 1 } },
  ],
  [
    { op: 'add', path: '/a/0', value: 0 },
    { a: [0, 1, 2], b: { c: 'x' } },
  ],
  [
    { op: 'add', path: '/a/-', value: 3 },
    { a: [1, 2, 3], b: { c: 'x' } },
  ],
  [
    { op: 'replace', path: '/a/1', value: 5 },
    { a: [1, 5], b: { c: 'x' } },
  ],
  [{ op: 'replace', path: '', value: 5 }, 5],
  [
    { op: 'remove', path: '/a/0' },
    { a: [2], b: { c: 'x' } },
  ],
  [
    { op: 'remove', path: '/b/c' },
    { a: [1, 2], b: {} },
  ],
  [{ op: 'remove', path: '/nowhere/at/all' }, data],
  [{ op: 'remove', path: '/a/9' }, data],
])('%j', (operation, expected) => {
  const before = JSON.stringify(data);
  expect(patched(data, [operation])).toEqual(expected);
  expect(JSON.stringify(data)).toBe(before);
});

test('a key that objects inherit is a key like any other', () => {
  const made = patched(JSON.parse('{"__proto__":1,"a":2}'), [{ op: 'remove', path: '/__proto__' }]);
  expect(JSON.stringify(made)).toBe('{"a":2}');
});
