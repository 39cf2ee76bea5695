import { test } from 'vitest';
import { mendForms } from './battery.ts';

test('200 broken forms pass after their repairs', () => {
  mendForms(200);
}, 900_000);
