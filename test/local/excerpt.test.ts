import { expect, test } from 'vitest';
import { excerptOf, printable } from '../../src/local/excerpt.ts';

test('a line with the place underlined', () => {
  expect(excerptOf('{\n  "kind": "intak"\n}', 2, 3, 15)).toEqual([
    '  2 |   "kind": "intak"',
    '    |   ^^^^^^^^^^^^^^^',
  ]);
});

test('what goes on over several lines is underlined to the end of the first', () => {
  expect(excerptOf('{ "a": {\n} }', 1, 3, Number.POSITIVE_INFINITY)[1]).toBe('    |   ^^^^^^');
});

test('a tab stays a tab, so that the mark stands below what it marks', () => {
  expect(excerptOf('\t"a": 1', 1, 2, 3)).toEqual(['  1 | \t"a": 1', '    | \t^^^']);
});

test('of a very long line the part around the place is shown', () => {
  const line = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
  const [shown = '', marks = ''] = excerptOf(line, 1, 501, 4);
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
});

test('no line, no excerpt; the place behind the end of a line is marked', () => {
  expect(excerptOf('a', 2, 1, 1)).toEqual([]);
  expect(excerptOf('', 1, 1, 1)).toEqual([]);
  expect(excerptOf('ab', 1, 3, 1)).toEqual(['  1 | ab', '    |   ^']);
});

test('what could command a terminal is shown as a mark', () => {
  expect(printable('a\u001b[2Jb\u202ec\td')).toBe('a\ufffd[2Jb\ufffdc\td');
});
