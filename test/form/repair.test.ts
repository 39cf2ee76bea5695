import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { patched } from '../../src/form/patch.ts';
import { repairOf } from '../../src/form/repair.ts';
import { warningsOf } from '../../src/form/warnings.ts';
import { languages } from '../../src/shared/language.ts';
import { stepsOf } from '../../src/shared/pointer.ts';
import { problem } from '../../src/shared/problem.ts';
import { mistakes as sentences } from '../../src/words/nl/mistakes.ts';
import { sentenceInTerminal } from '../../src/words/terminal.ts';
import { mistakes } from './mistakes.ts';
import { sampleForm, sampleJson } from './sample.ts';

const told = Object.entries(mistakes);

/** What is not told of a form's data by parsing it, or not of one with every kind that there is now. */
const elsewhere: readonly string[] = [
  'json-malformed',
  'form-too-large',
  'key-repeated',
  'language-missing',
  'to-be-filled-in',
  'value-unknown',
  'value-malformed',
  // told when publishing, or of a form beside another
  'options-form-unknown',
  'options-item-unknown',
  'options-item-unfit',
  'options-form-too-few',
  'options-form-too-many',
  'follows-differs',
];

test('there are more than 60 codes for mistakes in forms, and each is made here', () => {
  expect(told.length).toBeGreaterThan(60);
  const made = told.map(([code]) => code);
  expect(Object.keys(sentences).filter((code) => !made.includes(code) && !elsewhere.includes(code))).toEqual(
    [],
  );
});

test.each(told)(
  '%s is told once, at its place, and its repair makes the form pass',
  (code, [pointer, data]) => {
    const parsed = parseForm(data);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map((each) => `${each.code} ${each.pointer}`)).toContain(`${code} ${pointer}`);
    const before = JSON.stringify(data);
    const [first] = problems.filter((each) => each.code === code);
    const operations = first === undefined ? [] : repairOf(data, first);
    expect(JSON.stringify(data)).toBe(before);
    const repaired = parseForm(patched(data, operations));
    expect(repaired.ok ? [] : [operations, repaired.problems]).toEqual([]);
    for (const language of languages) {
      const sentence = first === undefined ? '' : sentenceInTerminal(language, first);
      expect(sentence).toMatch(/^[“A-Z].*[.?]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  },
);

test('a text that misses a language is a warning: the form is accepted, the repair adds the text', () => {
  const data = sampleJson({ title: { en: 'Trial' } });
  const warnings = warningsOf(sampleForm({ title: { en: 'Trial' } }));
  expect(warnings).toEqual([problem('language-missing', { language: 'nl' }, '/title/nl')]);
  const operations = warnings.flatMap((each) => repairOf(data, each));
  expect(operations).toEqual([{ op: 'add', path: '/title/nl', value: 'Trial' }]);
  const repaired = parseForm(patched(data, operations));
  expect(repaired.ok ? warningsOf(repaired.value) : repaired.problems).toEqual([]);
});

test('a text in one string serves all languages: no warning', () => {
  expect(warningsOf(sampleForm())).toEqual([]);
  expect(warningsOf(sampleForm({ languages: ['nl'], title: { nl: 'Proef' } }))).toEqual([]);
});

test.each<[string, string, unknown]>([
  ['a misspelt key is renamed with what it holds', '/privacy/keepDays', 30],
  ['a number in quotation marks becomes one', '/privacy/minimumGroup', 8],
  ['a choice nearly right is the one that was meant', '/kind', 'intake'],
])('%s', (_, pointer, value) => {
  let data: unknown = sampleJson({
    kind: 'intakes',
    privacy: { controller: 'c', contact: 'd', keepDay: 30, minimumGroup: '8' },
  });
  for (let parsed = parseForm(data); !parsed.ok; parsed = parseForm(data)) {
    const [first] = parsed.problems;
    data = patched(data, first === undefined ? [] : repairOf(data, first));
  }
  const found = stepsOf(pointer).reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), data);
  expect(found).toBe(value);
});

test('mistakes of the schema and of the rules are told together', () => {
  const data = sampleJson({
    titel: 'x',
    ranking: { groups: 'tafels' },
    implications: [{ id: 'i', title: 'I', evidence: [{ item: 'dele', weight: 0 }] }],
  });
  const parsed = parseForm(data);
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code).sort()).toEqual([
    'evidence-item-unknown',
    'group-unknown',
    'key-unknown',
    'weight-out-of-range',
  ]);
});

test('a way in that is misspelt is told once, not with what would follow from another', () => {
  const bodies = { respondents: 'tables', groups: [], ranking: {} };
  const privacy = { controller: 'c', contact: 'd', identity: 'pseudonymous' };
  const data = sampleJson({ ...bodies, privacy, access: { by: 'invitatoin' } });
  const parsed = parseForm(data);
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['access-unknown']);
  const coded = parseForm(sampleJson({ access: { by: 'cod', code: 'zomer' } }));
  expect(coded.ok ? [] : coded.problems.map(({ code }) => code)).toEqual(['access-unknown']);
});

test('what cannot be repaired gets no repair', () => {
  expect(repairOf({}, problem('form-too-large', { maximumBytes: 1 }, ''))).toEqual([]);
  expect(repairOf(undefined, problem('json-malformed', { line: 1, column: 1 }))).toEqual([]);
});

test('a key that stands twice keeps what counts', () => {
  const twice = problem('key-repeated', { key: 'id', line: 2 }, '/id');
  expect(repairOf(sampleJson(), twice)).toEqual([{ op: 'replace', path: '/id', value: 'proef' }]);
});
