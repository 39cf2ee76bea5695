// Every figure of the page, in text and in drawings, read back and held against the document that it came from.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { ResultsDocument } from '../../../src/results/document.ts';
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
