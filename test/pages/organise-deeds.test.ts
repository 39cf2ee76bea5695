import { expect, test } from 'vitest';
import { deedsFor } from '../../src/pages/organise-deeds.ts';

test('an open form can be closed and shown; an embargo also closed only', () => {
  const open = { phase: 'open', shown: false } as const;
  expect(deedsFor({ ...open, publish: 'closing' })).toEqual(['close']);
  expect(deedsFor({ ...open, publish: 'embargo' })).toEqual(['lock', 'close']);
});

test('what is closed and not shown can be shown or opened again', () => {
  expect(deedsFor({ phase: 'closed', publish: 'embargo', shown: false })).toEqual(['reveal', 'open']);
});

test('a form that is not open yet cannot be closed', () => {
  expect(deedsFor({ phase: 'early', publish: 'closing', shown: false })).toEqual([]);
  expect(deedsFor({ phase: 'early', publish: 'embargo', shown: false })).toEqual([]);
});

test('what was shown stays as it is', () => {
  expect(deedsFor({ phase: 'closed', publish: 'closing', shown: true })).toEqual([]);
});
