// Documents of earlier makings, without the fields that came later, still have their page.
import { expect, test } from 'vitest';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import { readDocument } from '../../../src/results/read-document.ts';
import { storedDocuments } from '../../results/making/stored.ts';

test.each(storedDocuments())('document %s has a page with every row it shows', async (_, stored) => {
  const document = readDocument(stored);
  for (const language of ['nl', 'en'] as const) {
    const shown = { document, digest: 'c0ffee', language, link: 'A'.repeat(22) };
    const page = String(await (<ResultsPage {...shown} />));
    for (const { id, n } of document.implications) {
      expect(page.includes(`id="i.${id}"`)).toBe(n !== null);
    }
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  }
});
