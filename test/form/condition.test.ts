import { expect, test } from 'vitest';
import { frozenDifferences } from '../../src/form/frozen.ts';
import { itemSchema } from '../../src/form/item.ts';
import { formJsonSchema } from '../../src/form/json-schema.ts';
import { parseForm } from '../../src/form/parse.ts';
import { conditionalForm, conditionalJson } from './conditional.ts';

/** The form with another condition on one of its follow-ups. */
function withCondition(showIf: unknown, on: 'eerst' | 'delen' = 'eerst'): Record<string, unknown> {
  const text = JSON.stringify(conditionalJson());
  return JSON.parse(text, (_, value: unknown) => {
    const isIt = typeof value === 'object' && value !== null && Reflect.get(value, 'id') === on;
    return isIt ? { ...value, showIf } : value;
  });
}

const at = '/sections/1/items/0/showIf';
const problemsOf = (showIf: unknown, on?: 'eerst' | 'delen') => {
  const parsed = parseForm(withCondition(showIf, on));
  return parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};
const leaf = { item: 'delen', is: [4] };

test('conditions on statements and choices of earlier sections keep the rules', () => {
  expect(parseForm(conditionalJson()).ok).toBe(true);
  expect(problemsOf({ not: { item: 'delen', is: ['no-view', 1] } })).toEqual([]);
  expect(problemsOf({ all: [{ any: [{ not: leaf }, { item: 'rol', is: ['beleid'] }] }] })).toEqual([]);
});

test.each<[string, unknown]>([
  [`condition-unknown-item ${at}/item`, { item: 'dele', is: [4] }],
  [`condition-on-group ${at}/item`, { item: 'tafel', is: ['team'] }],
  [`condition-item-unfit ${at}/item`, { item: 'waarom', is: ['x'] }],
  [`condition-too-early ${at}/all/1/item`, { all: [leaf, { item: 'handen', is: [4] }] }],
  [`condition-value-unfit ${at}/is/1`, { item: 'delen', is: [4, 6] }],
  [`condition-value-unfit ${at}/is/0`, { item: 'delen', is: ['4'] }],
  [`condition-value-unfit ${at}/not/is/0`, { not: { item: 'sneller', is: ['no-view'] } }],
  [`condition-value-unfit ${at}/any/0/is/0`, { any: [{ item: 'rol', is: ['zorgen'] }] }],
  [`condition-too-deep ${at}`, { all: [{ any: [{ not: { not: leaf } }] }] }],
])('%s', (expected, showIf) => {
  expect(problemsOf(showIf)).toEqual([expected]);
});

test('written answers and rankings cannot be asked for', () => {
  const data = conditionalJson();
  const late = JSON.parse(
    JSON.stringify(data).replace('"title":"Vier"', '"title":"Vier","showIf":{"item":"waarom","is":["x"]}'),
  );
  expect(parseForm(late)).toMatchObject({
    ok: false,
    problems: [{ code: 'condition-item-unfit', pointer: '/sections/3/showIf/item' }],
  });
});

test('the first section is shown to everybody', () => {
  expect(problemsOf({ item: 'sneller', is: ['agree'] }, 'delen')).toEqual([
    'condition-too-early /sections/0/items/0/showIf/item',
  ]);
});

test.each([
  {},
  { item: 'delen' },
  { item: 'delen', is: [] },
  { all: [] },
  { any: leaf },
  { not: [] },
  'x',
  4,
  null,
])('is no condition: %j', (showIf) => {
  const problems = problemsOf(showIf);
  expect(problems.length).toBeGreaterThan(0);
  for (const each of problems) expect(each).toContain(at);
});

test('two kinds of condition in one, and a misspelt key, are told at the key', () => {
  expect(problemsOf({ all: [leaf], any: [leaf] })).toEqual([`key-unknown ${at}/any`]);
  expect(parseForm(withCondition({ item: 'delen', iss: [4] }))).toMatchObject({ ok: false });
});

test('what is shown to whom is frozen, for an item and for all items of a section', () => {
  const before = conditionalForm();
  const other = parseForm(withCondition({ item: 'delen', is: [5] }));
  if (!other.ok) throw new Error('a form');
  expect(frozenDifferences(before, other.value)).toEqual(['eerst']);
  const text = JSON.stringify(conditionalJson());
  const without = parseForm(JSON.parse(text.replace(/"showIf":\{"all":.*?\]\},"items"/, '"items"')));
  if (!without.ok) throw new Error('a form');
  expect(frozenDifferences(before, without.value)).toEqual(['handen']);
});

test('every kind of item can be conditional, and editors know how', () => {
  for (const kind of itemSchema.options) {
    const members = 'entries' in kind ? [kind] : kind.options;
    for (const { entries } of members) expect(Object.keys(entries)).toContain('showIf');
  }
  expect(JSON.stringify(formJsonSchema())).toContain('"showIf":{"$ref":"#/$defs/condition"}');
});
