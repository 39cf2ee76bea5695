import { expect, test } from 'vitest';
import { frozenDifferences } from '../../src/form/frozen.ts';
import { parseForm } from '../../src/form/parse.ts';
import { kindItems, kindsForm, kindsJson } from './kinds.ts';
import { sampleForm } from './sample.ts';

/** The form with some members of one of its items changed. */
function changed(id: string, changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const items = kindItems.map((item) => (item.id === id ? { ...item, ...changes } : item));
  return kindsJson({ sections: [{ id: 'soorten', title: 'Soorten', items }], implications: [] });
}

function problemsOf(data: unknown): string[] {
  const parsed = parseForm(data);
  return parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

const options = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `o${at}`, title: 'x' }));
const at = (index: number) => `/sections/0/items/${index}`;

test('defaults: one of the options, one text, no remark', () => {
  const items = [
    { type: 'choice', id: 'k', title: 'K', options: options(2) },
    { type: 'reaction', id: 'r', title: 'R' },
    { type: 'statement', id: 's', title: 'S' },
    { type: 'text', id: 't', title: 'T' },
  ];
  const form = sampleForm({ sections: [{ id: 'deel', title: 'D', items }], implications: [] });
  expect(form.sections[0]?.items).toMatchObject([
    { several: false, required: false },
    { several: 1 },
    { remark: false },
    { maximumLength: 300 },
  ]);
  expect(problemsOf(kindsJson())).toEqual([]);
});

test.each<[string, string, Readonly<Record<string, unknown>>]>([
  [`${at(1)}/options`, 'keuze', { options: options(1) }],
  [`${at(1)}/options`, 'keuze', { options: options(31) }],
  [`${at(2)}/several`, 'meer', { several: 2 }],
  [`${at(3)}/maximumLength`, 'functie', { maximumLength: 301 }],
  [`${at(4)}/minimum`, 'aantal', { minimum: 1.5 }],
  [`${at(4)}/maximum`, 'aantal', { maximum: 1e15 }],
  [`${at(5)}/several`, 'punten', { several: 21 }],
  [`${at(5)}/several`, 'punten', { several: 0 }],
  [`${at(5)}/kinds`, 'punten', { kinds: options(1) }],
  [`${at(5)}/kinds`, 'punten', { kinds: options(11) }],
  [`${at(0)}/remark`, 'standaarden', { remark: 'ja' }],
])('the schema refuses what is at %s', (pointer, id, changes) => {
  expect(problemsOf(changed(id, changes)).map((each) => each.split(' ')[1])).toContain(pointer);
});

test.each<[string, string, Readonly<Record<string, unknown>>]>([
  [`id-repeated ${at(1)}/options/1/id`, 'keuze', { options: [...options(1), ...options(1)] }],
  [`id-repeated ${at(5)}/kinds/1/id`, 'punten', { kinds: [...options(1), ...options(1)] }],
  [`minimum-above-maximum ${at(4)}/minimum`, 'aantal', { minimum: 501 }],
])('the rules refuse %s', (expected, id, changes) => {
  expect(problemsOf(changed(id, changes))).toContain(expected);
});

test('a theme must exist', () => {
  const parsed = parseForm(changed('keuze', { theme: 'dat' }));
  expect(parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer)).toEqual([`${at(1)}/theme`]);
});

test.each(['keuze', 'functie', 'aantal', 'punten'])('%s is no evidence', (item) => {
  const implications = [{ id: 'volgt', title: 'Volgt', evidence: [{ item }] }];
  const parsed = parseForm(kindsJson({ implications }));
  expect(parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer)).toEqual([
    '/implications/0/evidence/0/item',
  ]);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['standaarden', { remark: false }],
  ['keuze', { several: true }],
  ['keuze', { options: options(2) }],
  ['meer', { required: true }],
  ['functie', { required: true }],
  ['aantal', { maximum: 400 }],
  ['punten', { several: 8 }],
  ['punten', { kinds: options(2) }],
])('the meaning of %s is frozen', (id, changes) => {
  const { implications } = kindsForm();
  expect(implications.length).toBeGreaterThan(0);
  expect(frozenDifferences(sampleForm(changed(id, {})), sampleForm(changed(id, changes)))).toEqual([id]);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['keuze', { title: 'Anders' }],
  ['functie', { maximumLength: 30 }],
  ['punten', { maximumLength: 30 }],
])('the wording of %s is free', (id, changes) => {
  expect(frozenDifferences(sampleForm(changed(id, {})), sampleForm(changed(id, changes)))).toEqual([]);
});
