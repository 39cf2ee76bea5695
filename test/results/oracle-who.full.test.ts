import { test } from 'vitest';
import { compareWhoAnswered } from './oracle-who.ts';

test('a slow second way gives the same in thousands of sessions', () => {
  compareWhoAnswered(6000);
}, 600_000);
