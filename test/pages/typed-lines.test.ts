import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { questionsOf } from '../../src/form/questions.ts';
import { typedLines } from '../../src/pages/typed-lines.tsx';
import { everyKindJson } from '../form/every-kind.ts';

const parsed = parseForm(everyKindJson());
if (!parsed.ok) throw new Error('a form of the tests');
const form = parsed.value;

function linesAt(id: string, fields: Readonly<Record<string, string>>): readonly string[] {
  const item = questionsOf(form).find((each) => each.id === id);
  return item === undefined ? [] : typedLines(form, 'nl', item, new Map(Object.entries(fields)));
}

test.each([
  ['vijf', { 'answers.vijf': '9', 'remarks.vijf': 'een ander veld' }, ['9']],
  ['rang', { 'answers.rang.1': '', 'answers.rang.3': 'r2' }, ['3e plaats: r 2']],
  ['delen', { 'answers.delen.d1': 'veel', 'answers.delen.d3': '99' }, ['d 1: veel', 'd 3: 99']],
  ['stem', { 'answers.stem.1': 's1', 'answers.stem.2': 's2', 'answers.stem.4': 's4' }, ['s 1', 's 2', 's 4']],
  ['aantal', { 'answers.aantal': 'twaalf' }, ['twaalf']],
  ['zorgen', { 'answers.zorgen': 'te\nlang' }, ['te\nlang']],
  [
    'punten',
    { 'answers.punten.1': 'zonder soort', 'answers.punten.4': 'met', 'answers.punten.4.kind': 'soort2' },
    ['zonder soort', 'soort 2: met'],
  ],
])('what is typed at %s is told though it is no answer', (id, fields, lines) => {
  expect(linesAt(id, fields)).toEqual(lines);
});
