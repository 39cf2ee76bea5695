import { test } from 'vitest';
import { breakForms, mendForms } from './battery.ts';

test('10,000 broken forms: accepted rightly, or refused with places that are in them', () => {
  breakForms(5_000);
}, 600_000);

test('500 broken forms pass after their repairs', () => {
  mendForms(500);
}, 900_000);
