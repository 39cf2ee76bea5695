import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testPair } from '../../src/method/pair-test.ts';
import {
  fieldOf,
  isSettled,
  type ShiftStatistics,
  shiftDecimals,
  shiftInterval,
  signTest,
} from '../../src/method/shift.ts';

function statisticsOf(shifts: readonly number[]): ShiftStatistics {
  const count = (holds: (d: number) => boolean) => shifts.filter(holds).length;
  return {
    n: shifts.length,
    sum: shifts.reduce((sum, d) => sum + d, 0),
    squares: shifts.reduce((sum, d) => sum + d * d, 0),
    nonZero: count((d) => d !== 0),
    up: count((d) => d > 0),
    down: count((d) => d < 0),
    settled: count((d) => Math.abs(d) <= 250),
  };
}

test.each([
  // 2·(1 + 8)/2⁸, 2·1/2⁵, 2·(1 + 10 + 45)/2¹⁰
  [7, 1, 0.0703125],
  [5, 0, 0.0625],
  [8, 2, 0.109375],
  // even halves would be more than certain, and so would nobody
  [3, 3, 1],
  [0, 0, 1],
  [12, 0, 0.00048828125],
])('the sign test over %i up and %i down is %d', (up, down, chance) => {
  expect(signTest(up, down)).toBe(chance);
  expect(signTest(down, up)).toBe(chance);
});

test('the sign test is exact for hundreds, and says nothing beyond 2,000', () => {
  // by whole numbers in another language: 2·Σ C(520, i)/2⁵²⁰ over i up to 230
  expect(signTest(230, 290)).toBeCloseTo(0.009606165061, 12);
  expect(signTest(1000, 1000)).toBe(1);
  expect(signTest(2001, 0)).toBeUndefined();
});

test('the sign test is the share of all tosses that are at least as uneven', () => {
  fc.assert(
    fc.property(fc.nat(7), fc.nat(6), (up, down) => {
      const moved = up + down;
      const tosses = Array.from({ length: 2 ** moved }, (_, bits) =>
        Array.from({ length: moved }, (_, at) => (bits >> at) & 1).reduce((sum, bit) => sum + bit, 0),
      );
      const uneven = tosses.filter((heads) => Math.abs(2 * heads - moved) >= Math.abs(up - down)).length;
      expect(signTest(up, down)).toBeCloseTo(uneven / tosses.length, 12);
    }),
  );
});

test('a worked interval: ten people, mean 0.130, s = 0.188…, t = 2.262 with nine degrees of freedom', () => {
  const shifts = [300, -100, 200, 0, 100, 400, -200, 300, 100, 200];
  // s² = (490 000 − 1300²/10)/9 = 35 666.7, s/√10 = 59.722, ± 2.262157·59.722 = 135.10
  const [low, high] = shiftInterval(statisticsOf(shifts)) ?? [];
  expect(low).toBeCloseTo(-0.0051, 4);
  expect(high).toBeCloseTo(0.2651, 4);
  expect(shiftDecimals(statisticsOf(shifts))).toBe(0.13);
});

test('with five who moved nothing can differ, with six alike the interval is that one shift', () => {
  expect(shiftInterval(statisticsOf([500, 500, 500, 500, 500, 0, 0]))).toBeUndefined();
  expect(shiftInterval(statisticsOf([500, 500, 500, 500, 500, 500]))).toEqual([0.5, 0.5]);
  expect(shiftInterval(statisticsOf([]))).toBeUndefined();
  expect(shiftInterval(statisticsOf([1000, -1000]))).toBeUndefined();
});

test('settled is three quarters within 250 thousandths, both counted in', () => {
  expect(isSettled(statisticsOf([250, -250, 0, 251]))).toBe(true);
  expect(isSettled(statisticsOf([250, -250, 251, 0, 500, 0, 0]))).toBe(false);
});

test.each([
  ['agreed', [0, 0, 0], 'agreed-settled'],
  ['agreed', [500, 0, 0], 'agreed-moving'],
  ['split', [0, 0, 0], 'split-settled'],
  ['split', [0, 0, -500], 'split-moving'],
  ['open', [0, 0, 0], 'not-yet'],
  ['too-few', [500, 0, 0], 'not-yet'],
] as const)('%s after shifts of %j is %s', (verdict, shifts, field) => {
  expect(fieldOf(verdict, statisticsOf(shifts))).toBe(field);
});

const shifts = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 1, maxLength: 40 });
const few = fc.array(fc.constantFrom(-1000, -500, 0, 0, 500, 500, 1000), { minLength: 1, maxLength: 30 });

test('before and after changing places turns every sign, and the order of pairs does not matter', () => {
  fc.assert(
    fc.property(fc.oneof(shifts, few), (seen) => {
      const forth = statisticsOf(seen);
      const back = statisticsOf(seen.map((d) => 0 - d).reverse());
      // subtracted, not negated: 0 must not become −0
      expect(shiftDecimals(back)).toBe(0 - shiftDecimals(forth));
      const [low, high] = shiftInterval(forth) ?? [0, 0];
      expect(shiftInterval(back) ?? [0, 0]).toEqual([0 - high, 0 - low]);
      expect(signTest(back.up, back.down)).toBe(signTest(forth.up, forth.down));
      expect(isSettled(back)).toBe(isSettled(forth));
      expect(fieldOf('split', back)).toBe(fieldOf('split', forth));
    }),
  );
});

test('the interval holds the mean, and leaves out zero exactly where the t-test with its floor does', () => {
  fc.assert(
    fc.property(fc.oneof(shifts, few), (seen) => {
      const statistics = statisticsOf(seen);
      const interval = shiftInterval(statistics);
      const { above, below } = testPair([{ weight: 1 }], [statistics]);
      const differs = Math.min(above, below) <= 0.025;
      if (interval === undefined) {
        expect(differs).toBe(false);
        return;
      }
      const [low, high] = interval;
      expect(low >= -2 && high <= 2).toBe(true);
      expect(low).toBeLessThanOrEqual(shiftDecimals(statistics) + 1e-12);
      expect(high).toBeGreaterThanOrEqual(shiftDecimals(statistics) - 1e-12);
      expect(low > 0 || high < 0).toBe(differs);
    }),
  );
});

test('nobody moved: no shift, nothing told apart, settled', () => {
  const still = statisticsOf([0, 0, 0, 0, 0, 0, 0]);
  expect(shiftDecimals(still)).toBe(0);
  expect(shiftInterval(still)).toBeUndefined();
  expect(signTest(still.up, still.down)).toBe(1);
  expect(fieldOf('agreed', still)).toBe('agreed-settled');
});
