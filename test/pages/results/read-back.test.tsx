// Every figure of the page, in text and in drawings, read back and held against the document that it came from.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/pages/pictures/draw.ts';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { invitedSessions, revisionOf, tallyOf } from '../../tally/session.ts';
import { holdPicture, pictureNames } from '../pictures/read-picture.ts';
import { anyDocument } from './document-arbitrary.ts';
import { holdAgainst } from './read-page.ts';
import { houseForm, millionDocument, sessionDocument, sessions, withReactions } from './sessions.ts';
import { one, textOf, treeOf } from './tree.ts';

async function pageOf(document: ResultsDocument, language: 'nl' | 'en' = 'nl'): Promise<string> {
  const page = (
    <ResultsPage document={document} digest={'c'.repeat(64)} language={language} link={'A'.repeat(22)} />
  );
  return String(await page);
}

/** Every number on a page in the order in which it stands there, without those of times of day. */
function numbersIn(html: string): readonly string[] {
  const text = textOf(one(treeOf(html), 'main')).replaceAll(/\d\d:\d\d/g, '');
  return [...text.matchAll(/[+−]?\d+(?:[.,]\d+)?%?/g)].map(([found]) => found.replace(',', '.'));
}

test('of made-up documents of every shape', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => holdAgainst(await pageOf(document), document)),
    { numRuns: 60 },
  );
});

test('of sessions by invitation: organisations and tables by name, people who speak for several', async () => {
  const facts = { number: 3, publishedAt: '2026-11-22T16:05:00.000Z', example: false };
  const met = { bodies: 0, mandates: 0, coalitions: 0 };
  await fc.assert(
    fc.asyncProperty(invitedSessions({ mostPeople: 14 }), fc.nat(3), async ({ form, responses }, absent) => {
      const names = new Set(responses.flatMap(({ by }) => by?.speaksFor ?? []));
      const bodies = new Map([...names, ...(absent > 0 ? ['Afwezig'] : [])].map((name) => [name, 1]));
      const invited = { total: responses.length + absent, bodies };
      const document = makeDocument(revisionOf(form), tallyOf(form, responses), { ...facts, invited });
      if (document.release.responses === null) return;
      holdAgainst(await pageOf(document), document);
      for (const name of pictureNames(document)) {
        const svg = drawPicture(document, name, 'nl', {
          digest: 'c0ffee'.repeat(10),
          address: `https://example.org/nl/r/${'A'.repeat(22)}/3`,
        });
        if (svg !== undefined) holdPicture(svg, name, document);
      }
      if (document.parts.length > 0 && form.respondents !== 'persons') met.bodies += 1;
      const rows = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
      if (rows.some(({ mandates }) => mandates !== null)) met.mandates += 1;
      if (rows.some(({ lane }) => lane?.is === 'theme-coalition')) met.coalitions += 1;
    }),
    { numRuns: 40 },
  );
  for (const [what, count] of Object.entries(met)) expect([what, count > 0]).toEqual([what, true]);
});

test.each(Object.keys(sessions))('of the session %s', async (id) => {
  const document = withReactions(sessionDocument(id), houseForm(id));
  expect(document.implications.length).toBeGreaterThan(0);
  holdAgainst(await pageOf(document), document);
});

test.each(Object.keys(sessions))('in English the same numbers as in Dutch, of the session %s', async (id) => {
  const document = sessionDocument(id);
  // what the form itself says has numbers as well, and so have its titles in one language
  const form = { ...document.form, languages: ['nl'] as const };
  const same = JSON.parse(JSON.stringify({ ...document, form }), (_, value) =>
    typeof value?.nl === 'string' ? value.nl : value,
  );
  expect(numbersIn(await pageOf(same, 'en'))).toEqual(numbersIn(await pageOf(same, 'nl')));
});

test('of a million responses', async () => {
  const document = millionDocument();
  expect(document.release.responses).toBe(1_000_000);
  holdAgainst(await pageOf(document), document);
});

test('a page of 12 implications and 40 statements stays under 60 kB', async () => {
  const document = sessionDocument('regiotafel-intake');
  const [first] = document.statements;
  const more = Array.from({ length: 40 - document.statements.length }, (_, at) => ({
    ...(document.statements[at] ?? first),
    id: `meer-${at}`,
  })).filter((row) => row.id !== undefined) as ResultsDocument['statements'];
  const page = await pageOf({ ...document, statements: [...document.statements, ...more] });
  expect(document.implications).toHaveLength(12);
  expect(gzipSync(page).length).toBeLessThan(60_000);
  expect(gzipSync(page).length).toBeLessThan(30_000);
});
