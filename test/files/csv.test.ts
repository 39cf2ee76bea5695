import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvColumns, writeCsv } from '../../src/files/csv.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { languages } from '../../src/shared/language.ts';
import { anyDocument, emptyDocument } from '../pages/results/document-arbitrary.ts';
import { hostileDocument, hostileTitle } from './hostile.ts';
import { csvRows, foundIn, numberIn, numbersIn } from './read-back.ts';

const digest = 'c0ffee'.repeat(10);
const taken = (document: ResultsDocument) => ({ document, digest, placedCount: document.reactions.length });

test('every figure of a document is in the file once, and nothing else is', () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...languages), (document, language) => {
      const rows = csvRows(writeCsv(taken(document), language), language);
      const figures = rows.filter(({ section }) => section !== 'about');
      const places = figures.map((row) =>
        [row.section, row.id, row.part, row.option, row.measure].join('\n'),
      );
      expect(new Set(places).size).toBe(places.length);
      const numbers = figures.flatMap((row) => {
        const found = foundIn(document, row) ?? null;
        if (typeof found === 'number') expect(numberIn(row.value, language)).toBe(found);
        else expect(row.value).toBe(found === null ? '' : String(found));
        return typeof found === 'number' ? [found] : [];
      });
      expect(numbers.toSorted()).toEqual(numbersIn(document).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('of a row that is withheld the file says no more than that', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const all = csvRows(writeCsv(taken(document), 'nl'), 'nl');
      const rows = all.filter(({ section }) => !section.startsWith('shift.'));
      const shifted = [...(document.shift?.implications ?? []), ...(document.shift?.statements ?? [])];
      for (const { id, n } of shifted) {
        const told = all.filter((row) => row.section.startsWith('shift.') && row.id === id);
        expect(told.map(({ measure }) => measure).includes('up')).toBe(n !== null);
        if (n === null) expect(told.map(({ measure, value }) => [measure, value])).toEqual([['n', '']]);
      }
      const withheld = [...document.implications, ...document.statements, ...document.choices].filter(
        ({ n }) => n === null,
      );
      for (const { id } of withheld) {
        const told = rows.filter(
          (row) => row.id === id && /^(n|rank|support|counts|mean|sum|bins)/.test(row.measure),
        );
        expect(told.map(({ measure, value, n }) => [measure, value, n])).toEqual([['n', '', '']]);
      }
    }),
    { numRuns: 40 },
  );
});

test('it opens right in a spreadsheet of its language: mark, separator, decimal sign, words', () => {
  const form = {
    ...emptyDocument.form,
    source: { title: 'Plein', licence: 'CC BY', url: null, attribution: 'Wij' },
  };
  const document = { ...emptyDocument, form, example: true };
  const dutch = writeCsv(taken(document), 'nl');
  expect(dutch.startsWith(`\uFEFF${csvColumns.join(';')}\r\n`)).toBe(true);
  expect(writeCsv(taken(document), 'en').startsWith(`\uFEFF${csvColumns.join(',')}\r\n`)).toBe(true);
  const facts = new Map(csvRows(dutch, 'nl').map(({ measure, value }) => [measure, value]));
  expect(Object.fromEntries(facts)).toMatchObject({
    form: 'proef',
    title: 'Proef',
    example: expect.stringContaining('Verzonnen'),
    release: '1',
    publishedAt: '2026-11-22T16:05:00.000Z',
    method: '1',
    digest,
    source: 'Plein',
    licence: 'CC BY',
    attribution: 'Wij',
  });
  expect(facts.has('url')).toBe(false);
});

test('titles that are out for trouble come back as they were', () => {
  for (const language of languages) {
    const rows = csvRows(writeCsv(taken(hostileDocument), language), language);
    const typed = (cell: string | undefined) => cell?.replace(/^'(?=['\s]*[=+\-@])/u, '');
    expect(typed(rows.find(({ section }) => section === 'statements')?.title)).toBe(hostileTitle);
    const reaction = rows.find(({ section }) => section === 'reactions');
    expect([typed(reaction?.value), reaction?.measure]).toEqual([hostileTitle, 'text.nl']);
    // no cell runs as a formula
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  }
});
