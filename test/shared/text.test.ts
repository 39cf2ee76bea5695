import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWellFormed, lengthOf, normalised } from '../../src/shared/text.ts';

test.each(['', 'a\tb\nc\r\nd', 'é 👍🏽 العربية', 'a\u2028b\v'])('%j can be stored', (text) => {
  expect(isWellFormed(text)).toBe(true);
});

test.each(['\0', 'a\u0001', 'a\u007f', 'a\u009b', '\ud800', 'a\udc00b'])('%j cannot be stored', (text) => {
  expect(isWellFormed(text)).toBe(false);
});

test('line breaks of every kind become one, letters are composed', () => {
  expect(normalised('a\r\nb\rc\u2028d\u0085e\u0301')).toBe('a\nb\nc\nd\né');
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalised(normalised(text))).toBe(normalised(text));
    }),
  );
});

test('a character outside the basic plane counts once', () => {
  expect(lengthOf('a👍é')).toBe(3);
});
