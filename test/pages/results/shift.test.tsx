import { expect, test } from 'vitest';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { DocumentShift, ResultsDocument } from '../../../src/results/document.ts';
import { emptyDocument } from './document-arbitrary.ts';
import { all, byId, everyNode, one, textOf, treeOf } from './tree.ts';

const figures = {
  n: 27,
  up: 9,
  same: 16,
  down: 2,
  settled: 22,
  sum: 5940,
  shift: 0.22,
  interval: [0.05, 0.39] as const,
  signP: 0.0654296875,
  field: 'agreed-settled' as const,
};
const shift: DocumentShift = {
  from: { form: 'eerder', release: 1 },
  pairs: 27,
  implications: [
    { id: 'een', title: 'Deel gegevens.', ...figures },
    { id: 'twee', title: 'Begin klein', n: null },
  ],
  statements: [{ id: 's', title: 'Wij delen.', ...figures, signP: 0.0002 }],
  priorities: [
    { id: 'p', title: 'Wat eerst?', options: [{ id: 'x', title: 'Data', ...figures, field: null }] },
  ],
};

async function pageOf(changes: Partial<ResultsDocument>, language: 'nl' | 'en') {
  const page = (
    <ResultsPage
      document={{ ...emptyDocument, ...changes }}
      digest={'c'.repeat(64)}
      language={language}
      link={'A'.repeat(22)}
    />
  );
  return treeOf(String(await page));
}

test('the section says whom it is about, what moved most, and what is missing', async () => {
  const page = await pageOf({ shift }, 'nl');
  const section = byId(page, 'shift');
  if (section === undefined) throw new Error('no section');
  expect(textOf(one(section, '.govuk-body'))).toBe(
    '27 mensen vulden beide formulieren in, ervoor en erna. Alleen die antwoorden vergelijken we hier. ' +
      'Van de implicaties hier schoof “Deel gegevens” gemiddeld het meest: +0,22, al kan dat toeval zijn.',
  );
  expect(textOf(section)).toContain('1 rij ontbreekt hier:');
  expect(all(section, 'summary').map((summary) => textOf(summary))).toEqual([
    'De cijfers in een tabel van: Implicaties',
    'Stellingen',
    'De cijfers in een tabel van: Stellingen',
    'Bij “Wat eerst?”',
    'De cijfers in een tabel van: Bij “Wat eerst?”',
  ]);
  const [first, second] = all(section, '.shifted').map((item) => textOf(one(item, '.small-print')));
  expect(first).toBe(
    'Gemiddeld +0,22, bij 27 mensen. Zo’n verschuiving kan ook toeval zijn. Eensgezind, weinig beweging: 22 van 27 bleven dicht bij het eerste antwoord.',
  );
  expect(second).toContain('Zo’n verschuiving is zelden toeval.');
});

test.each(['nl', 'en'] as const)(
  'the list of contents and the way to the method lead there, in %s',
  async (language) => {
    const page = await pageOf({ shift }, language);
    const ids = new Set(everyNode(page).map(({ attributes }) => attributes.get('id')));
    const links = all(page, 'a').flatMap((link) => link.attributes.get('href') ?? []);
    const inside = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
    expect(inside).toContain('shift');
    expect(inside).toContain('how.shift');
    expect(inside.filter((id) => !ids.has(id))).toEqual([]);
  },
);

test.each(['nl', 'en'] as const)(
  'where nobody can be paired nothing is said of it, in %s',
  async (language) => {
    const page = await pageOf({}, language);
    expect(byId(page, 'shift')).toBeUndefined();
    expect(textOf(page)).not.toMatch(/Voor en na|Before and after/);
  },
);

test('nobody moved: that is said, and nothing of chance', async () => {
  const still = {
    ...figures,
    up: 0,
    same: 27,
    down: 0,
    settled: 27,
    sum: 0,
    shift: 0,
    interval: null,
    signP: 1,
  };
  const rows = [{ id: 'een', title: 'Deel gegevens.', ...still }];
  const page = await pageOf(
    { shift: { ...shift, implications: rows, statements: [], priorities: [] } },
    'nl',
  );
  const said = textOf(byId(page, 'shift') ?? page);
  expect(said).toContain('Bij niemand schoof hier de steun.');
  expect(said).not.toContain('toeval uit te sluiten');
});
