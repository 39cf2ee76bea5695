import { expect, test } from 'vitest';
import { parseForm } from '../../../src/form/parse.ts';
import { markedOn } from '../../../src/pages/questions/mark.tsx';
import { stepsOf } from '../../../src/response/steps.ts';

/** What is marked on the only page of a form with these statements, each required or not. */
function markedWith(required: readonly boolean[]) {
  const parsed = parseForm({
    id: 'proef',
    kind: 'intake',
    title: 'Proef',
    privacy: { controller: 'Dorp', contact: 'dorp@example.org' },
    sections: [
      {
        id: 'deel',
        title: 'Deel',
        items: required.map((isRequired, index) => ({
          type: 'statement',
          id: `s${index}`,
          title: `Stelling ${index}`,
          required: isRequired,
        })),
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return stepsOf(parsed.value).map((step) => markedOn(parsed.value, step));
}

test('only the rarer kind of question on a page carries a mark', () => {
  expect(markedWith([false, false, true])).toEqual(['required']);
  expect(markedWith([true, true, false])).toEqual(['optional']);
  expect(markedWith([true, false])).toEqual(['optional']);
});

test('where nothing is required nothing is marked', () => {
  expect(markedWith([false, false])).toEqual(['none']);
});
