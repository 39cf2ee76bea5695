import { expect, test } from 'vitest';
import { comparedWith, differencesFrom } from '../../src/form/compared.ts';
import type { Form } from '../../src/form/form.ts';
import { changed } from './mistakes.ts';
import { sampleForm, sampleJson } from './sample.ts';

const earlier = sampleForm();
const later = { id: 'proef-reflectie', kind: 'reflection', follows: 'proef' };
const priorities = ['sections', 1, 'items', 0] as const;

function reflection(path: readonly (string | number)[], value: unknown): Form {
  return sampleForm({ ...Object(changed(path, value, sampleJson())), ...later });
}

test.each<[string, readonly (string | number)[], unknown, string | undefined]>([
  ['nothing', ['title'], 'Achteraf', undefined],
  ['other wording', ['sections', 0, 'items', 1, 'title'], 'Wij delen nu gegevens.', undefined],
  ['order of options', [...priorities, 'options'], optionsReversed(), undefined],
  ['an item that is new', ['sections', 0, 'items', 2, 'id'], 'nieuw', undefined],
  ['another scale', ['sections', 0, 'items', 1, 'scale'], 'agreement-7', '/sections/0/items/1/scale'],
  [
    'another type',
    ['sections', 0, 'items', 2],
    { type: 'text', id: 'stance', title: 'x' },
    '/sections/0/items/2/type',
  ],
  ['fewer options', [...priorities, 'options'], optionsReversed().slice(1), '/sections/1/items/0/options'],
  ['fewer places', [...priorities, 'places'], 2, '/sections/1/items/0/method'],
  ['other evidence', ['implications', 0, 'evidence', 0, 'weight'], 3, '/implications/0/evidence'],
])('%s', (_, path, value, pointer) => {
  const found = differencesFrom(earlier, reflection(path, value)).map((each) => each.pointer);
  expect(found).toEqual(pointer === undefined ? [] : [pointer]);
});

function optionsReversed(): { id: string; title: string }[] {
  return ['regie', 'mens', 'opleiden', 'infra'].map((id) => ({ id, title: id }));
}

test('what can be compared: shared items that are asked the same, implications with all they rest on', () => {
  const all = comparedWith(earlier, reflection(['title'], 'Achteraf'));
  const items = ['lees', 'delen', 'stance', 'inzet', 'zorgen'];
  expect([...all.items]).toEqual(items);
  const implications = earlier.implications.map(({ id }) => id);
  expect([...all.implications]).toEqual(implications);
  const rescaled = comparedWith(earlier, reflection(['sections', 0, 'items', 1, 'scale'], 'agreement-7'));
  expect([...rescaled.items]).toEqual(items.filter((id) => id !== 'delen'));
  const resting = earlier.implications.filter(({ evidence }) =>
    evidence.some(({ item }) => item === 'delen'),
  );
  expect(resting.length).toBeGreaterThan(0);
  expect([...rescaled.implications]).toEqual(
    implications.filter((id) => !resting.some((each) => each.id === id)),
  );
  const reweighed = comparedWith(earlier, reflection(['implications', 0, 'evidence', 0, 'weight'], 3));
  expect(reweighed.implications.has(implications[0] ?? '')).toBe(false);
  const renamed = comparedWith(earlier, reflection(['sections', 0, 'items', 2, 'id'], 'nieuw'));
  expect([...renamed.items]).toEqual(items.filter((id) => id !== 'stance'));
});
