// Before and after, read back from the page: by code that shares nothing with what draws it.
import { expect } from 'vitest';
import type { ResultsDocument, ShiftFigures, ShiftRow } from '../../../src/results/document.ts';
import { holdBar } from './hold-bar.ts';
import { all, type Node, one, textOf } from './tree.ts';

type Shown = ShiftRow & ShiftFigures;
const shownOf = (rows: readonly ShiftRow[]) => rows.filter((row): row is Shown => row.n !== null);

const signs = (value: number) => {
  const written = Math.abs(value).toFixed(2).replace('.', ',');
  if (Number(Math.abs(value).toFixed(2)) === 0) return '0,00';
  return `${value > 0 ? '+' : '−'}${written}`;
};

const fields = {
  'agreed-settled': 'Eensgezind, weinig beweging: ',
  'agreed-moving': 'Eensgezind, nog in beweging: ',
  'split-settled': 'Verdeeld, weinig beweging: ',
  'split-moving': 'Verdeeld, nog in beweging: ',
  'not-yet': 'Nog open: ',
};

/** Holds the Dutch section against the document: every bar, sentence and cell. */
export function holdShift(section: Node | undefined, { shift }: ResultsDocument): void {
  expect(section !== undefined).toBe(shift !== null);
  if (section === undefined || shift === null) return;
  const groups = [shift.implications, shift.statements, ...shift.priorities.map(({ options }) => options)];
  const shown = groups.map(shownOf).filter(({ length }) => length > 0);
  expect(textOf(section)).toContain(
    shift.pairs === 1 ? '1 mens vulde beide' : `${shift.pairs} mensen vulden beide`,
  );
  const [implications = [], statements = []] = groups.map(shownOf);
  const is = implications.length > 0 ? 'implicaties' : statements.length > 0 ? 'stellingen' : 'opties';
  holdFinding(textOf(one(section, '.govuk-body')), shown, is);
  const items = all(section, 'li').filter((item) => item.attributes.get('class') === 'shifted');
  const rows = shown.flat();
  expect(items).toHaveLength(rows.length);
  for (const [at, row] of rows.entries()) holdRow(items[at] ?? section, row);
  const tables = all(section, 'table');
  expect(tables).toHaveLength(shown.length);
  for (const [at, group] of shown.entries()) holdTable(tables[at] ?? section, group);
  const missing = groups.flat().length - rows.length;
  const told = /(\d+) rij(?: ontbreekt|en ontbreken) hier/.exec(textOf(section))?.[1];
  expect(Number(told ?? 0)).toBe(missing);
}

/** What moved most on average is of the first group, which is named, with as many as moved as far; never that it was no chance. */
function holdFinding(text: string, [first = []]: readonly (readonly Shown[])[], is: string): void {
  const farthest = Math.max(0, ...first.map(({ shift }) => Math.abs(shift)));
  const found =
    /Van de (\w+) hier schoof “(.*?)” gemiddeld het meest(?:, net zo ver als (\d+) andere)?: ([+−]?\d,\d\d)(, al kan dat toeval zijn)?\./.exec(
      text,
    );
  expect(found !== null).toBe(farthest >= 0.005);
  if (found === null) return;
  const [, of, named = '', ties = '0', figure = '', chance] = found;
  expect(of).toBe(is);
  expect(Number(ties)).toBe(first.filter(({ shift }) => Math.abs(shift) === farthest).length - 1);
  const row = first.find(
    ({ shift, title }) =>
      Math.abs(shift) === farthest &&
      [title].flatMap((each) => (typeof each === 'string' ? [each] : [each.nl ?? ''])).includes(named),
  );
  expect(row, text).toBeDefined();
  if (row === undefined) return;
  expect(Math.abs(Number(figure.replace(',', '.').replace('−', '-')) - row.shift)).toBeLessThanOrEqual(
    0.005001,
  );
  expect(chance === undefined).toBe(isRare(row));
}

function isRare({ interval, signP }: Shown): boolean {
  if (interval === null) return false;
  return Math.sign(interval[0]) * Math.sign(interval[1]) === 1 && (signP ?? 0) <= 0.05;
}

function holdRow(item: Node, row: Shown): void {
  holdBar(one(item, '.bar'), { against: [row.down], middle: row.same, inFavour: [row.up] });
  expect(textOf(one(item, '.bar-labels')).match(/\d+ [a-z ]*[a-z]/g)).toEqual([
    `${row.down} minder`,
    `${row.up} meer`,
    `${row.same} gelijk`,
  ]);
  const said = textOf(one(item, '.small-print'));
  expect(said).toContain(`bij ${row.n === 1 ? '1 mens' : `${row.n} mensen`}.`);
  const told = /Gemiddeld ([+−]?\d,\d\d)/.exec(said)?.[1] ?? '';
  expect(Math.abs(Number(told.replace(',', '.').replace('−', '-')) - row.shift)).toBeLessThanOrEqual(
    0.005001,
  );
  expect(said.includes('zelden toeval')).toBe(isRare(row) && row.same < row.n);
  expect(said.includes('Te weinig mensen schoven')).toBe(row.interval === null && row.same < row.n);
  const stayed = `${row.settled} van ${row.n} ${row.settled === 1 ? 'bleef' : 'bleven'} dicht bij het eerste antwoord.`;
  expect(said.endsWith(row.field === null ? ` ${stayed}` : `${fields[row.field]}${stayed}`)).toBe(true);
}

function holdTable(table: Node, rows: readonly Shown[]): void {
  const cells = all(one(table, 'tbody'), 'tr').map((line) => all(line, 'td').map((cell) => textOf(cell)));
  expect(cells).toHaveLength(rows.length);
  for (const [at, row] of rows.entries()) {
    const [n, down, same, up, mean = '', margin, chance, settled] = cells[at] ?? [];
    expect([n, down, same, up, settled].map(Number)).toEqual([
      row.n,
      row.down,
      row.same,
      row.up,
      row.settled,
    ]);
    expect(Math.abs(Number(mean.replace(',', '.').replace('−', '-')) - row.shift)).toBeLessThanOrEqual(
      0.005001,
    );
    const ends = row.interval?.map((end) => signs(end)).join(' tot ') ?? '–';
    if (row.interval === null) expect(margin).toBe(ends);
    else expect(margin).toMatch(/^[+−]?\d,\d\d tot [+−]?\d,\d\d$/);
    expect(chance).toBe(
      row.signP === null ? '–' : row.signP < 0.001 ? '< 0,001' : row.signP.toFixed(3).replace('.', ','),
    );
  }
}
