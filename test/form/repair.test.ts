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
import { changed, mistakes } from './mistakes.ts';
import { sampleForm, sampleJson } from './sample.ts';

const told = Object.entries(mistakes);

/** What is not told of a form's data by parsing it, or not of one with every kind that there is now. */
const elsewhere: readonly string[] = [
  'json-malformed',
  'form-too-large',
  'key-repeated',
  'language-missing',
  'to-be-filled-in',
  'title-repeated',
  'value-unknown',
  'value-malformed',
  // told when publishing, or of a form beside another
  'options-form-unknown',
  'options-item-unknown',
  'options-item-unfit',
  'options-form-too-few',
  'options-form-too-many',
  'follows-not-beside',
  'follows-differs',
  'follows-fixed',
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
  expect(warnings).toEqual([problem('language-missing', { language: 'nl', shown: 'en' }, '/title/nl')]);
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

test('a text that says nothing is to be filled in', () => {
  expect(repairsIn(changed(['sections', 0, 'items', 1, 'title'], ''))).toEqual([
    [
      'text-empty /sections/0/items/1/title',
      [{ op: 'replace', path: '/sections/0/items/1/title', value: '…' }],
    ],
  ]);
});

test('what cannot stay is taken out at once, not changed first', () => {
  const options = changed(['sections', 1, 'items', 0, 'options'], ['X', 'Y', 'Z']);
  const data = changed(['implications', 0, 'evidence'], [{ item: 'delen' }, { item: 'inzet' }], options);
  const parsed = parseForm(data);
  const [found] = parsed.ok ? [] : parsed.problems.filter(({ code }) => code === 'option-needed');
  const remove = { op: 'remove', path: '/implications/0/evidence/1' };
  expect(found === undefined ? [] : repairOf(data, found)).toEqual([remove]);
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

test('news written as one text is what it is about, an address is the one for questions about privacy', () => {
  const text = 'Wij mailen u de agenda.';
  expect(repairsIn(sampleJson({ contact: text }))).toEqual([
    ['object-needed /contact', [{ op: 'replace', path: '/contact', value: { title: text, text } }]],
  ]);
  const address = 'privacy@example.org';
  const remove = { op: 'remove', path: '/contact' };
  expect(repairsIn(sampleJson({ contact: address }))).toEqual([['object-needed /contact', [remove]]]);
  const moved = [remove, { op: 'add', path: '/privacy/contact', value: address }];
  expect(repairsIn(sampleJson({ contact: address, privacy: { controller: 'Netwerk' } }))).toEqual([
    ['key-missing /privacy/contact', moved],
    ['object-needed /contact', moved],
  ]);
});

test('what cannot be repaired gets no repair', () => {
  expect(repairOf({}, problem('form-too-large', { maximumBytes: 1 }, ''))).toEqual([]);
  expect(repairOf(undefined, problem('json-malformed', { line: 1, column: 1 }))).toEqual([]);
});

test('a key that stands twice keeps what counts', () => {
  const twice = problem('key-repeated', { key: 'id', line: 2 }, '/id');
  expect(repairOf(sampleJson(), twice)).toEqual([{ op: 'replace', path: '/id', value: 'proef' }]);
});

/** The repairs of all mistakes in a form, by code and pointer. */
function repairsIn(data: unknown): unknown {
  const parsed = parseForm(data);
  const problems = parsed.ok ? [] : parsed.problems;
  return problems.map((each) => [`${each.code} ${each.pointer}`, repairOf(data, each)]);
}

/** The second page asked only under a condition, and a choice on the first page. */
function conditional(showIf: unknown): unknown {
  const choice = { type: 'choice', id: 'rollen', title: 'Rol', options: ['lid', 'gast'].map(titled) };
  return changed(['sections', 1, 'items', 1, 'showIf'], showIf, changed(['sections', 0, 'items', 3], choice));
}

const titled = (id: string) => ({ id, title: id });

test.each<[string, unknown, string, unknown]>([
  ['priorities of the same page', { item: 'inzet', is: ['infra'] }, 'condition-item-unfit', 'out'],
  [
    'a written reaction beside others',
    { all: [{ item: 'zorgen', is: ['x'] }] },
    'condition-item-unfit',
    'out',
  ],
  ['a group', { item: 'tafel', is: ['team'] }, 'condition-on-group', 'out'],
  ['an id of nothing', { item: 'bestaat-niet', is: [4] }, 'condition-unknown-item', 'out'],
  ['an id nearly that of a statement', { item: 'dele', is: [4] }, 'condition-unknown-item', '/item delen'],
  ['an answer that is none', { item: 'delen', is: [9] }, 'condition-value-unfit', 'out'],
  ['one such answer beside others', { item: 'delen', is: [4, 9] }, 'condition-value-unfit', '/is/1 out'],
  ['a point in quotation marks', { item: 'delen', is: ['4'] }, 'condition-value-unfit', '/is/0 4'],
  ['an option misspelt', { item: 'rollen', is: ['gsat'] }, 'condition-value-unfit', '/is/0 gast'],
])('a condition that asks for %s', (_, showIf, code, expected) => {
  const at = '/sections/1/items/1/showIf';
  const data = conditional(showIf);
  const parsed = parseForm(data);
  const [first, ...others] = parsed.ok ? [] : parsed.problems;
  expect([first?.code, others]).toEqual([code, []]);
  const repair = first === undefined ? [] : repairOf(data, first);
  const told = repair.map(
    (each) => `${each.path.slice(at.length)} ${each.op === 'remove' ? 'out' : each.value}`,
  );
  expect(told.map((each) => each.trim())).toEqual([expected]);
});

test('the kind is told before the place: priorities on the same page would not fit on an earlier one', () => {
  const problems = repairsIn(
    changed(['sections', 0, 'items', 1, 'showIf'], { item: 'inzet', is: ['infra'] }),
  );
  expect(problems).toEqual([
    [
      'condition-item-unfit /sections/0/items/1/showIf/item',
      [{ op: 'remove', path: '/sections/0/items/1/showIf' }],
    ],
  ]);
});

test('an id that stands twice is one mistake, not also one of what refers to it', () => {
  const choice = { type: 'choice', id: 'delen', title: 'x', options: ['ja', 'nee'].map(titled) };
  const asked = changed(['sections', 1, 'items', 1, 'showIf'], { item: 'delen', is: [4] });
  const rename = (at: string) => [[`id-repeated ${at}/id`, expect.anything()]];
  expect(repairsIn(changed(['sections', 0, 'items', 3], choice, asked))).toEqual([
    [
      'id-repeated /sections/0/items/3/id',
      [{ op: 'replace', path: '/sections/0/items/3/id', value: 'delen-2' }],
    ],
  ]);
  // the statement that evidence and condition mean keeps the id, also when it is the second
  const first = changed(['sections', 0, 'items', 0], choice, asked);
  expect(repairsIn(first)).toEqual(rename('/sections/0/items/1'));
  expect(repairsIn(first)).toEqual([
    [expect.anything(), [{ op: 'replace', path: '/sections/0/items/0/id', value: 'delen-2' }]],
  ]);
});

test.each<[string, readonly (string | number)[]]>([
  ['kinds', ['sections', 1, 'items', 1, 'kinds']],
  ['options of priorities', ['sections', 1, 'items', 0, 'options']],
  ['options of a group', ['groups', 0, 'options']],
  ['themes', ['themes']],
])('%s written as texts become what has that text as title', (_, path) => {
  const clean = sampleJson({ implications: [] });
  let data = changed(path, ['Kans', 'Zorg en geld', '1', 'Data'], clean);
  if (path[1] === 1) data = changed(['sections', 1, 'items', 0, 'places'], 2, data);
  const parsed = parseForm(data);
  const made = (parsed.ok ? [] : parsed.problems).flatMap((each) => repairOf(data, each));
  expect(made.map((each) => (each.op === 'remove' ? each.path : each.value))).toEqual([
    { id: 'kans', title: 'Kans' },
    { id: 'zorg-en-geld', title: 'Zorg en geld' },
    { id: 'nr-1', title: '1' },
    { id: 'data', title: 'Data' },
  ]);
});

test.each<[string, string, string]>([
  ['winter', '2026-12-01 17:00', '2026-12-01T17:00+01:00'],
  ['summer', '2026-07-01T17:00:30', '2026-07-01T17:00:30+02:00'],
  ['a day', '2026-07-01', '2026-07-01T00:00:00+02:00'],
  ['the night in which summer begins', '2026-03-29 03:00', '2026-03-29T03:00+02:00'],
  ['the night in which it ends', '2026-10-25 03:00', '2026-10-25T03:00+01:00'],
])('a moment without zone is Dutch time: %s', (_, closes, value) => {
  expect(repairsIn(changed(['access'], { closes }))).toEqual([
    ['time-malformed /access/closes', [{ op: 'replace', path: '/access/closes', value }]],
  ]);
});

test.each<[string, readonly (string | number)[], unknown, unknown]>([
  ['a total in words', ['sections', 1, 'items', 0, 'total'], 'tien', 100],
  ['days in words', ['privacy', 'keepDays'], 'een jaar', 365],
  ['neither yes nor no', ['sections', 0, 'items', 1, 'noView'], 'misschien', true],
  ['no in Dutch', ['sections', 0, 'items', 1, 'noView'], 'nee', false],
])('what cannot be read becomes what holds when it is left out: %s', (_, path, value, expected) => {
  const points = {
    type: 'priorities',
    id: 'inzet',
    title: 'x',
    method: 'points',
    options: ['a', 'b'].map(titled),
  };
  const clean = changed(['sections', 1, 'items', 0], points, sampleJson({ implications: [] }));
  expect(repairsIn(changed(path, value, clean))).toMatchObject([[expect.anything(), [{ value: expected }]]]);
});

test('a text in a language the form does not have stands there meanwhile', () => {
  const warned = warningsOf(sampleForm({ languages: ['nl'], title: { en: 'Data' } }));
  expect(warned).toEqual([problem('language-missing', { language: 'nl', shown: 'en' }, '/title/nl')]);
});

test('repairs of one form share how often it may be read, so a large one with many mistakes is answered soon', () => {
  const evidence = Array.from({ length: 55 }, () => ({ item: 'nergens' }));
  const implications = ['een', 'twee'].map((id) => ({ id, title: 'Gevolg', evidence }));
  const data = { ...sampleJson(), implications };
  const parsed = parseForm(data);
  const [first, second] = parsed.ok ? [] : parsed.problems;
  if (first === undefined || second === undefined) throw new Error('nothing is wrong');
  const tries = { left: 5 };
  expect(repairOf(data, first, 'written', tries)).toEqual([]);
  expect(tries.left).toBe(0);
  expect(repairOf(data, second, 'written', tries)).toEqual([]);
  expect(tries.left).toBe(0);
  expect(repairOf(data, first)).not.toEqual([]);
});
