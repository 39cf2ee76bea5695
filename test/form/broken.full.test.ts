import { test } from 'vitest';
import { breakForms, mendForms } from './battery.ts';

test('5,000 broken forms: accepted rightly, or refused with places that are in them', () => {
  breakForms(5_000);
}, 600_000);

test('200 broken forms pass after their repairs', () => {
  mendForms(200);
}, 900_000);
