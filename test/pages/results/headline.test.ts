import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/pages/results/headline.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { anyDocument, emptyDocument } from './document-arbitrary.ts';

const say = { nl: wordsIn('nl').results.headline, en: wordsIn('en').results.headline };

test('the headline says only what the document holds', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const rows = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
      const sentence = say.nl(headlineOf(document, 'nl'));
      const on = (side: 'for' | 'against') =>
        rows.filter(({ verdict }) => verdict.is === 'agreed' && verdict.side === side).length;
      const [supported, rejected] = [on('for'), on('against')];
      if (rows.length === 0) {
        const nothingRanked = document.implications.length === 0;
        expect(sentence).toContain(nothingRanked ? 'Dit is wat' : 'Op geen enkele vraag');
        return;
      }
      const whole = document.implications.length;
      const withoutPlace = `${rows.length} van de ${whole} implicaties ${rows.length === 1 ? 'heeft' : 'hebben'} een plaats; `;
      expect(sentence.startsWith(withoutPlace)).toBe(rows.length < whole);
      if (rows.length > 1) {
        const all = supported === rows.length || rejected === rows.length;
        if (rows.length === whole)
          expect(sentence).toContain(`${all ? 'Alle' : 'Van de'} ${rows.length} implicaties`);
        expect(sentence.includes('er geen breed gedragen of breed')).toBe(supported + rejected === 0);
        if (!all && supported > 0) expect(sentence).toContain(`${supported} breed gedragen`);
        if (!all && rejected > 0) expect(sentence).toContain(`${rejected} breed afgewezen`);
      }
      const first = rows.filter(({ rank }) => rank === 1);
      const support = rows[0]?.support ?? 0;
      const isUnclear =
        rows.length > 1 &&
        rows.every(({ rankInterval }) => rankInterval?.[0] === 1 && rankInterval[1] === rows.length);
      expect(sentence.includes('geen enkele')).toBe(support <= 0);
      expect(sentence.includes('te weinig mensen')).toBe(isUnclear && support > 0);
      const isNamed = rows.length > 1 && support > 0 && !isUnclear;
      expect(sentence.includes('heeft de meeste steun')).toBe(isNamed && first.length === 1);
      expect(sentence.includes('delen de eerste plaats')).toBe(isNamed && first.length > 1);
      if (isNamed && first.length === 1) expect(sentence).toContain(`Titel ${first[0]?.id}`);
    }),
    { numRuns: 300 },
  );
});

test('an unsure first place is called unsure', () => {
  const ranked = {
    is: 'ranked',
    thing: 'statement',
    whole: 4,
    total: 4,
    supported: 1,
    rejected: 0,
    first: ['Samen'],
    carried: true,
    top: 'unsure',
    among: null,
  } as const;
  expect(say.nl(ranked)).toBe(
    'Van de 4 stellingen is er 1 breed gedragen; “Samen” heeft de meeste steun, al is die eerste plaats niet zeker.',
  );
  expect(say.en({ ...ranked, top: 'sure' })).toBe(
    'Of the 4 statements, 1 is widely supported; “Samen” has most support.',
  );
  expect(say.nl({ ...ranked, supported: 2, rejected: 1 })).toMatch(
    /^Van de 4 stellingen zijn er 2 breed gedragen en 1 breed afgewezen;/,
  );
  expect(say.en({ ...ranked, supported: 0, rejected: 4 })).toMatch(/^All 4 statements are widely rejected;/);
  expect(say.nl({ ...ranked, whole: 1, total: 1, supported: 0, top: 'sure' })).toBe(
    'De ene stelling is niet breed gedragen en niet breed afgewezen.',
  );
});

test('who is missing and what has no place is said before what came out', () => {
  const ranked = {
    is: 'ranked',
    thing: 'implication',
    whole: 3,
    total: 2,
    supported: 1,
    rejected: 0,
    first: ['Samen'],
    carried: true,
    top: 'sure',
    among: { unit: 'organisation', answered: 2, invited: 5 },
  } as const;
  expect(say.nl(ranked)).toBe(
    '2 van de 5 genodigde organisaties antwoordden: 2 van de 3 implicaties hebben een plaats; van die 2 is er 1 breed gedragen; “Samen” heeft de meeste steun.',
  );
  expect(say.en(ranked)).toBe(
    '2 of the 5 invited organisations answered: 2 of the 3 implications have a place; of those 2, 1 is widely supported; “Samen” has most support.',
  );
  const one = { unit: 'person', answered: 1, invited: 9 } as const;
  expect(say.nl({ ...ranked, total: 3, supported: 3, among: one })).toBe(
    '1 van de 9 genodigden antwoordde: alle 3 implicaties zijn breed gedragen; “Samen” heeft de meeste steun.',
  );
  expect(say.en({ ...ranked, total: 1, among: one })).toBe(
    '1 of the 9 invited people answered: 1 of the 3 implications has a place; it is widely supported.',
  );
  expect(say.nl({ ...ranked, rejected: 2, supported: 0, among: null })).toMatch(
    /een plaats; die 2 zijn breed afgewezen;/,
  );
  expect(say.nl({ ...ranked, supported: 0, among: null })).toMatch(
    /^2 van de 3 implicaties hebben een plaats; van die 2 is er geen breed gedragen of breed afgewezen;/,
  );
});

test('a form that ranks nothing says so, and not that answers are missing', () => {
  expect(headlineOf(emptyDocument, 'nl')).toEqual({ is: 'unranked' });
});

test('fewer than k people: the headline says why there is nothing', () => {
  const release = { ...emptyDocument.release, responses: null };
  expect(say.en(headlineOf({ ...emptyDocument, release }, 'en'))).toContain('Fewer than 5 people answered');
});
