import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { differing } from '../../src/response/taken-over.ts';
import { everyKindJson } from '../form/every-kind.ts';

const parsed = parseForm(everyKindJson());
if (!parsed.ok) throw new Error('a form of the tests');
const form = parsed.value;

const sent = new Map([
  ['groups.tafel', 't1'],
  ['answers.vijf', '2'],
  ['remarks.vijf', 'waarom'],
  ['answers.rang.1', 'r1'],
  ['answers.rang.2', 'r2'],
  ['answers.punten.1', 'een punt'],
  ['answers.punten.1.kind', 'soort1'],
]);
const besides = (typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(differing(form, sent, new Map(Object.entries(typed))));

test('the same, and what was left open, takes nothing over', () => {
  expect(besides({ ...Object.fromEntries(sent), 'answers.punten.open': '3', 'answers.1.seen': 'x' })).toEqual(
    {},
  );
  expect(besides({ 'answers.vijf': '', 'remarks.vijf': ' ', 'answers.rang.1': '' })).toEqual({});
});

test('an answer goes as a whole, and its remark for itself', () => {
  expect(besides({ 'answers.rang.1': 'r3' })).toEqual({
    'answers.rang.1': 'r3',
    'answers.rang.2': '',
    'answers.rang.3': '',
  });
  expect(besides({ 'answers.vijf': '2', 'remarks.vijf': 'daarom' })).toEqual({ 'remarks.vijf': 'daarom' });
  expect(besides({ 'answers.vijf': '4', 'remarks.vijf': 'waarom' })).toEqual({ 'answers.vijf': '4' });
  const punten = Object.keys(besides({ 'answers.punten.1': 'een punt', 'answers.punten.1.kind': 'soort2' }));
  expect(punten).toHaveLength(12);
});

test('what was not answered before is new', () => {
  expect(besides({ 'groups.streek': 'streek1', 'answers.functie': ' Regel ' })).toEqual({
    'groups.streek': 'streek1',
    'answers.functie': ' Regel ',
  });
});
