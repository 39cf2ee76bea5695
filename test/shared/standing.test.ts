import { expect, test } from 'vitest';
import { readStanding, type Standing } from '../../src/shared/standing.ts';

const standing: Standing = {
  form: 'dorp',
  response: 'AAAAAAAAAAAAAAAAAAAAAA',
  base: 0,
  is: 'filling',
  saved: { 1: 'abc' },
  shown: '1 1 2',
};

test('is read as it was written', () => {
  expect(readStanding(JSON.parse(JSON.stringify(standing)))).toEqual(standing);
});

test('anything else is none', () => {
  const wrong = [undefined, null, 'ok', [], {}, { ...standing, is: 'ok' }, { ...standing, saved: null }];
  for (const [name] of Object.entries(standing)) wrong.push({ ...standing, [name]: undefined });
  expect(wrong.map(readStanding)).toEqual(wrong.map(() => undefined));
});
