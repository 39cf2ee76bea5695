// Every picture that is taken along, read back and held against the document that it came from.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/pages/pictures/draw.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { readDocument } from '../../../src/results/read-document.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { storedDocuments } from '../../results/making/stored.ts';
import { sessions as anySession, revisionOf, tallyOf } from '../../tally/session.ts';
import { anyDocument, emptyDocument } from '../results/document-arbitrary.ts';
import { titleOf } from '../results/held.ts';
import { millionDocument, sessionDocument, sessions } from '../results/sessions.ts';
import { all, one, textOf } from '../results/tree.ts';
import { holdPicture, pictureNames, pictureOf, rowsOf, saidIn } from './read-picture.ts';

const facts = { number: 1, publishedAt: '2026-11-22T09:00:00.000Z', example: false };
const digest = 'c0ffee'.repeat(10);
const draw = (document: ResultsDocument, name: string, language: 'nl' | 'en' = 'nl') =>
  drawPicture(document, name, language, {
    digest,
    address: `https://example.org/${language}/r/${'A'.repeat(22)}/${document.release.number}`,
  });

/** Holds all of them, and tells which there are. */
function holdAll(document: ResultsDocument): readonly string[] {
  return pictureNames(document).filter((name) => {
    const svg = draw(document, name);
    if (svg !== undefined) holdPicture(svg, name, document);
    return svg !== undefined;
  });
}

test('of made-up documents of every shape', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const drawn = holdAll(document);
      const shown = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
      const isSplit = shown.some(({ byPart }) => byPart.length > 0);
      const { implications = [], statements = [], priorities = [] } = document.shift ?? {};
      const shifted = [...implications, ...statements, ...priorities.flatMap(({ options }) => options)];
      const answered = [...document.priorities, ...document.choices].filter(({ n }) => n !== null);
      expect(drawn).toEqual([
        ...(shown.length > 0 ? ['ranking'] : []),
        ...(document.statements.some(({ n }) => n !== null) ? ['statements'] : []),
        ...(isSplit ? ['matrix', 'dot-plot'] : []),
        ...(document.parts.length > 0 ? ['participation'] : []),
        ...(shifted.some(({ n }) => n !== null) ? ['shift'] : []),
        ...answered.map(({ id }) => `${id.startsWith('p') ? 'priorities' : 'choices'}.${id}`),
      ]);
    }),
    { numRuns: 40 },
  );
});

test.each(Object.keys(sessions))('of the session %s, and in English with the same coordinates', (id) => {
  const document = sessionDocument(id);
  const drawn = holdAll(document);
  expect(drawn).toContain('ranking');
  const form = { ...document.form, languages: ['nl'] as const };
  const same = JSON.parse(JSON.stringify({ ...document, form }), (_, value) =>
    typeof value?.nl === 'string' ? value.nl : value,
  );
  const widths = (svg = '') =>
    all(pictureOf(svg), 'rect')
      .slice(1)
      .map(({ attributes }) => [attributes.get('x'), attributes.get('width')]);
  for (const name of drawn) expect(widths(draw(same, name, 'en'))).toEqual(widths(draw(same, name)));
});

test('of a million responses', () => {
  expect(holdAll(millionDocument())).toContain('dot-plot');
});

test.each(storedDocuments())('of document %s of an earlier making', (_, stored) => {
  const document = readDocument(stored);
  for (const name of pictureNames(document)) {
    const svg = draw(document, name, 'en');
    if (svg !== undefined) expect(rowsOf(pictureOf(svg)).length).toBeGreaterThan(0);
  }
  expect(draw(document, 'ranking') === undefined).toBe(document.implications.every(({ n }) => n === null));
});

