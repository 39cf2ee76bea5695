import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Released, wholeBlocks } from '../../src/results/whole-blocks.ts';

const person = (n: number, withdrawn: readonly number[], changed: readonly number[]): Released => ({
  id: String.fromCharCode(97 + n),
  isPresent: !withdrawn.includes(n),
  isChanged: changed.includes(n),
});
const given = (count: number, k: number, withdrawn: readonly number[], changed: readonly number[] = []) =>
  wholeBlocks(
    Array.from({ length: count }, (_, n) => person(n, withdrawn, changed)),
    k,
  ).map((block) => block.join(''));

test('blocks of k, the last with the remainder; fewer than k are none', () => {
  expect(given(8, 3, [])).toEqual(['abc', 'defgh']);
  expect(given(2, 3, [])).toEqual([]);
  expect(given(3, 1, [])).toEqual(['a', 'b', 'c']);
});

test('a withdrawal takes its block along', () => {
  expect(given(8, 3, [1])).toEqual(['defgh']);
  expect(given(8, 3, [1, 7])).toEqual([]);
});

test('who changed something stand together', () => {
  expect(given(9, 3, [], [8]), 'one of them takes two others along').toEqual(['cde', 'fgh']);
  expect(given(9, 3, [], [2, 5, 8])).toEqual(['cfi', 'abd', 'egh']);
});

test('whatever is withdrawn in whatever order, what goes and what is missing is that of k people or of none', () => {
  const cases = fc.record({
    count: fc.integer({ min: 0, max: 26 }),
    k: fc.integer({ min: 1, max: 6 }),
    changed: fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 8 }),
    leaving: fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(cases, ({ count, k, changed, leaving }) => {
      const isFew = (people: ReadonlySet<string> | readonly string[]) => {
        const size = 'size' in people ? people.size : people.length;
        return size > 0 && size < Math.min(k, count);
      };
      let before = given(count, k, [], changed).join('');
      for (let gone = 0; gone <= leaving.length; gone += 1) {
        const now = given(count, k, leaving.slice(0, gone), changed).join('');
        expect([...now].every((one) => before.includes(one))).toBe(true);
        expect(isFew([...before].filter((one) => !now.includes(one)))).toBe(false);
        const everybody = Array.from({ length: count }, (_, n) => person(n, [], changed));
        // beside the totals: those who are not given out, and those who are and said something else then
        expect(isFew(everybody.filter(({ id }) => !now.includes(id)).map(({ id }) => id))).toBe(false);
        const other = everybody.filter(({ id, isChanged }) => isChanged && now.includes(id));
        expect(isFew(other.map(({ id }) => id))).toBe(false);
        before = now;
      }
    }),
  );
});
