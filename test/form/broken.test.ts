import { test } from 'vitest';
import { breakForms, mendForms } from './battery.ts';

test('1,000 broken forms: accepted rightly, or refused with places that are in them', () => {
  breakForms(1_000);
}, 120_000);

test('30 broken forms pass after their repairs', () => {
  mendForms(30);
}, 120_000);