test('of what may not be shown there is no figure', () => {
  let withheld = 0;
  let totalsOnly = 0;
  fc.assert(
    fc.property(anySession({ mostPeople: 14 }), ({ form, responses }) => {
      const made = makeDocument(revisionOf(form), tallyOf(form, responses), facts);
      const implications = made.implications.map((row) => ({ ...row, title: `Titel ${row.id}` }));
      const document = { ...made, implications };
      const drawn = holdAll(document);
      if (document.release.responses === null) expect(drawn).toEqual([]);
      for (const row of document.implications) {
        if (row.n !== null && (row.byPart.length > 0 || document.parts.length === 0)) continue;
        // its title is all there is to tell, and that would be in vain
        for (const name of row.n === null ? ['ranking', 'matrix', 'dot-plot'] : ['matrix', 'dot-plot']) {
          const svg = draw(document, name);
          const titles = svg === undefined ? [] : rowsOf(pictureOf(svg)).map((each) => `${saidIn(each)} `);
          expect(titles.filter((said) => said.includes(`${titleOf(row.title)} `))).toEqual([]);
        }
        if (row.n === null) withheld += 1;
        else totalsOnly += 1;
      }
      for (const { id, n } of [...document.priorities, ...document.choices])
        if (n === null)
          expect([draw(document, `priorities.${id}`), draw(document, `choices.${id}`)]).toEqual([
            undefined,
            undefined,
          ]);
    }),
    { numRuns: 60 },
  );
  expect(withheld).toBeGreaterThan(0);
  expect(totalsOnly).toBeGreaterThan(0);
});

test('it says in its title what it is, and in its description what it finds', () => {
  const document = sessionDocument('regiotafel-intake');
  for (const name of ['ranking', 'statements', 'matrix', 'dot-plot']) {
    const picture = pictureOf(draw(document, name) ?? '');
    expect(textOf(one(picture, 'title'))).toMatch(
      /^(Wat volgt hieruit|De stellingen|Welke groepen|Steun per)/,
    );
    const finding = textOf(one(picture, 'desc'));
    expect(finding).toMatch(/staat duidelijk bovenaan|Het meest eens|Bij 6 van de 12|De gemiddelde steun/);
    expect(saidIn(picture).replaceAll(/\s/g, '').split(finding.replaceAll(/\s/g, ''))).toHaveLength(3);
  }
});

test('hostile titles stay text, and what XML cannot hold is left out', () => {
  const hostile = `"><script>alert(1)</script>&nbsp;\u0007\u001f]]>'`;
  const [first, ...rest] = sessionDocument('zomersessie-intake').statements;
  const document = sessionDocument('zomersessie-intake');
  const svg = draw(
    {
      ...document,
      example: true,
      form: {
        ...document.form,
        title: hostile,
        source: { title: hostile, licence: hostile, url: null, attribution: hostile },
      },
      statements: first === undefined ? [] : [{ ...first, title: hostile }, ...rest],
    },
    'statements',
  );
  const picture = pictureOf(svg ?? '');
  expect(all(picture, 'script')).toEqual([]);
  expect(saidIn(picture)).toContain('Dit is een voorbeeld.');
  expect(saidIn(picture)).toContain('Bron: ');
});

test('there is no picture of another name, and none where nothing is shown', () => {
  const document = sessionDocument('regiotafel-intake');
  for (const name of [
    '',
    'nothing',
    'ranking.x',
    'priorities',
    'priorities.nothing',
    'choices.',
    '__proto__',
  ])
    expect(draw(document, name)).toBeUndefined();
  expect(draw(emptyDocument, 'ranking')).toBeUndefined();
  const hidden = { ...document, release: { ...document.release, responses: null } };
  expect(draw(hidden, 'ranking')).toBeUndefined();
});

test('of a long conversation it draws the first and says so', () => {
  const document = sessionDocument('zomersessie-intake');
  const [row] = document.implications;
  const implications = Array.from({ length: 70 }, (_, at) => ({
    ...row,
    id: `i${at}`,
  })) as typeof document.implications;
  const svg = draw({ ...document, implications }, 'ranking') ?? '';
  expect(rowsOf(pictureOf(svg))).toHaveLength(25);
  expect(saidIn(pictureOf(svg))).toContain('Dit zijn de eerste 25 van 70 implicaties.');
});
