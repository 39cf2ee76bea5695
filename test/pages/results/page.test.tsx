import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { DocumentPriorities, ResultsDocument } from '../../../src/results/document.ts';
import { anyDocument, emptyDocument } from './document-arbitrary.ts';

const digest = 'c0ffee'.repeat(10);
const link = 'A'.repeat(22);

async function pageOf(document: ResultsDocument, language: 'nl' | 'en' = 'nl'): Promise<string> {
  return String(await (<ResultsPage document={document} digest={digest} language={language} link={link} />));
}

/** The text of the element that starts with this id, up to the next element of the same name at its level. */
function elementOf(page: string, tag: string, id: string): string {
  const start = page.indexOf(`id="${id}"`);
  expect(start, `#${id} on the page`).toBeGreaterThan(-1);
  const opened = page.lastIndexOf(`<${tag}`, start);
  let depth = 0;
  for (const { 0: found, index } of page.slice(opened).matchAll(new RegExp(`</?${tag}[ >]`, 'g'))) {
    depth += found.startsWith('</') ? -1 : 1;
    if (depth === 0) return page.slice(opened, opened + index);
  }
  throw new Error(`#${id} is not closed`);
}

const numberFrom = (text: string) => Number(text.replace('−', '-').replace(',', '.'));
const cellsOf = (html: string) => [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell ?? '');
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test('every ranked row shows the place, sides, base and support of the document', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const page = await pageOf(document);
      for (const row of document.implications) {
        if (row.n === null) {
          expect(page).not.toContain(`id="i.${row.id}"`);
          continue;
        }
        const text = textOf(elementOf(page, 'li', `i.${row.id}`));
        expect(text).toContain(`${row.tied ? 'gedeeld ' : ''}${row.rank}e`);
        const [, count, base, side] = /(\d+) van (\d+) (voor|tegen)/.exec(text) ?? [];
        expect([Number(count), Number(base)]).toEqual([
          side === 'voor' ? row.inFavourCount : row.againstCount,
          row.n,
        ]);
        expect(text).toContain(`${row.againstCount} tegen `);
        expect(text).toContain(`${row.inFavourCount} voor `);
        const support = numberFrom(/Steun ([+−]?\d,\d\d)/.exec(text)?.[1] ?? '');
        expect(Math.abs(support - row.support)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

test('the spread underneath an implication adds up to its base', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const page = await pageOf(document);
      for (const row of document.implications) {
        if (row.n === null) continue;
        const element = elementOf(page, 'li', `i.${row.id}`);
        const table = element.slice(element.indexOf('Verdeling van de steun'));
        const counts = cellsOf(table.slice(0, table.indexOf('</table>'))).map(Number);
        expect(counts).toHaveLength(7);
        expect(counts.every((count) => count >= 0)).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(row.n);
        expect(counts[6]).toBe(row.bins[4]);
        expect(counts[0]).toBe(row.bins[0]);
      }
    }),
    { numRuns: 40 },
  );
});

test('every statement shows its counts in printed order, for everybody and each part', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const page = await pageOf(document);
      for (const row of document.statements) {
        const element = elementOf(page, 'li', `s.${row.id}`);
        if (row.n === null) {
          expect(element).toContain('minder dan 5');
          continue;
        }
        const width = 1 + row.byPart.length;
        const cells = cellsOf(element.slice(element.indexOf('<table')));
        const lines = Array.from({ length: row.points }, (_, point) =>
          cells.slice(point * width, (point + 1) * width).map(Number),
        );
        expect(lines.map(([all]) => all)).toEqual(row.counts);
        for (const [index, part] of row.byPart.entries()) {
          expect(lines.map((line) => line[1 + index])).toEqual(part.counts);
        }
        expect(Number(cells[row.points * width])).toBe(row.noView);
        expect(Number(cells[(row.points + 1) * width])).toBe(row.n + row.noView);
      }
    }),
    { numRuns: 60 },
  );
});

/** What a row of the table says between place and value. */
function figuresOf(row: DocumentPriorities, id: string): readonly number[] {
  const figures = {
    rank: ({ places = [], placed = 0 }) => [...places, placed],
    points: ({ share = 0, pointsSum = 0, placed = 0 }) => [Math.round(share * 1000) / 10, pointsSum, placed],
    votes: ({ placed = 0 }) => [placed],
  };
  return figures[row.method](Object(row.options.find((option) => option.id === id)));
}

