import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deedsFor } from '../../src/pages/organise-deeds.ts';
import { inOrder, isQuiet, mainOf, type Orderable } from '../../src/pages/organise-order.ts';

const open = {
  phase: 'open',
  publish: 'closing',
  shown: false,
  showsNothing: false,
  example: false,
} as const;
const shown = { ...open, phase: 'closed', shown: true } as const;

test('what can be closed comes first, most answers first, the example behind it; what nobody answered last', () => {
  const forms: Orderable[] = [
    { ...open, id: 'a-leeg', responseCount: 0 },
    { ...shown, id: 'b-getoond', responseCount: 90 },
    { ...open, id: 'c-voorbeeld', responseCount: 40, example: true },
    { ...open, id: 'd-klein', responseCount: 2 },
    { ...open, id: 'e-groot', responseCount: 12 },
    { ...shown, id: 'f-niets', responseCount: 0, showsNothing: true },
    { ...shown, id: 'g-gewist', responseCount: 0 },
  ];
  expect(inOrder(forms).map(({ id }) => id)).toEqual([
    'e-groot',
    'd-klein',
    'c-voorbeeld',
    'b-getoond',
    'g-gewist',
    'a-leeg',
    'f-niets',
  ]);
  expect(mainOf(forms)?.id).toBe('e-groot');
});

test('no button stands out at a form without answers, and one does where there is one to press', () => {
  const form = fc.record({
    id: fc.uuid(),
    phase: fc.constantFrom('early' as const, 'open' as const, 'grace' as const, 'closed' as const),
    publish: fc.constantFrom('closing' as const, 'embargo' as const, 'live' as const),
    shown: fc.boolean(),
    showsNothing: fc.boolean(),
    example: fc.boolean(),
    responseCount: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(form), (forms) => {
      const main = mainOf(forms);
      const wanted = forms.filter((each) => !isQuiet(each) && deedsFor(each).length > 0);
      expect(main === undefined).toBe(wanted.length === 0);
      expect(main === undefined || wanted.includes(main)).toBe(true);
      expect(new Set(inOrder(forms))).toEqual(new Set(forms));
    }),
  );
});
