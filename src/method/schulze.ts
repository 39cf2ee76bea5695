import { margin, type Pairwise, preferring } from './pairwise.ts';

/** How strong it is that more people place one option above another than below it. */
export type Strength = 'margins' | 'winning-votes';

/**
 * Schulze's method (2011, "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method", Social Choice and Welfare 36), by the strongest
 * paths between options. Answers tiers of options, by how many each beats; options of one tier in the
 * order handed in.
 */
export function schulze(pairwise: Pairwise, strength: Strength = 'margins'): readonly (readonly number[])[] {
  const paths = strongestPaths(pairwise, strength);
  const wins = paths.map(
    (row, a) => row.filter((there, b) => b !== a && there > (paths[b]?.[a] ?? 0)).length,
  );
  const levels = [...new Set(wins)].sort((a, b) => b - a);
  return levels.map((level) => wins.flatMap((won, option) => (won === level ? [option] : [])));
}

/** Floyd–Warshall on the weakest link: a path is as strong as its weakest defeat, 0 where there is none. */
function strongestPaths(pairwise: Pairwise, strength: Strength): readonly (readonly number[])[] {
  let paths = pairwise.map((row, a) => row.map((_, b) => defeat(pairwise, a, b, strength)));
  for (const via of pairwise.keys()) {
    const onwards = paths[via] ?? [];
    paths = paths.map((row) => {
      const first = row[via] ?? 0;
      return row.map((direct, b) => Math.max(direct, Math.min(first, onwards[b] ?? 0)));
    });
  }
  return paths;
}

function defeat(pairwise: Pairwise, a: number, b: number, strength: Strength): number {
  const ahead = margin(pairwise, a, b);
  if (ahead <= 0) return 0;
  return strength === 'margins' ? ahead : preferring(pairwise, a, b);
}