test('every option shows its place, its figures and its value', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const page = await pageOf(document);
      for (const row of document.priorities) {
        const table = elementOf(page, 'div', `p.${row.id}`).split('<tbody>')[1] ?? '';
        const lines = table.split('</tr>');
        for (const [at, option] of row.options.entries()) {
          if (option.n === null) continue;
          expect(textOf(elementOf(page, 'li', `p.${row.id}.${option.id}`))).toMatch(
            new RegExp(`^ *${option.rank}e +Optie`),
          );
          const [place, ...figures] = cellsOf(lines[at] ?? '');
          expect(place).toBe(`${option.rank}e`);
          const counted = figures.slice(0, -1).map((cell) => numberFrom(cell.replace('%', '')));
          expect(counted).toEqual(figuresOf(row, option.id));
          expect(Math.abs(numberFrom(figures.at(-1) ?? '') - option.value)).toBeLessThanOrEqual(0.005 + 1e-9);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('nothing undefined and no minus zero reaches the page, in either language', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDocument,
      fc.constantFrom('nl' as const, 'en' as const),
      async (document, language) => {
        const page = await pageOf(document, language);
        expect(page).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
        expect(page).not.toMatch(/[>" ]-\d|[+−]0[,.]00/);
        expect(page).not.toMatch(/ style=|<script|javascript:/);
      },
    ),
    { numRuns: 60 },
  );
});

test('hostile titles stay text', async () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = await pageOf({
    ...emptyDocument,
    form: {
      ...emptyDocument.form,
      title: hostile,
      brand: { name: hostile, colour: '#000000;}</style>' },
      source: { title: hostile, licence: hostile, url: 'javascript:alert(1)', attribution: hostile },
    },
    implications: [
      {
        id: 'i1',
        title: hostile,
        text: `${hostile} [x](javascript:alert(1))`,
        theme: null,
        resultArea: null,
        evidence: [],
        n: null,
      },
    ],
    statements: [
      {
        id: 's1',
        title: hostile,
        theme: null,
        scale: [hostile, hostile],
        points: 2,
        reverse: false,
        moderatedOut: false,
        n: null,
      },
    ],
  });
  expect(page).not.toMatch(/<script|<img|<\/style|href="javascript/);
  expect(page).toContain('&lt;script&gt;');
});

test('rows that are withheld say why', async () => {
  const head = { id: 'stil', title: 'Stil', text: null, theme: null, resultArea: null, evidence: [] };
  const page = await pageOf({ ...emptyDocument, implications: [{ ...head, n: null }] });
  expect(textOf(page)).toContain(
    'Stil Te weinig antwoorden: minder dan 5, hierop of op iets waar dit op rust.',
  );
  expect(textOf(page)).toContain('Op geen enkele vraag kwamen genoeg antwoorden');
});

test('a release of too few people says so and shows no figures', async () => {
  const page = await pageOf({
    ...emptyDocument,
    release: { ...emptyDocument.release, responses: null },
    reactionCount: null,
    placeableCount: null,
  });
  expect(textOf(page)).toContain('Minder dan 5 mensen antwoordden. Daarom staat hier geen uitkomst.');
  expect(page).not.toContain('id="order"');
});

test('the page says where its figures come from', async () => {
  const page = await pageOf(emptyDocument, 'en');
  expect(page).toContain(digest);
  expect(page).toContain(`href="/en/r/${link}.json"`);
  expect(textOf(page)).toContain('42 people answered');
  expect(page).toContain(`href="/nl/r/${link}"`);
});

test('an implication names its theme, and the table by group says which rows it lacks', async () => {
  const part = { weight: 1, responses: 6, invited: null };
  const parts = ['o0', 'o1'].map((id) => ({ ...part, id: `tafel:${id}`, title: id, of: [id] }));
  const figures = {
    theme: 'wonen',
    text: null,
    resultArea: null,
    evidence: [],
    rank: 1,
    tied: true,
    rankInterval: null,
    n: 12,
    sum: 6000,
    support: 0.5,
    bins: [0, 0, 0, 12, 0] as const,
    inFavourCount: 12,
    againstCount: 0,
    balanced: null,
    mandates: null,
    agreement: null,
    verdict: { is: 'agreed' as const, side: 'for' as const },
    lane: null,
    consensus: null,
    missingVoices: null,
    swapMargin: null,
  };
  const byPart = parts.map(({ id }) => ({ part: id, n: 6, sum: 3000, inFavourCount: 6, againstCount: 0 }));
  const page = textOf(
    await pageOf({
      ...emptyDocument,
      form: { ...emptyDocument.form, themes: [{ id: 'wonen', title: 'Wonen en buurt' }] },
      parts,
      implications: [
        { ...figures, id: 'i1', title: 'Een', byPart },
        { ...figures, id: 'i2', title: 'Twee', byPart: [] },
      ],
    }),
  );
  expect(page).toMatch(/Breed gedragen +12 van 12 voor .*Thema: Wonen en buurt/);
  expect(page).toContain('1 implicatie ontbreekt in deze tabel');
});
