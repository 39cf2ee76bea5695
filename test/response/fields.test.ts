import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { fieldsUnder } from '../../src/response/fields.ts';
import { formData, must } from '../actions/testcontext.ts';

test('what was ticked stays ticked where its option moved, and is gone with it', () => {
  const options = ['b', 'c'].map((id) => ({ id, title: id }));
  const items = [
    { type: 'priorities', id: 'kies', title: 'Kies', method: 'votes', votes: 2, options },
    { type: 'choice', id: 'meer', title: 'Meer', several: true, options },
    { type: 'choice', id: 'een', title: 'Een', options },
    { type: 'reaction', id: 'zorgen', title: 'Zorgen' },
  ];
  const form = must(parseForm(formData({ sections: [{ id: 'een-deel', title: 'Een', items }] })));
  const typed = new Map([
    ['answers.kies.1', 'a'],
    ['answers.kies.3', 'c'],
    ['answers.meer.2', 'b'],
    ['answers.een', 'c'],
    ['answers.zorgen', 'tekst'],
  ]);
  expect(Object.fromEntries(fieldsUnder(form, typed))).toEqual({
    'answers.kies.2': 'c',
    'answers.meer.1': 'b',
    'answers.een': 'c',
    'answers.zorgen': 'tekst',
  });
});
