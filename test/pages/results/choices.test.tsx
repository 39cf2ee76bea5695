import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Choices } from '../../../src/pages/results/choices.tsx';
import { readingOf } from '../../../src/pages/results/reading.ts';
import type { DocumentChoice, ResultsDocument } from '../../../src/results/document.ts';
import { anyDocument, emptyDocument } from './document-arbitrary.ts';

const sectionOf = (document: ResultsDocument, language: 'nl' | 'en' = 'nl'): string =>
  String(<Choices reading={readingOf(document, language)} />);
const cellsIn = (html: string) => [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell);

test('every number of the document is in the table, for everybody and each part', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const tables = [...sectionOf(document).matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([found]) => found);
      const shown = document.choices.flatMap((row) => (row.n === null ? [] : [row]));
      expect(tables).toHaveLength(shown.length);
      for (const [at, row] of shown.entries()) {
        const columns = [row, ...row.byPart];
        const counts = row.options.flatMap(({ id }) => columns.map(({ counts: of }) => of[id]));
        const expected = [...counts, ...columns.map(({ n }) => n)];
        expect(cellsIn(tables[at] ?? '').map((cell) => Number.parseInt(cell, 10))).toEqual(expected);
      }
    }),
    { numRuns: 60 },
  );
});

const row: DocumentChoice = {
  id: 'meer',
  title: '<b>Waarmee</b> & "hoe"?',
  several: true,
  theme: null,
  options: [
    { id: 'a', title: '<script>alert(1)</script>' },
    { id: 'b', title: { nl: 'Geld', en: 'Money' } },
  ],
  n: 8,
  counts: { a: 8, b: 3 },
  byPart: [],
};

test('what a form says is text, never markup, and stands in the language of the page', () => {
  const page = sectionOf({ ...emptyDocument, choices: [row] }, 'en');
  expect(page).not.toMatch(/<script|<b>Waarmee/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('Money');
  expect(page).toContain('8 (100%)');
  expect(page).toContain('3 (38%)');
  expect(page).toContain('together they can be more than 100%');
});

test('a row that is withheld says so and shows no number; without choices there is no section', () => {
  const { id, title, several, theme, options } = row;
  const withheld = { id, title, several, theme, options, n: null };
  const page = sectionOf({ ...emptyDocument, choices: [withheld] });
  expect(page).toContain('Te weinig antwoorden: minder dan 5.');
  expect(page).not.toContain('<table');
  expect(sectionOf(emptyDocument)).toBe('');
});
