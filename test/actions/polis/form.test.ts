import { expect, test } from 'vitest';
import { type Conversation, readConversation } from '../../../src/actions/polis/conversation.ts';
import { formData, optionOf } from '../../../src/actions/polis/form.ts';
import { formIdFrom } from '../../../src/actions/polis/form-id.ts';
import { inputsOf } from '../../../src/actions/polis/inputs.ts';
import type { Form } from '../../../src/form/form.ts';
import { parseForm } from '../../../src/form/parse.ts';
import { readResponse, writeResponse } from '../../../src/response/response.ts';
import { marketSquare } from './market-square.ts';

function conversation(): Conversation {
  const read = readConversation(marketSquare());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function formOf(from: Conversation): Form {
  const parsed = parseForm(formData(from, 'market-square'), 'imported');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

test('a conversation becomes a form that keeps every rule, for imports only', () => {
  const form = formOf(conversation());
  expect(form).toMatchObject({
    id: 'market-square',
    title: 'What should the market square be like, in ten years?',
    languages: ['en'],
    source: { licence: 'CC0 1.0', url: 'https://polis.example/4market' },
  });
  expect(form.groups).toMatchObject([
    { id: 'opinion-group', options: [{ id: 'group-a' }, { id: 'group-b' }] },
  ]);
  expect(form.sections[0]?.items.map(({ id }) => id)).toEqual(['s0', 's2', 's3', 's5', 's9']);
  expect(form.sections[0]?.items[3]).toMatchObject({ scale: 'agree-pass-disagree', moderatedOut: true });
  expect(parseForm(formData(conversation(), 'market-square'), 'written')).toMatchObject({
    ok: false,
    problems: [{ code: 'import-only' }],
  });
});

test('everybody who took a stance becomes a response that the form accepts', () => {
  const form = formOf(conversation());
  const bodies = inputsOf(conversation()).map((input) => {
    const read = readResponse(form, input);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return JSON.parse(writeResponse(form, read.value));
  });
  expect(bodies).toHaveLength(8);
  expect(bodies[0]).toEqual({
    language: 'en',
    groups: { 'opinion-group': 'group-a' },
    answers: { s0: 'agree', s2: 'agree', s5: 'disagree' },
  });
  expect(bodies[6]).toEqual({
    language: 'en',
    groups: {},
    answers: { s0: 'agree', s2: 'pass', s5: 'agree' },
  });
  expect(bodies[7]).toEqual({ language: 'en', groups: {}, answers: { s0: 'disagree', s3: 'agree' } });
});

test('with fewer than two published groups nobody is asked for one', () => {
  const lone = { ...conversation(), groups: new Map([[4, 0]]) };
  expect(formOf(lone).groups).toEqual([]);
  expect(inputsOf(lone).every(({ groups }) => groups.size === 0)).toBe(true);
});

test('a conversation without licence or address still says where it is from', () => {
  const bare = { ...conversation(), attribution: undefined, summary: { topic: 'Trees', url: undefined } };
  expect(formOf(bare).source).toEqual({ title: 'Pol.is: Trees' });
});

test('groups are letters as on the pages of Pol.is', () => {
  expect([0, 25, 26].map(optionOf)).toEqual(['group-a', 'group-z', 'group-26']);
});

test.each([
  ['polis-bg2050-volunteers', 'x', 'polis-bg2050-volunteers'],
  ['15-per-hour.Seattle', 'x', 'polis-15-per-hour-seattle'],
  ['Café “Zoë”', 'x', 'cafe-zoe'],
  ['市場', 'Trees!', 'trees'],
  ['', '広場', 'polis'],
  [`${'a'.repeat(39)}-b`, 'x', 'a'.repeat(39)],
])('the folder %s with topic %s gives the id %s', (folder, topic, id) => {
  expect(formIdFrom(folder, topic)).toBe(id);
});
