import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeXlsx } from '../../src/files/xlsx.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import {
  isShownChoice,
  isShownImplication,
  isShownOption,
  isShownStatement,
} from '../../src/results/shown.ts';
import { languages } from '../../src/shared/language.ts';
import { anyDocument, emptyDocument } from '../pages/results/document-arbitrary.ts';
import { hostileDocument, hostileTitle } from './hostile.ts';
import { numbersIn, xlsxRows } from './read-back.ts';

const digest = 'c0ffee'.repeat(10);
const taken = (document: ResultsDocument) => ({ document, digest, placedCount: document.reactions.length });
const opened = async (document: ResultsDocument) => xlsxRows(await writeXlsx(taken(document), 'nl'));
const mean = ({ sum, n }: { sum: number; n: number }) => (n === 0 ? null : sum / n / 1000);

test('what is read from a workbook is what the document says', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const sheets = await opened(document);
      expect(
        (sheets.get('Implicaties') ?? []).map((row) => [
          row['Kenmerk'],
          row['Plaats'],
          row['Antwoorden'],
          row['Steun, −1 tot +1'],
          row['Voor'],
          row['Tegen'],
          row['Sterk voor'],
        ]),
      ).toEqual(
        document.implications.flatMap((row) => {
          if (!isShownImplication(row)) return [[row.id, null, null, null, null, null, null]];
          const { id, rank, n, support, inFavourCount, againstCount, bins } = row;
          return [
            [id, rank, n, support, inFavourCount, againstCount, bins[4]],
            ...row.byPart.map((part) => [
              id,
              null,
              part.n,
              mean(part),
              part.inFavourCount,
              part.againstCount,
              null,
            ]),
          ];
        }),
      );
      expect(
        (sheets.get('Stellingen') ?? []).map((row) => [
          row['Kenmerk'],
          row['Antwoorden'],
          row['Geen mening'],
          row['Antwoord 1'],
          row['Antwoord 2'],
        ]),
      ).toEqual(
        document.statements.flatMap((row): unknown[][] => {
          if (!isShownStatement(row)) return [[row.id, null, null, null, null]];
          return [row, ...row.byPart].map(({ n, noView, counts }) => [
            row.id,
            n,
            noView,
            counts[0],
            counts[1],
          ]);
        }),
      );
      expect(
        (sheets.get('Prioriteiten') ?? []).map((row) => [
          row['Kenmerk van de optie'],
          row['Plaats'],
          row['Waarde, −1 tot +1'],
          row['Gekozen door'],
        ]),
      ).toEqual(
        document.priorities.flatMap(({ options }) => [
          [null, null, null, null],
          ...options.map((option) =>
            isShownOption(option)
              ? [option.id, option.rank, option.value, option.placed]
              : [option.id, null, null, null],
          ),
        ]),
      );
      expect(
        (sheets.get('Keuzes') ?? []).map((row) => [row['Kenmerk'], row['Antwoorden'], row['Gekozen door']]),
      ).toEqual(
        document.choices.flatMap((row): unknown[][] => {
          if (!isShownChoice(row)) return row.options.map(() => [row.id, null, null]);
          return [row, ...row.byPart].flatMap(({ n, counts }) =>
            row.options.map((option) => [row.id, n, counts[option.id]]),
          );
        }),
      );
      const { implications = [], statements = [], priorities = [] } = document.shift ?? {};
      const groups = [
        ['Implicaties', implications],
        ['Stellingen', statements],
      ] as const;
      expect(
        (sheets.get('Voor en na') ?? []).map((row) => [
          row['Soort'],
          row['Kenmerk'],
          row['Antwoorden'],
          row['Minder steun dan ervoor'],
          row['Gelijk aan ervoor'],
          row['Meer steun dan ervoor'],
          row['Verschuiving, −2 tot +2'],
          row['Marge van de verschuiving: tot'],
        ]),
      ).toEqual(
        [...groups, ...priorities.map(({ options }) => ['Prioriteiten', options] as const)].flatMap(
          ([kind, rows]) =>
            rows.map((row) =>
              row.n === null
                ? [kind, row.id, null, null, null, null, null, null]
                : [kind, row.id, row.n, row.down, row.same, row.up, row.shift, row.interval?.[1] ?? null],
            ),
        ),
      );
    }),
    { numRuns: 25 },
  );
});

test('no number is in it that the document does not have', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const known = new Set(numbersIn(document));
      for (const { byPart } of [...document.implications, ...document.statements].filter(
        (row) => 'byPart' in row,
      )) {
        for (const part of byPart) known.add(mean(part) ?? 0);
      }
      for (const [name, rows] of await opened(document)) {
        if (name === 'Herkomst') continue;
        const numbers = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'number');
        expect([name, numbers.filter((number) => !known.has(number))]).toEqual([name, []]);
      }
    }),
    { numRuns: 25 },
  );
});

test('the same release gives the same bytes, in each language its own', async () => {
  const write = () => Promise.all(languages.map((language) => writeXlsx(taken(emptyDocument), language)));
  const [first, again] = [await write(), await write()];
  expect(again).toEqual(first);
  expect(first[0]).not.toEqual(first[1]);
});

test('it says where it comes from', async () => {
  const sheets = await opened({ ...emptyDocument, example: true });
  expect([...sheets.keys()]).toEqual([
    'Implicaties',
    'Stellingen',
    'Prioriteiten',
    'Keuzes',
    'Voor en na',
    'Groepen',
    'Reacties',
    'Herkomst',
  ]);
  const facts = Object.fromEntries(
    (sheets.get('Herkomst') ?? []).map((row) => [row['Gegeven'], row['Waarde']]),
  );
  expect(facts).toMatchObject({
    Formulier: 'Proef',
    Voorbeeld: expect.stringContaining('Verzonnen'),
    Uitgave: 1,
    'Gemaakt op': '22 november 2026 om 17:05 uur',
    'Controlegetal (SHA-256 van het resultatendocument)': digest,
  });
});

test('titles that are out for trouble come back as they were, as text', async () => {
  const sheets = await opened(hostileDocument);
  expect(sheets.get('Stellingen')?.[0]?.['Titel']).toBe(hostileTitle);
  expect(sheets.get('Reacties')?.[0]?.['Tekst']).toBe(hostileTitle);
  const text = await opened({ ...emptyDocument, form: { ...emptyDocument.form, title: 'a\u000bb\uFFFFc' } });
  expect(text.get('Herkomst')?.[0]?.['Waarde']).toBe('a\nb\uFFFDc');
});
