import { expect, test } from 'vitest';
import { columns } from '../../src/local/columns.ts';

test('columns stand below each other, by characters and not by bytes', () => {
  expect(columns([['één', 'b'], ['🙂', 'cd', 'e'], ['langer']])).toEqual([
    'één     b',
    '🙂       cd  e',
    'langer',
  ]);
  expect(columns([])).toEqual([]);
});
