import { expect, test } from 'vitest';
import { topChangesOf } from '../../src/results/top-changes.ts';
import type { ShownRow } from '../pages/results/held.ts';
import { sessionDocument } from '../pages/results/sessions.ts';

const document = sessionDocument('regiotafel-intake');
const shown = document.implications.flatMap((row) => (row.n === null ? [] : [row]));

/** What could change the first place of the session, when its first row is otherwise. */
function changes(first: Partial<ShownRow>, invited: number | null = 60) {
  const [top, ...others] = shown;
  if (top === undefined) throw new Error('the session has rows');
  const release = { ...document.release, invited };
  return topChangesOf({ ...document, release }, [{ ...top, ...first }, ...others]);
}

test('chance, who is missing and a few answers are told one by one', () => {
  expect(
    changes({ rankInterval: [1, 3], missingVoices: { best: 1, worst: 4, missing: 14 }, swapMargin: 2 }),
  ).toEqual([
    { by: 'chance', low: 1, high: 3, last: shown.length },
    { by: 'missing', missing: 14, worst: 4 },
    { by: 'answers', count: 2 },
  ]);
});

test('those who are missing change nothing where the place is the same whatever they say', () => {
  const told = changes({ missingVoices: { best: 1, worst: 1, missing: 3 } });
  expect(told).toContainEqual({ by: 'missing', missing: 3, worst: null });
});

test('nobody missing is no cause, and nobody known to be invited is told', () => {
  const causes = (invited: number | null) => changes({ missingVoices: null }, invited).map(({ by }) => by);
  expect(causes(46)).not.toContain('unknown');
  expect(causes(46)).not.toContain('missing');
  expect(causes(null)).toContain('unknown');
});

test('of a single row, and where no place can be told from another, nothing is told', () => {
  expect(topChangesOf(document, shown.slice(0, 1))).toEqual([]);
  const indistinct = shown.map((row) => ({ ...row, rankInterval: [1, shown.length] as const }));
  expect(topChangesOf(document, indistinct)).toEqual([]);
});
