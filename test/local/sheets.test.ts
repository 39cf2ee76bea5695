import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readSheets } from '../../src/local/sheets.ts';
import { testFolder } from './testfolder.ts';

const rows = [
  ['type', 'name', 'label'],
  ['text', 'a', 'Hoe, en "waarom"?'],
  [null, null, null],
  ['integer', 'b', 3.5],
];

async function codesOf(...paths: string[]): Promise<readonly string[]> {
  const read = await readSheets(paths);
  return read.ok ? [] : read.problems.map(({ code }) => code);
}

test('a workbook is read as text, with the numbers of its rows', async () => {
  const file = join(testFolder(), 'mijn form.xlsx');
  const date = new Date('2026-03-01T00:00:00Z');
  writeFileSync(
    file,
    await writeXlsx({
      sheets: [
        { name: 'survey', rows },
        { name: 'extra', rows: [[true, date]] },
      ],
    }),
  );
  expect(await readSheets([file])).toEqual({
    ok: true,
    value: {
      name: 'mijn form',
      sheets: [
        {
          name: 'survey',
          rows: [
            { number: 1, cells: ['type', 'name', 'label'] },
            { number: 2, cells: ['text', 'a', 'Hoe, en "waarom"?'] },
            { number: 3, cells: ['', '', ''] },
            { number: 4, cells: ['integer', 'b', '3.5'] },
          ],
        },
        { name: 'extra', rows: [{ number: 1, cells: ['true', '2026-03-01'] }] },
      ],
    },
  });
});

test('CSV files are read from a folder or one by one, with commas or semicolons', async () => {
  const folder = join(testFolder(), 'Zomer');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'survey.csv'),
    '\uFEFFtype;name;label\r\ntext;a;"Hoe;\r\nzo?"\r\n\r\ninteger;b;Wat\r\n',
  );
  writeFileSync(join(folder, 'choices.csv'), 'list_name,name\na,1\n');
  writeFileSync(join(folder, 'leesmij.txt'), 'x');
  const read = await readSheets([folder]);
  expect(read).toMatchObject({
    ok: true,
    value: { name: 'Zomer', sheets: [{ name: 'choices' }, { name: 'survey' }] },
  });
  const survey = read.ok ? read.value.sheets[1]?.rows : [];
  expect(survey?.map(({ number, cells }) => [number, cells[2]])).toEqual([
    [1, 'label'],
    [2, 'Hoe;\nzo?'],
    [5, 'Wat'],
  ]);
  const named = await readSheets([join(folder, 'survey.csv'), join(folder, 'choices.csv')]);
  expect(named).toMatchObject({
    ok: true,
    value: { name: 'Zomer', sheets: [{ name: 'survey' }, { name: 'choices' }] },
  });
});

test('a file that is none, broken, too large or unpacks to too much is refused in a sentence', async () => {
  const folder = testFolder();
  const put = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const good = await writeXlsx({ sheets: [{ name: 'survey', rows }] });
  expect(await codesOf(join(folder, 'nergens.xlsx'))).toEqual(['file-unreadable']);
  expect(await codesOf(put('leeg.xlsx', ''))).toEqual(['workbook-unreadable']);
  expect(await codesOf(put('tekst.xlsx', 'PK\u0003\u0004 '.repeat(100)))).toEqual(['workbook-unreadable']);
  expect(await codesOf(put('half.xlsx', good.slice(0, good.length / 2)))).toEqual(['workbook-unreadable']);
  for (const step of [7, 31, 97, 211]) {
    const broken = good.map((byte, at) => (at % step === step - 1 ? byte ^ 0xff : byte));
    expect(await codesOf(put(`${step}.xlsx`, broken))).toEqual(['workbook-unreadable']);
  }
  expect(await codesOf(put('groot.xlsx', new Uint8Array(5_000_001)))).toEqual(['file-too-large']);
  const bomb = good.slice();
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 28 < bomb.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
  }
  expect(await codesOf(put('bom.xlsx', bomb))).toEqual(['file-too-large']);
  const wide = await writeXlsx({
    sheets: [{ name: 'survey', rows: [Array.from({ length: 201 }, () => 'x')] }],
  });
  expect(await codesOf(put('breed.xlsx', wide))).toEqual(['sheet-too-large']);
  expect(await codesOf(put('survey.csv', 'a,b\n1\n'))).toEqual(['csv-malformed']);
  expect(await codesOf(put('choices.csv', new Uint8Array([0xff, 0xfe, 0x41])))).toEqual(['file-not-text']);
});
