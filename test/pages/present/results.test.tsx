// The screens that show a release in the room, read back in Dutch and held against the document.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultsSlides } from '../../../src/pages/present/results.tsx';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { anyDocument } from '../results/document-arbitrary.ts';
import { type ShownRow, scaleBehind, sidesWord, titleOf, verdictWord } from '../results/held.ts';
import { holdBar } from '../results/hold-bar.ts';
import { millionDocument, sessionDocument, sessions } from '../results/sessions.ts';
import { all, type Node, one, textOf, treeOf } from '../results/tree.ts';

interface Screen {
  readonly kind: string;
  readonly tree: Node;
}

async function screensOf(document: ResultsDocument): Promise<readonly Screen[]> {
  return Promise.all(
    resultsSlides(document, 'nl').map(async ({ kind, content }) => ({
      kind,
      tree: treeOf(String(await (<div>{content}</div>))),
    })),
  );
}

/** Between which places a row could lie, where that says anything. */
function intervalOf({ rankInterval }: ShownRow, rows: readonly ShownRow[]): string {
  const last = rows.length;
  const isAnyPlace = rows.every((row) => row.rankInterval?.[0] === 1 && row.rankInterval[1] === last);
  if (rankInterval === null || last < 2 || isAnyPlace) return '';
  const [low, high] = rankInterval;
  if (low === high) return 'plaats is duidelijk';
  return low === 1 && high === last ? 'kan elke plaats hebben' : `kan ${low}e tot ${high}e zijn`;
}

async function holdScreens(document: ResultsDocument): Promise<void> {
  const screens = await screensOf(document);
  const rows = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
  const lines = screens.filter(({ kind }) => kind === 'order').flatMap(({ tree }) => all(tree, 'li'));
  expect(lines).toHaveLength(rows.length);
  for (const [at, row] of rows.entries()) {
    const figures = sidesWord(row, document);
    const place = `${row.tied ? 'gedeeld ' : ''}${row.rank}e`;
    expect(textOf(lines[at] ?? '')).toBe(
      [place, titleOf(row.title), intervalOf(row, rows), figures, verdictWord(row, document)]
        .filter((said) => said !== '')
        .join(' '),
    );
  }
  const own = screens.filter(({ kind }) => kind === 'row');
  expect(own).toHaveLength(Math.min(20, rows.length));
  for (const [at, { tree }] of own.entries()) {
    const row = rows[at];
    if (row === undefined) continue;
    const said = textOf(tree);
    expect(said).toContain(titleOf(row.title));
    expect(said).toContain(sidesWord(row, document));
    expect(said).toContain(verdictWord(row, document));
    expect(said).toContain(intervalOf(row, rows));
    holdBar(one(tree, '.bar'), {
      against: [row.bins[0], row.bins[1], row.againstCount - row.bins[0] - row.bins[1]],
      middle: row.n - row.againstCount - row.inFavourCount,
      inFavour: [row.inFavourCount - row.bins[4] - row.bins[3], row.bins[3], row.bins[4]],
      isBelow: scaleBehind(row, document) !== undefined,
    });
    const carriers = all(tree, 'li').map((item) => textOf(item).split(': ').at(-1));
    const isTold = document.form.respondents === 'persons' && document.parts.length < 7;
    expect(carriers).toEqual(isTold ? row.byPart.map((part) => sidesWord(row, document, part)) : []);
  }
  const everything = screens.map(({ tree }) => textOf(tree)).join(' ');
  for (const row of document.implications)
    if (row.n === null) expect(`${everything} `).not.toContain(`${titleOf(row.title)} `);
}

test('of made-up documents of every shape: of what is withheld there is nothing', async () => {
  await fc.assert(fc.asyncProperty(anyDocument, holdScreens), { numRuns: 60 });
});

test.each(Object.keys(sessions))('of the session %s', async (id) => {
  await holdScreens(sessionDocument(id));
});

test('of a million responses', async () => {
  await holdScreens(millionDocument());
});
