import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { emptyDocument } from './document-arbitrary.ts';

const rows = 371;
const parts = ['a', 'b', 'c'].map((id) => ({
  id: `groep:${id}`,
  title: `Groep ${id}`,
  of: [id],
  weight: 1,
  invited: null,
  responses: 40,
}));
const words = 'regio zorg samen data mensen geld buurt leiding ruimte werk tijd hulp plek taak keuze'.split(
  ' ',
);
const titleOf = (n: number) =>
  Array.from({ length: 16 }, (_, at) => words[(n * 7 + at * (n % 11) + at) % words.length]).join(' ');

/** A conversation of 371 statements that are ranked themselves. */
const conversation: ResultsDocument = {
  ...emptyDocument,
  form: {
    ...emptyDocument.form,
    ranksItems: true,
    askedOfSome: [],
    rule: { agreedShare: 0.75, laneShare: 0.6 },
    source: {
      title: 'Gesprek',
      licence: 'CC BY 4.0',
      url: 'https://example.org/gesprek',
      attribution: 'Gehouden in 2026.',
    },
  },
  release: { ...emptyDocument.release, minimumGroup: 1 },
  parts,
  implications: Array.from({ length: rows }, (_, n) => ({
    id: `s${n}`,
    title: titleOf(n),
    text: null,
    theme: null,
    resultArea: null,
    evidence: [{ item: `s${n}`, option: null, direction: 'agree' as const, weight: 1 }],
    rank: n + 1,
    tied: false,
    rankInterval: null,
    n: 60,
    sum: 1000 * (rows - n),
    support: (rows - n) / rows,
    bins: [10, 0, 20, 0, 30] as const,
    inFavourCount: 30,
    againstCount: 10,
    balanced: null,
    mandates: null,
    agreement: 0.2,
    verdict: { is: 'open' as const, side: null },
    lane: null,
    consensus: null,
    missingVoices: null,
    swapMargin: 1,
    byPart: parts.map(({ id }) => ({ part: id, n: 20, sum: 6000, inFavourCount: 10, againstCount: 4 })),
  })),
  statements: Array.from({ length: rows }, (_, n) => ({
    id: `s${n}`,
    title: titleOf(n),
    theme: null,
    scale: 'agree-pass-disagree',
    points: 3,
    reverse: false,
    moderatedOut: n % 10 === 0,
    n: 60,
    noView: 0,
    counts: [10, 20, 30],
    median: 2.5,
    mean: 0.333333333333,
    agreement: 0.2,
    inFavourCount: 30,
    againstCount: 10,
    verdict: { is: 'open' as const, side: null },
    consensus: null,
    polisConsensus: 0.257142857143,
    byPart: parts.map(({ id }) => ({
      part: id,
      n: 20,
      sum: 6000,
      inFavourCount: 10,
      againstCount: 4,
      counts: [4, 6, 10],
      noView: 0,
    })),
  })),
};

async function pageOf(document: ResultsDocument): Promise<string> {
  return String(await (<ResultsPage document={document} digest="d" language="en" link={'A'.repeat(22)} />));
}

test('hundreds of statements stay light: under 200 kB, most of them folded away', async () => {
  const page = await pageOf(conversation);
  expect(gzipSync(page).length).toBeLessThan(200_000);
  expect(page.match(/class="ranked"/g)).toHaveLength(rows);
  expect(page).toContain(`Show the other ${rows - 25}`);
  expect(page).toContain('Pol.is consensus 0.26');
  expect(page).toContain('With so many rows we calculate no margins');
});

test('the table holds every statement, also those left out by moderators', async () => {
  const page = await pageOf(conversation);
  expect(page.match(/<tr id="s\./g)).toHaveLength(rows);
  expect(page.match(/\(left out\)/g)).toHaveLength(38);
  expect(page).toContain('10 disagree, 30 agree, 20 neutral or unsure');
  expect(page).toContain('4 disagree, 10 agree, 6 neutral or unsure');
});

test('the source of an import is named and linked', async () => {
  const page = await pageOf(conversation);
  expect(page).toContain('href="https://example.org/gesprek"');
  expect(page).toContain('licence CC BY 4.0');
  expect(page).toContain('Gehouden in 2026.');
  expect(page).toContain('public already');
});

test('a source that states no licence is named without one', async () => {
  const source = { title: 'Gesprek', licence: null, url: 'https://example.org/gesprek', attribution: null };
  const page = await pageOf({ ...conversation, form: { ...conversation.form, source } });
  expect(page).toMatch(/Source: <a [^>]*>Gesprek<\/a>\. <\/p>/);
});
