// Fifteen organisations by name, and people who were invited and speak for several.
import { expect, test } from 'vitest';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { Response } from '../../../src/response/response.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../../tally/session.ts';
import { all, one, textOf, treeOf } from './tree.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const bodies = [
  'Ouderenzorg Oost',
  'Ziekenhuis Midden',
  'Huisartsen Zuid',
  'Gemeente Waterland',
  'Wijkverpleging Noord',
  ...Array.from({ length: 10 }, (_, nth) => `Partner ${nth + 1}`),
];
const stands = ['uit', 'volgen', 'mee', 'trekken'];
const themes = ['Data delen', 'Samen opleiden', 'Vervoer regelen'];

const form = formOf({
  privacy: { controller: 'N', contact: 'a@example.org', identity: 'pseudonymous' },
  access: { by: 'invitation' },
  respondents: 'organisations',
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        ...themes.map((title, at) => ({
          type: 'statement',
          id: `t${at}`,
          title,
          noView: true,
          scale: { points: stands },
        })),
        {
          type: 'choice',
          id: 'vorm',
          title: 'Welke vorm?',
          options: ['tafel', 'brief'].map((id) => ({ id, title: id })),
        },
      ],
    },
  ],
  implications: themes.map((title, at) => ({ id: `i${at}`, title, evidence: [{ item: `t${at}` }] })),
});

function organisations(): ResultsDocument {
  const responses = bodies.map(
    (speaksFor, nth): Response => ({
      ...responseOf(form, {
        t0: nth < 4 ? 4 : 1,
        t1: nth === 0 ? 'no-view' : 3,
        t2: 1,
        ...(nth < 2 ? { vorm: 'tafel' } : {}),
      }),
      by: { invitation: nth + 1, speaksFor, mandates: 1 },
    }),
  );
  const invited = { total: 17, bodies: new Map(bodies.map((body) => [body, 1])) };
  return makeDocument(revisionOf(form), tallyOf(form, responses), { ...facts, invited });
}

const pageOf = async (document: ResultsDocument, language: 'nl' | 'en' = 'nl') =>
  String(
    await (
      <ResultsPage document={document} digest={'c'.repeat(64)} language={language} link={'A'.repeat(22)} />
    ),
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',');

test('a coalition is named by its organisations, and nobody has to read fifteen columns', async () => {
  const text = await pageOf(organisations());
  expect(text).toContain(
    'Coalitie: gedragen door Gemeente Waterland, Huisartsen Zuid, Ouderenzorg Oost en Ziekenhuis Midden',
  );
  expect(text).toContain('Samen afgewezen: afgewezen door elke organisatie');
  expect(text).toContain('Gezamenlijke agenda: gedragen door elke organisatie met een mening');
  expect(text).toContain('Per organisatie');
  expect(text).toContain('Welke organisaties wat dragen');
  // at a glance, and where the row is opened
  expect(text).toContain('trekken: Gemeente Waterland, Huisartsen Zuid, Ouderenzorg Oost');
  expect(text).toContain('uit: 11 organisaties');
  expect(text).toContain(
    'trekken : Gemeente Waterland, Huisartsen Zuid, Ouderenzorg Oost, Ziekenhuis Midden',
  );
  expect(text).toContain('Geen mening : Ouderenzorg Oost');
  // nobody was asked whether they are for or against
  expect(text).not.toMatch(/Voor ?: |Tegen ?: |\d (voor|tegen)/);
  expect(text).toContain('tafel : Ouderenzorg Oost, Ziekenhuis Midden');
  expect(text).toContain('Organisaties staan hier met hun naam en hun antwoord');
  expect(text).not.toContain('Iedereen met de link kon meedoen');
  expect(await pageOf(organisations(), 'en')).toContain(
    'Coalition: carried by Gemeente Waterland, Huisartsen Zuid',
  );
});

test('on paper the order tells who gave which answer in a line, without what nobody gave', async () => {
  const page = String(
    await (
      <ResultsPage document={organisations()} digest={'c'.repeat(64)} language="nl" link={'A'.repeat(22)} />
    ),
  );
  expect(all(one(treeOf(page), '.overview'), '.overview__said').map((said) => textOf(said))).toEqual([
    'Breed gedragen. mee: 14 organisaties',
    'Verdeeld. trekken: 4 organisaties · uit: 11 organisaties',
    'Weinig gedragen. uit: 15 organisaties',
  ]);
});

test('no table has a column for each of many organisations', async () => {
  const page = String(
    await (
      <ResultsPage document={organisations()} digest={'c'.repeat(64)} language="nl" link={'A'.repeat(22)} />
    ),
  );
  for (const [head = ''] of page.matchAll(/<thead>.*?<\/thead>/gs)) {
    expect(head.match(/<th[ >]/g)?.length ?? 0).toBeLessThanOrEqual(5);
  }
});

test('how many were invited, and what is settled whatever the missing say', async () => {
  const text = await pageOf(organisations());
  expect(text).toContain('15 van 17 genodigden antwoordden');
  expect(text).toContain('Antwoord kwam van Gemeente Waterland, ');
  // ahead by more than two others can undo
  expect(text).toContain('staat vast, wat de 2 ontbrekenden ook zeggen');
  expect(text).toContain('We weten hoeveel mensen zijn uitgenodigd');
});

function carried(): ResultsDocument {
  const persons = formOf({ ...form, respondents: 'persons' });
  const responses = Array.from(
    { length: 12 },
    (_, nth): Response => ({
      ...responseOf(persons, { t0: nth < 6 ? 4 : 1, t1: nth < 6 ? 1 : 3, t2: 1 }),
      by: { invitation: nth + 1, speaksFor: null, mandates: nth < 6 ? 1 : 5 },
    }),
  );
  const invited = { total: 40, bodies: new Map<string, number>() };
  return makeDocument(revisionOf(persons), tallyOf(persons, responses), { ...facts, invited });
}

test('heads and mandates side by side, with a sentence where the first three differ', async () => {
  const text = await pageOf(carried());
  expect(text).toContain('De top drie ziet er anders uit als we anders tellen: naar mandaten.');
  expect(text).toMatch(/Samen opleiden \S+ \([^)]*\) 1e \(\+0,11\)/);
  expect(text).toMatch(/Samen opleiden .*? naar mandaten: 1e, steun \+0,11/);
  expect(text).toMatch(/Data delen .*? naar mandaten: 2e, steun −0,67/);
  expect(text).toContain('6 mensen spreken namens meer dan één organisatie');
  expect(text).toContain('28 genodigden ontbreken');
  expect(await pageOf(carried(), 'en')).toContain('by mandates: 1st, support +0.11');
});
