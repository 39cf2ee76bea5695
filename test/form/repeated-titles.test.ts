import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { patched } from '../../src/form/patch.ts';
import { repairOf } from '../../src/form/repair.ts';
import { repeatedTitles } from '../../src/form/repeated-titles.ts';
import { changed } from './mistakes.ts';
import { sampleForm, sampleJson } from './sample.ts';

function repeatedIn(data: unknown) {
  const parsed = parseForm(data);
  return parsed.ok ? repeatedTitles(parsed.value) : [];
}

test('a form in which everything has its own name has no warning', () => {
  expect(repeatedTitles(sampleForm())).toEqual([]);
});

test.each<[string, string, unknown]>([
  [
    'options of one list',
    '/sections/1/items/0/options/2/title',
    changed(['sections', 1, 'items', 0, 'options', 2, 'title'], ' gegevens'),
  ],
  [
    'options of a group',
    '/groups/0/options/1/title',
    changed(['groups', 0, 'options', 1, 'title'], 'Bestuur'),
  ],
  [
    'statements',
    '/sections/0/items/2/title',
    changed(['sections', 0, 'items', 2, 'title'], { nl: 'Anders.', en: 'Wij delen gegevens' }),
  ],
])('%s that are called the same are told, and get a number', (_, pointer, data) => {
  const found = repeatedIn(data);
  expect(found.map((each) => `${each.code} ${each.pointer}`)).toEqual([`title-repeated ${pointer}`]);
  const repaired = patched(
    data,
    found.flatMap((each) => repairOf(data, each)),
  );
  expect(parseForm(repaired).ok).toBe(true);
  expect(repaired).not.toEqual(data);
  expect(repeatedIn(repaired)).toEqual([]);
});

test('implications too, the third as well; what is asked of different questions may be called the same', () => {
  const evidence = [{ item: 'delen' }];
  const implications = ['a', 'b', 'c'].map((id) => ({ id, title: 'Begin nu', evidence }));
  const found = repeatedIn(sampleJson({ implications }));
  expect(found.map(({ pointer, values }) => [pointer, values.number])).toEqual([
    ['/implications/1/title', 2],
    ['/implications/2/title', 3],
  ]);
  const options = ['Bestuur', 'Team'].map((title) => ({ id: title.toLowerCase(), title }));
  const second = { id: 'rol', title: 'Rol', options };
  const { groups } = sampleJson();
  expect(repeatedIn(sampleJson({ groups: [...Object.values(Object(groups)), second] }))).toEqual([]);
});
