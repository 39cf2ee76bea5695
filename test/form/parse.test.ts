import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { questionsOf } from '../../src/form/questions.ts';
import { changed } from './mistakes.ts';
import { sampleJson } from './sample.ts';

function problemsOf(data: unknown): string[] {
  const parsed = parseForm(data);
  return parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

test('the sample keeps every rule, and defaults are filled in', () => {
  const parsed = parseForm(sampleJson());
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      privacy: { minimumGroup: 5, keepDays: 365 },
      access: { graceMinutes: 30 },
      ranking: { agreedShare: 0.75 },
    },
  });
});

test.each(readdirSync('forms').filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')))(
  'forms/%s keeps every rule',
  (name) => {
    const data: unknown = JSON.parse(readFileSync(`forms/${name}`, 'utf8'));
    expect(problemsOf(data)).toEqual([]);
    // a reader sees why one offers no view and another does not: where one can pass, that is the third answer
    const parsed = parseForm(data);
    const odd = (parsed.ok ? questionsOf(parsed.value) : []).filter(
      (item) => item.type === 'statement' && item.noView === (item.scale === 'agree-pass-disagree'),
    );
    expect(odd).toEqual([]);
  },
);

const item = ['sections', 0, 'items', 1];
const ranking = ['sections', 1, 'items', 0];
test.each<[string, readonly (string | number)[], unknown]>([
  ['key-unknown /titel', ['titel'], 'x'],
  ['key-missing /title', ['title'], undefined],
  ['kind-unknown /kind', ['kind'], 'poll'],
  ['id-malformed /id', ['id'], 'Proef 1'],
  ['id-reserved /sections/0/items/1/id', [...item, 'id'], 'constructor'],
  ['id-repeated /sections/0/items/2/id', ['sections', 0, 'items', 2, 'id'], 'delen'],
  ['text-ill-formed /title', ['title'], 'a\0b'],
  ['text-empty /sections/0/items/1/title', [...item, 'title'], ' '],
  ['theme-unknown /sections/0/items/1/theme', [...item, 'theme'], 'dat'],
  ['group-unknown /ranking/groups', ['ranking', 'groups'], 'tafels'],
  [
    'evidence-item-unknown /implications/0/evidence/0/item',
    ['implications', 0, 'evidence', 0, 'item'],
    'dele',
  ],
  ['evidence-unfit /implications/0/evidence/0/item', ['implications', 0, 'evidence', 0, 'item'], 'zorgen'],
  [
    'option-needed /implications/0/evidence/1/option',
    ['implications', 0, 'evidence', 1, 'option'],
    undefined,
  ],
  ['option-unfit /implications/0/evidence/0/option', ['implications', 0, 'evidence', 0, 'option'], 'infra'],
  ['evidence-repeated /implications/0/evidence/1', ['implications', 0, 'evidence', 1], { item: 'delen' }],
  ['places-beyond-options /sections/1/items/0/places', [...ranking, 'places'], 5],
  ['too-few-options /sections/1/items/0/options', [...ranking, 'options'], [{ id: 'a', title: 'a' }]],
  ['minimum-group-too-small /privacy/minimumGroup', ['privacy', 'minimumGroup'], 2],
  ['time-malformed /access/closes', ['access'], { closes: '2026-02-30T10:00:00Z' }],
  [
    'closes-before-opens /access/closes',
    ['access'],
    { opens: '2026-03-01T10:00:00+01:00', closes: '2026-03-01T09:00:00Z' },
  ],
  ['contrast-too-low /brand/colour', ['brand'], { name: 'x', colour: '#ffee00' }],
  ['import-only /sections/0/items/1/moderatedOut', [...item, 'moderatedOut'], true],
  ['follows-missing /follows', ['kind'], 'reflection'],
  ['nothing-to-answer /sections', ['sections'], []],
])('%s', (expected, path, value) => {
  expect(problemsOf(changed(path, value))).toContain(expected);
});

test('an unknown key comes with what was meant', () => {
  const parsed = parseForm(changed([...item, 'requird'], true));
  expect(parsed).toMatchObject({
    ok: false,
    problems: [{ code: 'key-unknown', values: { suggestion: 'required' } }],
  });
});

test('all mistakes are told at once', () => {
  const data = changed(['kind'], 'poll');
  Reflect.set(Object(data), 'titel', 'x');
  Reflect.set(Object(data), 'id', 'Ö');
  expect(problemsOf(data)).toHaveLength(3);
});

test('a bomb of brackets is refused, not followed', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(problemsOf(deep)).toEqual([`form-too-deep ${'/0'.repeat(16)}`]);
  expect(problemsOf(sampleJson({ introduction: 'x'.repeat(200_000) }))).toEqual(['form-too-large ']);
});

test('texts are composed and have one kind of line break, whatever wrote the file', () => {
  const apart = parseForm(sampleJson({ title: 'Cafe\u0301', introduction: 'een\r\ntwee' }));
  expect(apart).toMatchObject({ ok: true, value: { title: 'Caf\u00e9', introduction: 'een\ntwee' } });
  const together = parseForm(sampleJson({ title: 'Caf\u00e9', introduction: 'een\ntwee' }));
  expect(apart).toEqual(together);
});

test('control characters and endless numbers are refused, wherever they stand', () => {
  expect(problemsOf(sampleJson({ brand: { name: 'a\u0001b' } }))).toEqual(['text-ill-formed /brand/name']);
  expect(problemsOf(JSON.parse('1e400'))).toHaveLength(1);
  expect(problemsOf(sampleJson({ privacy: Number.POSITIVE_INFINITY }))).toHaveLength(1);
});
