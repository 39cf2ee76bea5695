import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import type { DocumentPart, ResultsDocument } from '../../src/results/document.ts';
import { isPlaceable, type Placed, partOf, withReactions } from '../../src/results/reactions.ts';
import { formData, must } from '../actions/testcontext.ts';
import { emptyDocument } from '../pages/results/document-arbitrary.ts';

const form = must(
  parseForm(
    formData({
      sections: [
        {
          id: 'een',
          title: 'Het plein',
          items: [
            { type: 'statement', id: 'groen', title: 'Groen.', remark: true },
            { type: 'statement', id: 'auto', title: 'Auto’s weg.' },
            { type: 'reaction', id: 'anders', title: 'Anders?', publish: 'after-moderation' },
            { type: 'reaction', id: 'stil', title: 'Stil?' },
          ],
        },
      ],
    }),
  ),
);

function documentOf(
  responses: number | null,
  ...parts: readonly (readonly [string, number])[]
): ResultsDocument {
  return {
    ...emptyDocument,
    release: { ...emptyDocument.release, responses, minimumGroup: 5 },
    parts: parts.map(
      ([option, count]): DocumentPart => ({
        id: `wijk:${option}`,
        title: option,
        of: [option],
        weight: 1,
        responses: count,
        invited: null,
      }),
    ),
  };
}

const placed: Placed = { item: 'anders', text: 'meer bomen', about: null, part: 'wijk:kern', language: 'nl' };

test('only remarks, and reactions that say so, may be placed', () => {
  const items = ['groen', 'auto', 'anders', 'stil', 'nergens'];
  expect(items.filter((item) => isPlaceable(form, item))).toEqual(['groen', 'anders']);
  const shown = withReactions(form, documentOf(20), [placed, { ...placed, item: 'stil' }]);
  expect(shown.reactions.map(({ item }) => item)).toEqual(['anders']);
});

test('nothing is shown of fewer than 2k people', () => {
  for (const responses of [null, 0, 5, 9]) {
    expect(withReactions(form, documentOf(responses), [placed]).reactions).toEqual([]);
  }
  const reaction = { ...placed, title: 'Anders?', aboutTitle: null, part: null };
  expect(withReactions(form, documentOf(10), [placed]).reactions).toEqual([reaction]);
});

test('a part is named from 2k people on, of the release as it is', () => {
  const partShown = (document: ResultsDocument) => withReactions(form, document, [placed]).reactions[0]?.part;
  expect(partShown(documentOf(20, ['kern', 10], ['buiten', 10]))).toBe('wijk:kern');
  expect(partShown(documentOf(20, ['kern', 9], ['buiten', 11]))).toBeNull();
  expect(partShown(documentOf(20, ['buiten', 20]))).toBeNull();
});

test('the part of a text is that of its writer, those who gave no group included', () => {
  const document = documentOf(25, ['kern', 10], ['buiten', 5], ['not-given', 10]);
  expect(partOf(form, document, { groups: new Map([['wijk', 'kern']]) })).toBe('wijk:kern');
  expect(partOf(form, document, { groups: new Map([['wijk', 'buiten']]) })).toBeNull();
  expect(partOf(form, document, { groups: new Map() })).toBe('wijk:not-given');
});

test('a text to a form in one language is in that, whatever the buttons said; in several as it was answered', () => {
  const typedOnEnglishPages: Placed = { ...placed, language: 'en' };
  const languagesIn = (languages: readonly string[]) => {
    const asked = must(parseForm(formData({ languages, sections: [...form.sections] })));
    return withReactions(asked, documentOf(40), [typedOnEnglishPages]).reactions.map((each) => each.language);
  };
  expect(languagesIn(['nl'])).toEqual(['nl']);
  expect(languagesIn(['nl', 'en'])).toEqual(['en']);
});
