// What could change what stands first: each cause reckoned by itself.
import type { TopChange } from '../shared/headline.ts';
import type { ResultsDocument } from './document.ts';
import { isIndistinct } from './headline.ts';
import type { ShownImplication } from './shown.ts';

/**
 * Chance, those who are missing, a few answers: what each could do to the first of these rows, which are in order of
 * rank. Empty with fewer than two rows, and where no place can be told from another: then no first place is told.
 */
export function topChangesOf(
  { release }: ResultsDocument,
  rows: readonly ShownImplication[],
): readonly TopChange[] {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || isIndistinct(rows)) return [];
  const { rank, rankInterval, missingVoices, swapMargin } = first;
  const changes: TopChange[] = [];
  if (rankInterval !== null) {
    const [low, high] = rankInterval;
    changes.push({ by: 'chance', low, high, last: rows.length });
  }
  if (missingVoices !== null) {
    const { best, worst, missing } = missingVoices;
    changes.push({ by: 'missing', missing, worst: best === rank && worst === rank ? null : worst });
  } else if (release.invited === null) changes.push({ by: 'unknown' });
  if (swapMargin !== null) changes.push({ by: 'answers', count: swapMargin });
  return changes;
}
