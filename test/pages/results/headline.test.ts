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
      const agreed = rows.filter(({ verdict }) => verdict.is === 'agreed').length;
      if (rows.length === 0) {
        expect(sentence).toContain('Op geen enkele vraag');
        return;
      }
      if (rows.length > 1) {
        const said = agreed === 0 ? 'geen van de' : agreed === rows.length ? 'alle' : `${agreed} van de`;
        expect(sentence).toContain(`Over ${said} ${rows.length} implicaties`);
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
    total: 4,
    agreed: 1,
    first: ['Samen'],
    carried: true,
    top: 'unsure',
  } as const;
  expect(say.nl(ranked)).toBe(
    'Over 1 van de 4 stellingen zijn de deelnemers het eens; “Samen” heeft de meeste steun, al is die eerste plaats niet zeker.',
  );
  expect(say.en({ ...ranked, top: 'sure' })).toBe(
    'People agree on 1 of the 4 statements; “Samen” has most support.',
  );
});

test('fewer than k people: the headline says why there is nothing', () => {
  const release = { ...emptyDocument.release, responses: null };
  expect(say.en(headlineOf({ ...emptyDocument, release }, 'en'))).toContain('Fewer than 5 people answered');
});
