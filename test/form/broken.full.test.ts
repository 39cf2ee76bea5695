import { test } from 'vitest';
import { breakForms } from './battery.ts';

test('10,000 broken forms: accepted rightly, or refused with places that are in them', () => {
  breakForms(10_000);
}, 600_000);
