import { expect, test } from 'vitest';
import { Priorities } from '../../../src/pages/results/priorities.tsx';
import { readingOf } from '../../../src/pages/results/reading.ts';
import type { DocumentPriorities } from '../../../src/results/document.ts';
import { emptyDocument } from './document-arbitrary.ts';

type Ranking = Extract<DocumentPriorities, { method: 'rank' }>;

const option = (id: string, rank: number, rankInterval: readonly [number, number]) => ({
  id,
  title: `Keuze <${id}>`,
  ...{ n: 12, rank, tied: false, rankInterval, sum: 0, value: 0, placed: 12, places: [3, 3, 3, 3] },
});

const row: Ranking = {
  id: 'keuze',
  title: 'Wat eerst?',
  theme: null,
  n: 12,
  method: 'rank',
  options: [option('a', 1, [1, 1]), option('b', 2, [2, 4]), option('c', 3, [2, 4]), option('d', 4, [1, 4])],
  schulze: [['d'], ['a', 'b'], ['c']],
  kemeny: { order: ['a', 'd', 'b', 'c'], unique: true },
  condorcetDiffers: true,
  kendallW: 0.414,
  kendallP: 0.02,
};

const textOf = (change: Partial<Ranking>, language: 'nl' | 'en' = 'nl'): string => {
  const document = { ...emptyDocument, priorities: [{ ...row, ...change }] };
  const html = String(<Priorities reading={readingOf(document, language)} />);
  expect(html).not.toMatch(/<a>|undefined|null|\[object/);
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
};

test('between which places each option could lie stands at it, unless nothing can be told apart', () => {
  const said = textOf({});
  expect(said.match(/plaats is duidelijk|kan 2e tot 4e zijn|kan elke plaats hebben/g)).toEqual([
    'plaats is duidelijk',
    'kan 2e tot 4e zijn',
    'kan 2e tot 4e zijn',
    'kan elke plaats hebben',
  ]);
  const indistinct = ['a', 'b'].map((id, at) => option(id, at + 1, [1, 2]));
  expect(textOf({ options: indistinct })).not.toContain('kan elke plaats');
});

test('the other orders, with what is equal in them', () => {
  expect(textOf({})).toContain(
    '(Schulze) : Keuze &lt;d&gt; › Keuze &lt;a&gt; = Keuze &lt;b&gt; › Keuze &lt;c&gt;.',
  );
  expect(textOf({})).toContain(
    '(Kemeny) : Keuze &lt;a&gt; › Keuze &lt;d&gt; › Keuze &lt;b&gt; › Keuze &lt;c&gt;.',
  );
  expect(textOf({})).not.toContain('Een andere volgorde past even goed');
  expect(textOf({ kemeny: { order: ['a'], unique: false } })).toContain(
    'Een andere volgorde past even goed.',
  );
  expect(textOf({ kemeny: null })).not.toContain('Kemeny');
  expect(textOf({}, 'en')).toContain('Compared two by two (Schulze)');
});

test('a notice only when others come first two by two, with all who share these places', () => {
  const notice = 'krijgt andere keuzes bovenaan: Keuze &lt;d&gt;, Keuze &lt;a&gt; en Keuze &lt;b&gt;.';
  expect(textOf({})).toContain(notice);
  expect(textOf({ condorcetDiffers: false })).not.toContain('andere keuzes bovenaan');
});

test('how much people agree, and whether that may be chance', () => {
  expect(textOf({})).toContain('Eensgezindheid over de volgorde: 0,41.');
  expect(textOf({})).toContain('is zelden toeval');
  expect(textOf({ kendallP: 0.3 }, 'en')).toContain('So much agreement may be chance.');
  expect(textOf({ kendallP: null })).not.toContain('toeval.');
  expect(textOf({ kendallW: null })).not.toContain('Eensgezindheid');
});

test('of a ranking that is withheld nothing of all this is told', () => {
  const options = row.options.map(({ id, title }) => ({ id, title, n: null }));
  const nothing = { schulze: null, kemeny: null, condorcetDiffers: null, kendallW: null, kendallP: null };
  expect(textOf({ n: null, options, ...nothing })).not.toMatch(/Schulze|Eensgezindheid|andere keuzes/);
});
