import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from '../../src/method/fraction.ts';
import { order } from '../../src/method/order.ts';

const rows = fc.array(
  fc
    .tuple(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 0, max: 4 }),
      fc.string({ minLength: 2, maxLength: 4 }),
    )
    .map(([sum, n, lot]) => ({ sum, n, lot })),
  { maxLength: 20 },
);

const rankable = ({ sum, n, lot }: { sum: number; n: number; lot: string }) => ({
  mean: n > 0 ? fraction(sum, n) : undefined,
  lot,
});

test('equal means share a rank: 1, 2, 2, 4; inside the band the lot decides', () => {
  const placings = order([
    { mean: fraction(1, 3), lot: 'd' },
    { mean: fraction(1, 2), lot: 'c' },
    { mean: fraction(4, 8), lot: 'a' },
    { mean: fraction(9, 10), lot: 'b' },
  ]);
  expect(placings).toEqual([
    { row: 3, rank: 1, tied: false },
    { row: 2, rank: 2, tied: true },
    { row: 1, rank: 2, tied: true },
    { row: 0, rank: 4, tied: false },
  ]);
});

test('what nobody answered has no rank', () => {
  expect(order([{ mean: undefined, lot: 'a' }])).toEqual([]);
  expect(order([])).toEqual([]);
});

test('a rank is one more than the number of higher means', () => {
  fc.assert(
    fc.property(rows, (generated) => {
      const answered = generated.filter(({ n }) => n > 0);
      const placings = order(generated.map(rankable));
      expect(placings).toHaveLength(answered.length);
      for (const { row, rank, tied } of placings) {
        const own = generated[row];
        if (own === undefined) throw new Error('a placing names a row');
        const higher = answered.filter(({ sum, n }) => sum * own.n > own.sum * n).length;
        const equal = answered.filter(({ sum, n }) => sum * own.n === own.sum * n).length;
        expect([rank, tied]).toEqual([higher + 1, equal > 1]);
      }
    }),
  );
});

test('swapping all answers turns the order around', () => {
  fc.assert(
    fc.property(rows, (generated) => {
      const straight = order(generated.map(rankable));
      const mirrored = order(generated.map((row) => rankable({ ...row, sum: 0 - row.sum })));
      for (const { row, rank } of straight) {
        const band = straight.filter((other) => other.rank === rank).length;
        const there = mirrored.find((other) => other.row === row);
        // A shared rank is the first place of its band; turned around that is the band's last place.
        expect(there?.rank).toBe(straight.length + 1 - (rank + band - 1));
      }
    }),
  );
});
