import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Variable, variableNames, writeSav } from '../../src/files/sav.ts';
import { joined, shortened } from '../../src/files/sav-records.ts';
import type { Cell } from '../../src/shared/csv.ts';
import { readSav } from './read-sav.ts';

const about = { label: 'Antwoorden: café', madeAt: '2026-11-01T12:34:56.000Z' };

const view: Variable = {
  name: 'answers.groen',
  label: 'Het plein wordt groen, één en al 🌳.',
  kind: 'number',
  measure: 'ordinal',
  values: [
    [1, 'Oneens'],
    [2, 'Eens, naïef gezegd'],
    [99, 'Geen mening'],
  ],
  missing: 99,
};
const spoken: Variable = { name: 'answers.anders', label: '', kind: 'text', measure: 'nominal' };
const number: Variable = { name: 'answers.aantal', label: 'Hoeveel?', kind: 'number', measure: 'scale' };

function bytesOf(variables: readonly Variable[], rows: readonly (readonly Cell[])[]): Uint8Array {
  return joined([...writeSav(variables, rows, about).pieces]);
}

const int = (bytes: Uint8Array, at: number) => Buffer.from(bytes).readInt32LE(at);

test('names, labels, words of values and what is missing are read back', async () => {
  const read = await readSav(bytesOf([view, spoken, number], [[2, 'é', -999_999_999_999_999]]));
  expect(read).toMatchObject({ label: about.label, encoding: 'UTF-8', madeAt: '01 Nov 26 12:34:56' });
  expect(read.variables).toEqual([
    {
      name: view.name,
      label: view.label,
      missing: 99,
      format: 'F8',
      values: { 1: 'Oneens', 2: 'Eens, naïef gezegd', 99: 'Geen mening' },
    },
    { name: spoken.name, label: null, missing: null, format: 'A2', values: null },
    { name: number.name, label: 'Hoeveel?', missing: null, format: 'F16', values: null },
  ]);
  expect(read.rows).toEqual([{ [view.name]: 2, [spoken.name]: 'é', [number.name]: -999_999_999_999_999 }]);
});

test('a number that is not there is missing, a text that is not there empty', async () => {
  const read = await readSav(bytesOf([view, spoken], [[null, null]]));
  expect(read.rows).toEqual([{ [view.name]: null, [spoken.name]: '' }]);
});

test.each([0, 1, 300])('%i rows', async (count) => {
  const rows = Array.from({ length: count }, (_, at) => [at, `tekst ${at}`, null]);
  const read = await readSav(bytesOf([number, spoken, view], rows));
  expect(read.variables).toHaveLength(3);
  expect(read.rows.map((row) => Object.values(row))).toEqual(rows);
});

test.each([1, 8, 9, 252, 253, 255, 256, 504, 505, 600, 20_000, 32_767])(
  'a text of %i bytes stands between others as it was written',
  async (length) => {
    // a character of two bytes on every odd place
    const text = `a${'é'.repeat(length)}`.slice(0, 1 + Math.floor((length - 1) / 2)).padEnd(length, 'z');
    const long = Buffer.from(text).subarray(0, length).toString();
    const rows = [
      [1, long, 2, 'kort'],
      [3, 'ï', 4, null],
    ];
    const after = { ...spoken, name: 'answers.erna' };
    const read = await readSav(bytesOf([number, spoken, { ...view, values: [[2, 'twee']] }, after], rows));
    expect(read.rows.map((row) => Object.values(row))).toEqual([
      [1, long, 2, 'kort'],
      [3, 'ï', 4, ''],
    ]);
    // the words belong to the variable after it, wherever the text ends
    expect(read.variables.map(({ values }) => values)).toEqual([null, null, { 2: 'twee' }, null]);
  },
);

test('a text of more bytes than a cell holds loses its end at a character, and is counted', async () => {
  const fits = `${'é'.repeat(16_383)}z`;
  const { pieces, cutCount } = writeSav([spoken], [[`${'é'.repeat(16_383)}🌳`], [fits]], about);
  expect(cutCount).toBe(1);
  const { rows } = await readSav(joined([...pieces]));
  expect(rows.map((row) => row[spoken.name])).toEqual(['é'.repeat(16_383), fits]);
});

