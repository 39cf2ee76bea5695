// The page and the pictures of a conversation that was imported, read back and held against its document.
import { expect, test } from 'vitest';
import { findResults } from '../../../src/actions/find-results.ts';
import { importPolis } from '../../../src/actions/import-polis.ts';
import { resultsLink } from '../../../src/actions/links.ts';
import type { PolisFiles } from '../../../src/actions/polis/files.ts';
import { drawPicture } from '../../../src/pages/pictures/draw.ts';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { marketSquare } from '../../actions/polis/market-square.ts';
import { must, testContext } from '../../actions/testcontext.ts';
import { largeConversation } from '../../browser/scenes/large-conversation.ts';
import { holdPicture, pictureNames, pictureOf, saidIn } from '../pictures/read-picture.ts';
import { holdAgainst } from './read-page.ts';

async function importedDocument(files: PolisFiles): Promise<ResultsDocument> {
  const context = await testContext();
  const { form } = must(await importPolis(context, files));
  const found = must(await findResults(context, must(await resultsLink(context, form))));
  if (found.is !== 'shown') throw new Error('it is shown at once');
  return found.document;
}

test.each([
  [
    'small, with groups and a statement left out',
    marketSquare,
    ['ranking', 'matrix', 'dot-plot', 'participation'],
  ],
  ['of a hundred statements', largeConversation, ['ranking']],
])('a conversation %s', async (_, files, pictures) => {
  const document = await importedDocument(files());
  const shown = { document, digest: 'c0ffee'.repeat(10), language: 'nl' as const, link: 'A'.repeat(22) };
  const page = String(await (<ResultsPage {...shown} />));
  holdAgainst(page, document);
  const origin = { digest: shown.digest, address: `https://example.org/nl/r/${shown.link}/1` };
  const drawn = pictureNames(document).flatMap((name) => {
    const svg = drawPicture(document, name, 'nl', origin);
    expect(page.includes(`/pictures/${name}.svg"`)).toBe(svg !== undefined);
    return svg === undefined ? [] : [[name, svg] as const];
  });
  expect(drawn.map(([name]) => name)).toEqual(pictures);
  for (const [name, svg] of drawn) {
    holdPicture(svg, name, document);
    expect(saidIn(pictureOf(svg))).toContain('Bron: Pol.is: What ');
  }
});
