import { expect, test } from 'vitest';
import { readPeople } from '../../src/actions/read-people.ts';
import { must } from './testcontext.ts';

test('people with what they speak for, whatever else the file says of them', () => {
  const text = 'Email,Name, Organisation ,mandates\na@x,"Anna\nde Wit",De Linde,3\n\nb@x,Bas,De Eik,\n';
  expect(must(readPeople('mensen.csv', text, 'organisation')).people).toEqual([
    { line: 2, name: 'Anna\nde Wit', speaksFor: 'De Linde', mandates: 3 },
    { line: 5, name: 'Bas', speaksFor: 'De Eik', mandates: 1 },
  ]);
});

test('as a Dutch spreadsheet saves it', () => {
  const text = '\ufeffname;table\r\nAnna, ook wel An;Tafel 1\r\n';
  expect(must(readPeople('mensen.csv', text, 'table')).people).toEqual([
    { line: 2, name: 'Anna, ook wel An', speaksFor: 'Tafel 1', mandates: 1 },
  ]);
});

test('with the columns headed in Dutch; what has the very name goes before', () => {
  const text = 'Naam;Organisatie;Mandaten\nAnna;De Linde;3\nBas;;veel\n';
  const { people, wrong, columnOf } = must(readPeople('mensen.csv', text, 'organisation'));
  expect(people).toMatchObject([
    { name: 'Anna', speaksFor: 'De Linde', mandates: 3 },
    { name: 'Bas', speaksFor: '' },
  ]);
  // a mistake is told in the words of the file
  expect([wrong[0]?.column, columnOf('speaksFor'), columnOf('name')]).toEqual([
    'Mandaten',
    'Organisatie',
    'Naam',
  ]);
  const both = must(readPeople('mensen.csv', 'name,naam\nAnna,Jansen\n', undefined));
  expect([both.people[0]?.name, both.columnOf('name')]).toEqual(['Anna', 'name']);
});

test('in a form for persons nobody speaks for another, and what says so is not dropped', () => {
  const read = must(readPeople('mensen.csv', 'name,table\nAnna,\nBas,Tafel 2\n', undefined));
  expect(read.people.map(({ speaksFor }) => speaksFor)).toEqual([null, 'Tafel 2']);
});

test('what is wrong is told with line and column', () => {
  const problems = (text: string) => {
    const read = readPeople('mensen.csv', text, 'organisation');
    if (!read.ok) return read.problems;
    return read.value.wrong.map(({ line, column, problem }) => ({ line, column, ...problem }));
  };
  expect(problems('wie\nAnna\n')).toMatchObject([
    { code: 'csv-column-missing', values: { file: 'mensen.csv', column: 'name', found: 'wie' } },
    { code: 'csv-column-missing', values: { column: 'organisation' } },
  ]);
  expect(problems('')).toHaveLength(2);
  expect(problems('name,organisation,mandates\nA,B,0\nC,D,2\nE,F,1.5\nG,H,1001\nI,J,veel\n')).toMatchObject(
    [
      [2, '0'],
      [4, '1.5'],
      [5, '1001'],
      [6, 'veel'],
    ].map(([line, found]) => ({ code: 'mandates-malformed', line, column: 'mandates', values: { found } })),
  );
  expect(problems('name,organisation\nAnna\nBas,De Eik\nCor,De Es,3\n')).toMatchObject([
    { code: 'csv-row-ragged', line: 2, values: { found: 1, expected: 2 } },
    { code: 'csv-row-ragged', line: 4, values: { found: 3, expected: 2 } },
  ]);
  expect(problems('name,organisation\n"A,B\n')).toMatchObject([{ code: 'csv-malformed' }]);
});
