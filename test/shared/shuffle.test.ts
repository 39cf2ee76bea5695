import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../src/shared/shuffle.ts';

test('nothing is lost and nothing is added, and what was given stays as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (things) => {
      const before = [...things];
      const byValue = (a: number, b: number) => a - b;
      expect(shuffled(things).sort(byValue)).toEqual([...things].sort(byValue));
      expect(things).toEqual(before);
    }),
  );
});

test('every order of three can come out, each from the draws that make it', () => {
  const orders = new Set<string>();
  for (const second of [0, 1]) {
    for (const third of [0, 1, 2]) {
      const draws = [0, second, third];
      orders.add(shuffled(['a', 'b', 'c'], (below) => (draws[below - 1] ?? 0) % below).join(''));
    }
  }
  expect(orders.size).toBe(6);
});

test('each place is as likely', () => {
  const firsts = new Map<number, number>();
  for (let n = 0; n < 6_000; n += 1) {
    const [first = -1] = shuffled([0, 1, 2]);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const place of [0, 1, 2]) expect(Math.abs((firsts.get(place) ?? 0) - 2_000)).toBeLessThan(250);
});
