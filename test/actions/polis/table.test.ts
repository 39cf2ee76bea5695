import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords, readTable } from '../../../src/actions/polis/table.ts';

test('records know the line they begin at, through quoted line breaks, blank lines and Windows line ends', () => {
  expect(readRecords('x.csv', '\ufeffa,b\r\n1,"two\r\nlines"\r\n\r\n"say ""yes""",=2\r\n')).toEqual({
    ok: true,
    value: [
      { line: 1, values: ['a', 'b'] },
      { line: 2, values: ['1', 'two\nlines'] },
      { line: 5, values: ['say "yes"', '=2'] },
    ],
  });
});

test.each([
  ['a value too few', 'a,b\n1,2\n3\n', 3],
  ['a value too many', 'a,b\n1,2,3\n', 2],
  ['a quote that is never closed', 'a,b\n1,2\n"3,4\n', 3],
  ['a quote inside a bare value', 'a,b\n1,x"y"\n', 2],
])('%s is malformed, with its line', (_, text, line) => {
  const problems = [{ code: 'csv-malformed', values: { file: 'x.csv', line } }];
  expect(readRecords('x.csv', text)).toEqual({ ok: false, problems });
});

test('every missing column is named; other columns are left alone', () => {
  expect(readTable('x.csv', 'a,b\n1,2\n', ['b', 'c', 'constructor'])).toEqual({
    ok: false,
    problems: ['c', 'constructor'].map((column) => ({
      code: 'csv-column-missing',
      values: { file: 'x.csv', column, found: 'a, b' },
    })),
  });
  expect(readTable('x.csv', '', ['a'])).toMatchObject({ ok: false });
  const read = readTable('x.csv', 'a,b\n1,2\n', ['b']);
  expect(read.ok && read.value.rows.map((row) => row.value('b'))).toEqual(['2']);
});

test('any text comes back as it was written', () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\r', ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const written = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
      const read = readRecords('x.csv', written);
      expect(read.ok && read.value.map(({ values }) => values)).toEqual(rows);
    }),
  );
});
