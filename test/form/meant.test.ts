import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { meant, translated, translationsOf } from '../../src/form/meant.ts';
import { parseForm } from '../../src/form/parse.ts';
import { patched } from '../../src/form/patch.ts';
import { repairOf } from '../../src/form/repair.ts';

/** All keys that go together in one object, and all values to choose one of, as the form's JSON Schema has them. */
function choicesIn(schema: unknown): string[][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, enum: values, anyOf = [], oneOf = anyOf } = Object(schema);
  const constants = Object.values(oneOf).flatMap((each) => {
    const { const: own, properties: members } = Object(each);
    return [own, Object(Object(members).type).const];
  });
  const own = [
    Object.keys(Object(properties)),
    Array.isArray(values) ? values.map(String) : [],
    constants.filter((each) => typeof each === 'string'),
  ];
  return [...own.filter(({ length }) => length > 0), ...Object.values(schema).flatMap(choicesIn)];
}

const choices = choicesIn(JSON.parse(readFileSync('forms/form.schema.json', 'utf8')));

test('what is translated are words of the format', () => {
  const schema = readFileSync('forms/form.schema.json', 'utf8');
  const words = [...choices.flat(), ...[...schema.matchAll(/"const": "([^"]+)"/g)].map(([, word]) => word)];
  expect(words).toContain('priorities');
  expect(translated.filter((word) => !words.includes(word))).toEqual([]);
});

test('at one place no word is the translation of two, nor that of one and itself another', () => {
  const doubtful = choices.flatMap((candidates) => {
    const all = [...new Set(candidates)].flatMap((each) => [each.toLowerCase(), ...translationsOf(each)]);
    return all.filter((each, at) => all.indexOf(each) !== at);
  });
  // among kinds: something to read, not to fill in
  expect(doubtful).toEqual(['toelichting', 'uitleg']);
  expect(meant('uitleg', ['text', 'note'])).toBe('note');
});

test.each([
  ['plaatsen', ['type', 'points', 'places'], 'places'],
  ['Opties', ['type', 'options', 'places'], 'options'],
  ['titel', ['id', 'title', 'type'], 'title'],
  ['stellingen', ['id', 'title', 'text', 'items'], 'items'],
  ['geenMening', ['title', 'noView'], 'noView'],
  ['bewaar-dagen', ['contact', 'keepDays'], 'keepDays'],
  ['stelling', ['statement', 'reaction'], 'statement'],
  ['plases', ['type', 'places'], 'places'],
  ['iets', ['type', 'places'], ''],
  ['constructor', ['type', 'places'], ''],
])('“%s” among %j is “%s”', (written, candidates, expected) => {
  expect(meant(written, candidates)).toBe(expected);
});

const inDutch: Readonly<Record<string, string>> = {
  kind: 'soort',
  title: 'titel',
  sections: 'secties',
  items: 'stellingen',
  options: 'opties',
  implications: 'implicaties',
  evidence: 'bewijs',
  item: 'onderdeel',
  option: 'optie',
  weight: 'gewicht',
  groups: 'groepen',
  places: 'plaatsen',
  method: 'methode',
  text: 'tekst',
  required: 'verplicht',
  noView: 'geenMening',
};
const typesInDutch: Readonly<Record<string, string>> = {
  statement: 'stelling',
  priorities: 'prioriteiten',
  reaction: 'reactie',
};

test('a form written with Dutch keys and types becomes, repair by repair, the one that was meant', () => {
  const meantForm: unknown = JSON.parse(readFileSync('forms/zomersessie-intake.json', 'utf8'));
  const written: unknown = JSON.parse(JSON.stringify(meantForm), (key, value: unknown) => {
    if (key === 'type') return typesInDutch[String(value)] ?? value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([each, inside]) => [inDutch[each] ?? each, inside]));
  });
  const before = parseForm(written);
  const codes = before.ok ? [] : before.problems.map(({ code, pointer }) => `${code} ${pointer}`);
  // each key that is not known is told, not only the first
  expect(codes).toEqual(expect.arrayContaining(['key-unknown /soort', 'key-unknown /implicaties']));
  let data = written;
  for (let parsed = before; !parsed.ok; parsed = parseForm(data)) {
    const [first] = parsed.problems;
    const operations = first === undefined ? [] : repairOf(data, first);
    expect(operations).not.toEqual([]);
    data = patched(data, operations);
  }
  expect(data).toEqual(meantForm);
});
