import type { ImplicationFigures } from './document.ts';

/** Participants by support: strongly, clearly, slightly against, neither, slightly, clearly, strongly in favour. */
export type Spread = readonly [
  ...against: readonly [number, number, number],
  neither: number,
  ...inFavour: readonly [number, number, number],
];

/**
 * The spread of support in seven steps. The middle bin holds slight support of both sides and none at all; the counts
 * in favour and against tell these three apart.
 */
export function spreadOf({ bins, n, inFavourCount, againstCount }: ImplicationFigures): Spread {
  const [outerAgainst, innerAgainst, , innerFor, outerFor] = bins;
  return [
    outerAgainst,
    innerAgainst,
    againstCount - outerAgainst - innerAgainst,
    n - againstCount - inFavourCount,
    inFavourCount - outerFor - innerFor,
    innerFor,
    outerFor,
  ];
}
