// Of what may not be shown no figure reaches the page, in text, drawing or alternative text: over sessions in which rows
// and parts fall short.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import { makeDocument } from '../../../src/results/results.ts';
import { revisionOf, sessions, tallyOf } from '../../tally/session.ts';
import { holdAgainst } from './read-page.ts';
import { all, byId, everyNode, type Node, one, textOf, treeOf } from './tree.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };

/** What a node says to anybody: its text, and what drawings and labels say besides. */
function everythingSaid(node: Node): string {
  const said = everyNode(node).flatMap(({ attributes }) => [
    attributes.get('aria-label') ?? '',
    attributes.get('title') ?? '',
  ]);
  return [textOf(node), ...said].join(' ');
}

test('rows and parts that are withheld have no figure and no drawing', async () => {
  let withheld = 0;
  let totalsOnly = 0;
  await fc.assert(
    fc.asyncProperty(sessions({ mostPeople: 14 }), async ({ form, responses }) => {
      const document = makeDocument(revisionOf(form), tallyOf(form, responses), facts);
      const html = String(
        await (
          <ResultsPage document={document} digest={'c'.repeat(64)} language="nl" link={'A'.repeat(22)} />
        ),
      );
      const page = treeOf(html);
      const minimum = document.release.minimumGroup;
      if (document.release.responses === null) {
        expect(
          all(one(page, 'main'), 'svg').filter((each) => !each.attributes.get('class')?.includes('patterns')),
        ).toEqual([]);
        expect(textOf(one(page, '.headline'))).toBe(
          `Minder dan ${minimum} mensen antwoordden. Daarom staat hier geen uitkomst.`,
        );
        return;
      }
      holdAgainst(html, document);
      for (const { n, id } of document.statements) {
        const item = byId(page, `s.${id}`);
        if (n !== null || item === undefined) continue;
        withheld += 1;
        expect(all(item, 'svg')).toEqual([]);
        expect(everythingSaid(item).match(/\d+/g)).toEqual([String(minimum)]);
      }
      const hidden = document.implications.filter(({ n }) => n === null).length;
      const lines = all(page, '.withheld-rows').flatMap((list) => all(list, 'li'));
      expect(lines).toHaveLength(hidden);
      for (const line of lines) expect(everythingSaid(line).match(/\d+/g)).toEqual([String(minimum)]);
      for (const row of document.implications) {
        if (row.n === null || row.byPart.length > 0 || document.parts.length === 0) continue;
        totalsOnly += 1;
        const said = everythingSaid(byId(page, `i.${row.id}`) ?? page);
        for (const { title } of document.parts) expect(said).not.toContain(String(title));
        expect(
          all(page, '.dots')
            .flatMap((list) => all(list, 'a'))
            .map((link) => link.attributes.get('href')),
        ).not.toContain(`#i.${row.id}`);
      }
    }),
    { numRuns: 80 },
  );
  expect(withheld).toBeGreaterThan(0);
  expect(totalsOnly).toBeGreaterThan(0);
});
