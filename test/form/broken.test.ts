import { test } from 'vitest';
import { breakForms, mendForms } from './battery.ts';

test('400 broken forms: accepted rightly, or refused with places that are in them', () => {
  breakForms(400);
});

test('15 broken forms pass after their repairs', () => {
  mendForms(15);
});
