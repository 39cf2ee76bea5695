import { test } from 'vitest';
import { compareWhoAnswered } from './oracle-who.ts';

test('a slow second way from raw answers gives the same of who answered', () => {
  compareWhoAnswered(250);
});