test('bytes stand where the format wants them', () => {
  const bytes = bytesOf([view, { ...spoken, name: 'answers.lang' }], [[1, 'x'.repeat(600)]]);
  const text = (from: number, to: number) => Buffer.from(bytes).toString('latin1', from, to);
  expect(text(0, 4)).toBe('$FL2');
  expect(text(4, 64)).toBe('@(#) SPSS DATA FILE Weerklank'.padEnd(60));
  // a number, and 600 bytes in segments of 255, 255 and 96
  const elements = 1 + 32 + 32 + 12;
  expect([64, 68, 72, 76, 80].map((at) => int(bytes, at))).toEqual([2, elements, 0, 0, 1]);
  expect(Buffer.from(bytes).readDoubleLE(84)).toBe(100);
  expect(text(92, 109)).toBe('01 Nov 2612:34:56');
  expect([...bytes.subarray(173, 176)]).toEqual([0, 0, 0]);
  // the first record of a variable follows: a number with label and one value that is missing, F8.0
  expect([176, 180, 184, 188, 192, 196].map((at) => int(bytes, at))).toEqual([
    2, 0, 1, 1, 0x05_08_00, 0x05_08_00,
  ]);
  expect(text(200, 208)).toBe('V1      ');
  // the dictionary ends before one row of data
  const end = bytes.length - elements * 8;
  expect([int(bytes, end - 8), int(bytes, end - 4)]).toEqual([999, 0]);
  expect(Buffer.from(bytes).readDoubleLE(end)).toBe(1);
  expect(text(end + 8, end + 8 + 256)).toBe(`${'x'.repeat(255)} `);
});

test('what is told of the file is in records of their own', () => {
  const bytes = Buffer.from(bytesOf([view, spoken], [[1, 'y'.repeat(300)]]));
  const record = (subtype: number) => {
    const head = Buffer.alloc(8);
    head.writeInt32LE(7);
    head.writeInt32LE(subtype, 4);
    const at = bytes.indexOf(head);
    return bytes.subarray(at + 16, at + 16 + bytes.readInt32LE(at + 8) * bytes.readInt32LE(at + 12));
  };
  const ints = (subtype: number) =>
    Array.from({ length: record(subtype).length / 4 }, (_, at) => record(subtype).readInt32LE(at * 4));
  expect(ints(3)).toEqual([1, 0, 0, -1, 1, 1, 2, 65_001]);
  expect(record(4).toString('hex')).toBe('ffffffffffffefffffffffffffffef7ffeffffffffffefff');
  // ordinal and to the right; nominal and to the left, for either segment
  expect(ints(11)).toEqual([2, 10, 1, 1, 40, 0, 1, 40, 0]);
  expect(record(13).toString()).toBe('V1=answers.groen\tV2=answers.anders');
  expect(record(14).toString()).toBe('V2=00300\0\t');
  expect(record(20).toString()).toBe('UTF-8');
});

test('a table is as wide as its long texts make it', () => {
  const wide = Array.from({ length: 2_000 }, (_, at) => ({ ...spoken, name: `answers.x${at}` }));
  const text = 'é'.repeat(3_000);
  const [dictionary] = writeSav(wide, [wide.map(() => text)], about).pieces;
  expect(dictionary?.length).toBeGreaterThan(wide.length * text.length);
});

test('names are taken by SPSS, each once', () => {
  const long = `answers.${'a'.repeat(40)}.${'b'.repeat(40)}`;
  const names = variableNames([
    'name',
    'answers.een-ding',
    'answers.een_ding',
    long,
    `${long}c`,
    'answers.x.1',
  ]);
  expect(names).toEqual([
    'name',
    'answers.een_ding',
    'answers.een_ding_2',
    `answers.${'a'.repeat(40)}.${'b'.repeat(15)}`,
    `answers.${'a'.repeat(40)}.${'b'.repeat(13)}_2`,
    'answers.x.1',
  ]);
  const columns = fc.stringMatching(/^answers\.[a-z][a-z0-9-]{0,39}(\.[a-z][a-z0-9-]{0,39})?$/);
  fc.assert(
    fc.property(fc.array(columns), (all) => {
      const made = variableNames(all);
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(all.length);
      for (const name of made) expect(name).toMatch(/^(?=.{1,64}$)[a-z][\w.]*[^.]$/i);
    }),
  );
});

test('a label too long ends in an ellipsis, on a whole character', () => {
  expect(shortened('één', 5)).toBe('één');
  expect(shortened('één boom', 8)).toBe('één…');
  expect(shortened('🌳🌳🌳', 8)).toBe('🌳…');
});

test('any table comes back as it was', async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }), fc.nat(60))
        .map(([word, times]) => word.repeat(times)),
    )
    .map((typed) => `${typed}.`);
  const column = fc.oneof(
    fc.record({ kind: fc.constant('number' as const), cell: fc.constant(fc.option(fc.maxSafeInteger())) }),
    fc.record({ kind: fc.constant('text' as const), cell: fc.constant(fc.option(text)) }),
  );
  const tables = fc.array(column, { minLength: 1, maxLength: 6 }).chain((columns) =>
    fc.record({
      kinds: fc.constant(columns.map(({ kind }) => kind)),
      rows: fc.array(fc.tuple(...columns.map(({ cell }): fc.Arbitrary<Cell> => cell)), { maxLength: 8 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(tables, async ({ kinds, rows }) => {
      const variables = kinds.map((kind, at) => ({ ...spoken, name: `answers.x${at}`, kind }));
      const read = await readSav(bytesOf(variables, rows));
      expect(read.rows.map((row) => Object.values(row))).toEqual(
        rows.map((cells) => cells.map((cell, at) => cell ?? (kinds[at] === 'text' ? '' : null))),
      );
    }),
    { numRuns: 40 },
  );
});
