import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/shared/canonical.ts';

test('keys are sorted by code unit, undefined members are left out, no white space', () => {
  expect(canonical({ b: 1, a: [undefined, 'é'], Z: undefined, A: { y: null } })).toBe(
    '{"A":{"y":null},"a":[null,"é"],"b":1}',
  );
});

test('numbers that are none are refused', () => {
  expect(() => canonical({ a: Number.NaN })).toThrow(RangeError);
});

test('it is JSON of the same value, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      const text = canonical(data);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      expect(canonical(Object.fromEntries(Object.entries(data).reverse()))).toBe(text);
    }),
  );
});
