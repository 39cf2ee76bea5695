import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, csvLine } from '../../src/shared/csv.ts';

const unsafe = /^['\s\p{Cf}]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;
/** An apostrophe that was put within a text. */
const within = /(?<=[;\n])'(?=['"\s\p{Cf}]*[=+\-@＝＋－＠](?!\)))/gu;

test('ordinary answers stay as they are, numbers below zero too', () => {
  expect(csvLine(['een lied', "'s avonds", null, -3, 0])).toBe("een lied,'s avonds,,-3,0\r\n");
  expect(csvLine(['zij zei "ja", meteen'])).toBe('"zij zei ""ja"", meteen"\r\n');
});

test.each([
  '=1+1',
  '+31 6',
  '- een liedpunt',
  '@home',
  '\tx',
  '\nx',
  '＝1',
  ' =1',
  '\u200b=1',
  '\ufeff@x',
  "'=1",
])('what a spreadsheet could take for a formula gets an apostrophe: %j', (text) => {
  const [[cell = ''] = []]: string[][] = parse(csvLine([text]));
  expect(cell).toBe(`'${text}`);
});

test.each([
  ['x;=1+1;y', "x;'=1+1;y"],
  ['x\n=1+1\ny', "x\n'=1+1\ny"],
  ['x;"=1+1;y', 'x;\'"=1+1;y'],
  ["x; '@y", "x;' '@y"],
  ['leuk ;-)', 'leuk ;-)'],
  ['a; b', 'a; b'],
])(
  'a spreadsheet that parts at semicolons computes nothing of what stands within a text: %j',
  (text, safe) => {
    const line = csvLine([4, text, 5]);
    const [[, cell = ''] = []]: string[][] = parse(line, { record_delimiter: '\r\n' });
    expect(cell).toBe(safe);
    expect(line.split(/[;\n]/).filter((each) => /^["\s]*[=+@]|^["\s]*-(?!\))/.test(each))).toEqual([]);
  },
);

test('any text comes back from any reader of RFC 4180, less the apostrophes, and runs nowhere', () => {
  const letter = fc.constantFrom(...'=+-@\t\n\'", ;＝x'.split(''));
  const text = fc.oneof(fc.string({ unit: letter, maxLength: 8 }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
      const rows: string[][] = parse(csvLine(texts satisfies readonly Cell[]), { record_delimiter: '\r\n' });
      expect(rows).toHaveLength(1);
      const cells = rows[0] ?? [];
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      const back = cells.map((cell) => (unsafe.test(cell) ? cell.slice(1) : cell).replaceAll(within, ''));
      expect(back).toEqual(texts);
    }),
  );
});
