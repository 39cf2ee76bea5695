import { expect, test } from 'vitest';
import { readFields, writeFields } from '../../src/response/draft.ts';
import { fieldAt } from '../../src/response/fields.ts';
import { fieldsOn, idsOn, stepOfField, stepsOf } from '../../src/response/steps.ts';
import { sampleForm } from '../form/sample.ts';

const form = sampleForm();

test('groups come first, then a section a page', () => {
  expect(stepsOf(form).map(({ number, asks }) => `${number} ${asks}`)).toEqual([
    '1 groups',
    '2 section',
    '3 section',
  ]);
  expect(stepsOf(sampleForm({ groups: [], ranking: {} })).map(({ asks }) => asks)).toEqual([
    'section',
    'section',
  ]);
});

test('a page knows its questions and its fields', () => {
  const [groups, one, two] = stepsOf(form);
  if (groups === undefined || one === undefined || two === undefined) throw new Error('three steps');
  expect(fieldsOn(form, groups)).toEqual(['groups.tafel']);
  expect([...idsOn(form, one)]).toEqual(['delen', 'stance']);
  expect(fieldsOn(form, two)).toEqual([
    'answers.inzet.1',
    'answers.inzet.2',
    'answers.inzet.3',
    'answers.zorgen',
  ]);
});

test('a mistake leads to its field and page', () => {
  expect(fieldAt('/answers/inzet/1')).toBe('answers.inzet.2');
  expect(fieldAt('/groups/tafel')).toBe('groups.tafel');
  expect(stepOfField(form, 'answers.inzet.2')?.number).toBe(3);
  expect(stepOfField(form, 'answers.inzet')?.number).toBe(3);
  expect(stepOfField(form, 'groups.tafel')?.number).toBe(1);
  expect(stepOfField(form, 'answers.niets')).toBeUndefined();
});

test('what was typed is kept whole, even what cannot be an answer', () => {
  const fields = new Map([
    ['answers.zorgen', 'NUL \0 en half \ud800'],
    ['__proto__', 'x'],
  ]);
  const text = writeFields(fields);
  expect(text).not.toMatch(/\0|\p{Surrogate}/u);
  expect(readFields(text)).toEqual(fields);
});
