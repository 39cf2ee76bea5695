/** How many of one published group agreed, of how many who voted on it (a pass is a vote). */
export interface GroupAgreement {
  readonly agreeCount: number;
  readonly answered: number;
}

/**
 * Pol.is' group-informed consensus, for imported conversations: Π (A_g+1)/(S_g+2) over all published
 * groups, 0…1 (Small et al. 2021, "Polis: Scaling deliberation by mapping high dimensional opinion
 * spaces", RECERCA 26). A group in which nobody voted counts ½. Undefined without groups.
 */
export function polisConsensus(groups: readonly GroupAgreement[]): number | undefined {
  if (groups.length === 0) return undefined;
  return groups.reduce(
    (product, { agreeCount, answered }) => product * ((agreeCount + 1) / (answered + 2)),
    1,
  );
}
