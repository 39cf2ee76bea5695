// Ten questions that a stranger must be able to answer from the results in a minute: on a phone without opening anything,
// and from paper. What they should find is worked out from the document here.
import { expect, test } from 'vitest';
import type { ResultsDocument } from '../../src/results/document.ts';
import { sidesWord, verdictWord } from '../pages/results/held.ts';
import { openAll } from './scenes/participant.ts';
import { hold } from './scenes/sessions.ts';
import { share } from './shared.ts';

const form = 'regiotafel-intake';
const shared = share((site) => hold(site, form));

const said = (text: unknown) => String(typeof text === 'string' ? text : Object(text).nl).replace(/\.$/, '');

/** What each question must find, as the page has it. */
function answersIn(results: ResultsDocument) {
  const { implications, release, parts } = results;
  const rows = implications.flatMap((row) => (row.n === null ? [] : [row]));
  const [first] = rows;
  if (first === undefined || first.rankInterval === null || first.missingVoices === null)
    throw new Error('the session has a first place with a margin, and people who are missing');
  const last = rows.length;
  const outside = parts.filter(({ id }) => !first.lane?.parts.includes(id));
  const { worst, missing } = first.missingVoices;
  const sideOf = (
    side: string,
    byPart: (typeof rows)[number]['byPart'],
    is: (part: (typeof rows)[number]['byPart'][number]) => boolean,
  ) => {
    const names = byPart.filter(is).map(({ part }) => said(parts.find(({ id }) => id === part)?.title));
    return names.length === 0 ? [] : [`${side}: ${names.join(' en ')}`];
  };
  const of = (is: string) => rows.filter(({ lane }) => lane?.is === is);
  return {
    'what comes first': [`“${said(first.title)}” staat`],
    'how sure that is': rows.map(({ rankInterval }) => {
      const [low, high] = rankInterval ?? [1, last];
      if (low === high) return 'plaats is duidelijk';
      return low === 1 && high === last ? 'kan elke plaats hebben' : `kan ${low}e tot ${high}e zijn`;
    }),
    'who does not carry it': [
      `Geen duidelijke kant: ${outside.map(({ title }) => said(title)).join(' en ')}`,
    ],
    'how many took part': [`${release.responses} van ${release.invited} genodigden antwoordden`],
    'how many are for or against': rows.map((row) => sidesWord(row, results)),
    'what people are divided about, and who is on which side': [
      ...rows.map((row) => verdictWord(row, results)),
      'Waar staan groepen tegenover elkaar?',
      ...of('needs-a-conversation').flatMap(({ byPart }) => [
        ...sideOf('Voor', byPart, ({ n, inFavourCount }) => inFavourCount >= 0.6 * n),
        ...sideOf('Tegen', byPart, ({ n, againstCount }) => againstCount >= 0.6 * n),
      ]),
    ],
    'what every group carries': [
      `${of('joint-agenda').length} gedragen door elke groep`,
      ...of('joint-agenda').map(({ title }) => said(title)),
    ],
    'what was turned down': [`${of('jointly-declined').length} afgewezen door elke groep`],
    'what could change the first place': [
      'Wat kan de eerste plaats veranderen?',
      `De ${missing} die niet antwoordden: waren zij allemaal daartegen en voor de rest, dan zakte het naar de ${worst}e plaats.`,
    ],
    'of when it is': [
      `Uitkomst van ${new Date(release.publishedAt).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })} · uitgave ${release.number}`,
    ],
  };
}

test('ten questions are answered on a phone with nothing opened, and by what stands first on paper', async () => {
  const page = await shared().visit();
  const path = await shared().site.resultsPath(form);
  await page.goto(`/nl${path}`);
  const document: ResultsDocument = await (await page.request.get(`/nl${path}.json`)).json();
  const answers = answersIn(document);
  expect(Object.keys(answers)).toHaveLength(10);
  const visible = async (selector: string) =>
    (await page.locator(selector).allInnerTexts()).join(' ').replaceAll(/[\s\u00a0]+/g, ' ');

  const onPhone = await visible('main');
  for (const [question, found] of Object.entries(answers))
    for (const answer of found)
      expect([question, onPhone]).toEqual([question, expect.stringContaining(answer)]);
  expect(await page.locator('details[open]').count()).toBe(0);

  await page.emulateMedia({ media: 'print' });
  const onPaper = await visible('h1, .headline, .small-print, .overview');
  for (const [question, found] of Object.entries(answers))
    for (const answer of found)
      expect([question, onPaper]).toEqual([question, expect.stringContaining(answer)]);
});

test('what comes first, how sure that is and how many took part stand on the first screen of a phone', async () => {
  const page = await shared().visit();
  await page.goto(`/nl${await shared().site.resultsPath(form)}`);
  const facts = page.locator('.headline, main .small-print');
  for (const at of [0, 1]) {
    const box = await facts.nth(at).boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(740);
  }
});

test('no text of the results is smaller than 12 pixels on a phone, opened and in drawings', async () => {
  const page = await shared().visit();
  await page.goto(`/nl${await shared().site.resultsPath(form)}`);
  await openAll(page);
  const sizes = await page.evaluate<readonly number[]>(`[...document.querySelectorAll('main *')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => Number.parseFloat(getComputedStyle(each).fontSize))`);
  expect(sizes.length).toBeGreaterThan(500);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('on A4 nothing is wider than the paper, which would make all of it smaller', async () => {
  const page = await shared().visit();
  await page.goto(`/nl${await shared().site.resultsPath(form)}`);
  await page.emulateMedia({ media: 'print' });
  // 210 mm less two margins of 16 mm, in CSS pixels
  const paper = Math.ceil((178 / 25.4) * 96);
  await page.setViewportSize({ width: paper, height: 1000 });
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(paper);
});
