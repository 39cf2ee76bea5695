import { expect, test } from 'vitest';
import type { ShiftFigures } from '../../src/results/document.ts';
import { certaintyOf, mostShifted, shiftGroupsOf } from '../../src/results/shift-rows.ts';

const row = (id: string, changes: Partial<ShiftFigures> = {}) => ({
  id,
  title: id,
  n: 9,
  up: 6,
  same: 2,
  down: 1,
  settled: 2,
  sum: 900,
  shift: 0.1,
  interval: [0.02, 0.18] as const,
  signP: 0.02,
  field: 'not-yet' as const,
  ...changes,
});

test.each<[string, Partial<ShiftFigures>, string]>([
  ['both point one way', {}, 'rare'],
  ['both point the other way', { interval: [-0.3, -0.1] }, 'rare'],
  ['the interval holds zero', { interval: [-0.01, 0.2] }, 'chance'],
  ['the interval ends at zero', { interval: [0, 0.2] }, 'chance'],
  ['the sign test says chance', { signP: 0.06 }, 'chance'],
  ['the sign test is at its edge', { signP: 0.05 }, 'rare'],
  ['too many for the sign test', { signP: null }, 'rare'],
  ['five or fewer moved', { interval: null, signP: 0.01 }, 'few'],
])('where %s: %s', (_, changes, certainty) => {
  expect(certaintyOf(row('een', changes))).toBe(certainty);
});

test('rows stand in groups, and what moved most is of the first group with any', () => {
  const shift = {
    from: { form: 'eerder', release: 1 },
    pairs: 9,
    implications: [{ id: 'weg', title: 'weg', n: null }],
    statements: [row('een'), row('twee', { shift: -0.4 }), row('drie', { shift: 0.4 })],
    priorities: [{ id: 'p', title: 'Vraag', options: [row('x', { shift: 1.5, field: null })] }],
  };
  const groups = shiftGroupsOf({ shift });
  expect(groups.map(({ is, title, rows }) => [is, title, rows.length])).toEqual([
    ['implications', null, 1],
    ['statements', null, 3],
    ['options', 'Vraag', 1],
  ]);
  expect(mostShifted(groups)).toEqual({ row: shift.statements[1], of: 'statements', ties: 1 });
  expect(mostShifted(groups.slice(2))).toMatchObject({ row: { id: 'x' }, of: 'options', ties: 0 });
  expect(shiftGroupsOf({ shift: null })).toEqual([]);
  const still = [{ is: 'statements', title: null, rows: [row('een', { shift: 0.004 })] }] as const;
  expect(mostShifted(still)).toBeUndefined();
  expect(mostShifted([])).toBeUndefined();
});
